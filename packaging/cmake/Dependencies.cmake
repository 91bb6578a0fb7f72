# Every dependency with what it is for. `cmake --preset dev` prints the list.
include(FeatureSummary)

set(qt_components Core Network Sql Gui)
if(PARTNERDESK_UI)
  list(APPEND qt_components Widgets Svg PrintSupport LinguistTools)
endif()
if(PARTNERDESK_UI OR BUILD_TESTING)
  list(APPEND qt_components Test) # the tour drives windows with it
endif()
if(UNIX AND NOT APPLE)
  list(APPEND qt_components DBus)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${qt_components})
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED PURPOSE "Windows, network, SQLite driver, PDF")

find_package(Qt6Keychain REQUIRED)
set_package_properties(Qt6Keychain PROPERTIES TYPE REQUIRED
  PURPOSE "Refresh tokens in the system's keychain")

find_package(ICU REQUIRED COMPONENTS i18n uc data)
set_package_properties(ICU PROPERTIES TYPE REQUIRED
  PURPOSE "Collation by pinyin, transliteration, text encodings")

find_package(PhoneNumber REQUIRED)
set_package_properties(PhoneNumber PROPERTIES TYPE REQUIRED PURPOSE "Phone rules of every country")

find_package(simdjson REQUIRED)
set_package_properties(simdjson PROPERTIES TYPE REQUIRED PURPOSE "Large directory pages")

find_package(tl-expected REQUIRED)
set_package_properties(tl-expected PROPERTIES TYPE REQUIRED PURPOSE "Errors as values")

find_package(OpenSSL REQUIRED)
set_package_properties(OpenSSL PROPERTIES TYPE REQUIRED
  PURPOSE "Random, hashes, RS256, AES-GCM: only inside app/crypto")

find_package(Boost REQUIRED)
set_package_properties(Boost PROPERTIES TYPE REQUIRED
  PURPOSE "Beast's HTTP request parser in the loopback receiver")

# cpp-httplib's ABI depends on its defines, which Debian keeps in its pkg-config file.
find_package(httplib CONFIG QUIET)
if(NOT httplib_FOUND)
  find_package(PkgConfig REQUIRED)
  set_package_properties(PkgConfig PROPERTIES
    PURPOSE "Finds cpp-httplib where it has no CMake package")
  pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)
  add_library(httplib::httplib ALIAS PkgConfig::httplib)
endif()
add_feature_info(cpp-httplib httplib_FOUND "The HTTP server of the sandbox, nothing else")

if(BUILD_TESTING)
  find_package(GTest REQUIRED)
  set_package_properties(GTest PROPERTIES TYPE REQUIRED PURPOSE "Tests")
  find_package(benchmark)
  set_package_properties(benchmark PROPERTIES TYPE OPTIONAL PURPOSE "Benchmarks in tests/bench")
endif()

feature_summary(WHAT ENABLED_FEATURES REQUIRED_PACKAGES_FOUND OPTIONAL_PACKAGES_FOUND OPTIONAL_PACKAGES_NOT_FOUND)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
