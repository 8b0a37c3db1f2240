# `cpack -G DEB` in a tree configured for /usr (the preset `deb`): rsc, librsc0 and librsc-dev.
set(CPACK_PACKAGE_NAME rsc)
set(CPACK_PACKAGE_CONTACT "rsc maintainers <maintainers@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_POST_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/package_mend.cmake)
set(library librsc${PROJECT_VERSION_MAJOR})

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME rsc)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION misc)
# jq and util-linux' flock are of the nightly script; the latter is on every Debian.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "tzdata, jq")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "less, man-db, vim-tiny | editor")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "systemd | cron | cron-daemon, default-mta | mail-transport-agent")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/packaging/postinst ${PROJECT_SOURCE_DIR}/packaging/postrm)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "recovery support coordination: what is owed, by when, and why
For agencies that coordinate care for people recovering from addiction.
Case records are files of facts, coordination policies are rules as data,
and for every client and every promise it computes what is owed, by when,
whether it was done, how late, which clause says so, and who answers for it.
.
With commands for each act of the work, checks, reports, exchange with
other systems, and a nightly run.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${library})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "recovery support coordination: library that judges records
By this library programs judge and check a case record by the policies of a
store of rsc, without running it.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME librsc-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library} (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "recovery support coordination: library, files for building
The header of librsc, how CMake and pkg-config find it, and an example. By
this library programs judge and check a case record by the policies of a
store of rsc, without running it.")

# What each package has to say of itself, and an installation without packages has not. The day is that of SOURCE_DATE_EPOCH where it is set.
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(packaging/changelog.in changelog @ONLY)
add_custom_command(OUTPUT changelog.gz COMMAND ${RSC_GZIP} -9nkf changelog
                   DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog COMMENT "" VERBATIM)
add_custom_target(debian_changelog ALL DEPENDS changelog.gz)
foreach(one program:rsc library:${library} development:librsc-dev)
  string(REPLACE ":" ";" one ${one})
  list(GET one 0 component)
  list(GET one 1 package)
  install(FILES packaging/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
          DESTINATION ${docs}/${package} COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()
install(FILES packaging/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME rsc
        COMPONENT program EXCLUDE_FROM_ALL)

include(CPack)
