# One STATIC target per folder, one INTERFACE target for the flags.
add_library(partnerdesk_flags INTERFACE)
target_compile_features(partnerdesk_flags INTERFACE cxx_std_20)
target_include_directories(partnerdesk_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(
  partnerdesk_flags
  INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            PARTNERDESK_VERSION="${PROJECT_VERSION}")
if(MSVC)
  set(CMAKE_CXX_FLAGS_DEBUG "/Od /RTC1 /Z7") # the preset's are those of GCC and Clang
  target_compile_options(partnerdesk_flags INTERFACE /W4 /utf-8 /permissive-)
  if(PARTNERDESK_WARNINGS_AS_ERRORS)
    target_compile_options(partnerdesk_flags INTERFACE /WX)
  endif()
else()
  target_compile_options(partnerdesk_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
  if(PARTNERDESK_WARNINGS_AS_ERRORS)
    target_compile_options(partnerdesk_flags INTERFACE -Werror)
  endif()
  if(PARTNERDESK_SANITIZE)
    target_compile_options(partnerdesk_flags INTERFACE -fsanitize=address,undefined
                                                       -fno-omit-frame-pointer)
    target_link_options(partnerdesk_flags INTERFACE -fsanitize=address,undefined)
  endif()
endif()

# What nearly every file includes, read once per target. The release preset goes without, so that
# every file is seen to include what it needs.
set(partnerdesk_core_headers
    <QDateTime> <QHash> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QObject> <QString>
    <QUrl> <algorithm> <functional> <memory> <optional> <tl/expected.hpp> <variant>)
set(partnerdesk_window_headers <QApplication> <QLabel> <QLineEdit> <QPushButton> <QTableView>
                               <QVBoxLayout>)

if(CMAKE_CXX_COMPILER_ID MATCHES Clang) # or ccache takes a header made anew for a changed one
  target_compile_options(partnerdesk_flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()

# partnerdesk_room(NAME SOURCES a.cpp b.h ... LINK rooms-and-libraries...)
# makes the STATIC target partnerdesk_NAME out of the current folder.
function(partnerdesk_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(partnerdesk_${name} STATIC)
  target_sources(partnerdesk_${name} PRIVATE ${ROOM_SOURCES})
  set_target_properties(partnerdesk_${name} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
  target_link_libraries(partnerdesk_${name} PUBLIC partnerdesk_flags ${ROOM_LINK}
                        PRIVATE ${ROOM_PRIVATE_LINK})
  target_precompile_headers(partnerdesk_${name} PRIVATE ${partnerdesk_core_headers})
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/ui/")
    target_precompile_headers(partnerdesk_${name} PRIVATE ${partnerdesk_window_headers})
  endif()
endfunction()

# partnerdesk_test(NAME SOURCES ... LINK ... [LABELS ...] [TIMEOUT seconds])
# makes the executable test_NAME with the common main and registers it with CTest.
# A skipped test is a failure: nobody reads skips.
function(partnerdesk_test name)
  cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(test_${name})
  target_sources(test_${name} PRIVATE ${TEST_SOURCES})
  if(TEST_GUI)
    target_link_libraries(test_${name} PRIVATE partnerdesk_test_gui_main)
  else()
    target_link_libraries(test_${name} PRIVATE partnerdesk_test_main)
  endif()
  target_link_libraries(test_${name} PRIVATE partnerdesk_flags ${TEST_LINK} GTest::gmock GTest::gtest)
  target_precompile_headers(test_${name} PRIVATE ${partnerdesk_core_headers} <QTest> <gtest/gtest.h>)
  if(TEST_GUI)
    target_precompile_headers(test_${name} PRIVATE ${partnerdesk_window_headers})
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} FAIL_REGULAR_EXPRESSION
                                          "\\[  SKIPPED \\]" LABELS "${TEST_LABELS}")
  if(TEST_GUI)
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  endif()
endfunction()
