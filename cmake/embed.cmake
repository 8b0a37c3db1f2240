# rsc_embed(TARGET FUNCTION HEADER FILES...): compiles data files into TARGET. They are reached by
# FUNCTION(name), declared in HEADER; the name of a file is its stem.
function(rsc_embed target namespace function)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded_${function}.cpp)
  set(files)
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file)
    list(APPEND files ${file})
  endforeach()
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAMESPACE=${namespace} -DFUNCTION=${function}
            "-DFILES=${files}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_script.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/embed_script.cmake
    COMMENT "Embedding ${function}" VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()
