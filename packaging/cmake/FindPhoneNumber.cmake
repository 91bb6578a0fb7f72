# libphonenumber has no CMake package on Debian 12.
find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
find_library(PhoneNumber_LIBRARY NAMES phonenumber)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PhoneNumber REQUIRED_VARS PhoneNumber_LIBRARY
                                                            PhoneNumber_INCLUDE_DIR)
if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
  find_package(Protobuf QUIET)
  add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
  set_target_properties(
    PhoneNumber::PhoneNumber PROPERTIES IMPORTED_LOCATION "${PhoneNumber_LIBRARY}"
                                        INTERFACE_INCLUDE_DIRECTORIES "${PhoneNumber_INCLUDE_DIR}")
  if(TARGET protobuf::libprotobuf)
    target_link_libraries(PhoneNumber::PhoneNumber INTERFACE protobuf::libprotobuf)
  endif()
endif()
mark_as_advanced(PhoneNumber_INCLUDE_DIR PhoneNumber_LIBRARY)
