include(CMakePackageConfigHelpers)

install(TARGETS rsc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# librsc: the library, its one header, and how CMake and pkg-config find them.
install(TARGETS librsc EXPORT rsc
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
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
