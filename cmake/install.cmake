# Three components, which cmake/package.cmake makes packages of: program, library, development.
include(CMakePackageConfigHelpers)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)
set(docs ${CMAKE_INSTALL_DATADIR}/doc)

install(TARGETS rsc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# Each area by a name of its own: libexec/rsc/rsc-case is `rsc case`. The program knows its areas.
file(RELATIVE_PATH RSC_FROM_LIBEXEC /${CMAKE_INSTALL_LIBEXECDIR}/rsc /${CMAKE_INSTALL_BINDIR}/rsc)
install(CODE "
  execute_process(COMMAND \"$<TARGET_FILE:rsc>\" help --json OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
  set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBEXECDIR}/rsc\")
  file(MAKE_DIRECTORY \"\${folder}\")
  string(JSON last LENGTH \"\${help}\" commands)
  math(EXPR last \"\${last} - 1\")
  set(areas)
  foreach(i RANGE \${last})
    string(JSON area GET \"\${help}\" commands \${i} area)
    list(APPEND areas \${area})
  endforeach()
  list(REMOVE_DUPLICATES areas)
  foreach(area IN LISTS areas)
    file(CREATE_LINK ${RSC_FROM_LIBEXEC} \"\${folder}/rsc-\${area}\" SYMBOLIC)
  endforeach()")

# What is embedded in the program, and what it prints, to be read.
install(DIRECTORY schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/rsc FILES_MATCHING PATTERN *.json)
install(DIRECTORY lib/policy/packs DESTINATION ${CMAKE_INSTALL_DATADIR}/rsc FILES_MATCHING PATTERN *.json)
install(FILES lib/policy/documents.json lib/policy/requirements.json lib/policy/readings.json
        DESTINATION ${CMAKE_INSTALL_DATADIR}/rsc/registers)
install(DIRECTORY lib/calendar/holidays/ DESTINATION ${CMAKE_INSTALL_DATADIR}/rsc/calendars
        FILES_MATCHING PATTERN *.json)
install(DIRECTORY samples/import samples/policy samples/scale DESTINATION ${docs}/rsc/examples)
install(FILES packaging/cron DESTINATION ${docs}/rsc/examples)

# The manual.
find_program(RSC_SCDOC scdoc REQUIRED)
find_program(RSC_GZIP gzip REQUIRED)
file(GLOB pages CONFIGURE_DEPENDS man/*.scd)
set(manual)
foreach(page IN LISTS pages)
  get_filename_component(name ${page} NAME_WLE)
  string(REGEX MATCH "[0-9]$" section ${name})
  set(made ${CMAKE_CURRENT_BINARY_DIR}/man/${name}.gz)
  add_custom_command(
    OUTPUT ${made}
    COMMAND ${RSC_SCDOC} < ${page} > man/${name}
    COMMAND ${RSC_GZIP} -9nf man/${name}
    DEPENDS ${page} COMMENT "" VERBATIM)
  list(APPEND manual ${made})
  install(FILES ${made} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/man)
add_custom_target(manual ALL DEPENDS ${manual})

# Completion in the shells; the program itself says what may follow.
install(FILES packaging/completion/rsc.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME rsc)
install(FILES packaging/completion/_rsc DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES packaging/completion/rsc.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# The nightly run: a script for cron and systemd, the units, and the user that they run as.
install(PROGRAMS packaging/nightly packaging/nightly-mail DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/rsc)
install(FILES packaging/rsc-nightly@.timer DESTINATION lib/systemd/system)
install(FILES packaging/sysusers.conf DESTINATION lib/sysusers.d RENAME rsc.conf)
# Units hold the path of the script, and only the installation knows it: `cmake --install --prefix` may change it.
foreach(unit rsc-nightly rsc-nightly-mail)
  install(CODE "
    set(LIBEXEC \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBEXECDIR}\")
    configure_file(\"${CMAKE_CURRENT_SOURCE_DIR}/packaging/${unit}@.service.in\"
                   \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/lib/systemd/system/${unit}@.service\" @ONLY)
    list(APPEND CMAKE_INSTALL_MANIFEST_FILES \"\${CMAKE_INSTALL_PREFIX}/lib/systemd/system/${unit}@.service\")")
endforeach()

# librsc: the library, its one header, and how CMake and pkg-config find them.
install(TARGETS librsc EXPORT rsc
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library NAMELINK_COMPONENT development
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME development)
install(FILES lib/rsc/rsc.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/rsc)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/rsc)
install(EXPORT rsc NAMESPACE rsc:: FILE rscConfig.cmake DESTINATION ${package})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/rscConfigVersion.cmake
                                 COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/rscConfigVersion.cmake DESTINATION ${package})
# From where the .pc file lies up to the prefix, so that the tree can be moved.
file(RELATIVE_PATH RSC_PC_UP /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/rsc.pc.in rsc.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/rsc.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
install(DIRECTORY samples/embed DESTINATION ${docs}/librsc-dev/examples)
