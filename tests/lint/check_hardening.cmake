# SPDX-License-Identifier: MIT
# Holds the program to its protections: position independent, relocations read-only, stack protector,
# and checked library calls where it is optimized.
execute_process(COMMAND ${READELF} -hW -lW -dW --dyn-syms ${PROGRAM}
  OUTPUT_VARIABLE seen RESULT_VARIABLE failure)
if(failure)
  message(FATAL_ERROR "cannot read ${PROGRAM}")
endif()

set(wanted "Type: +DYN" "GNU_RELRO" "BIND_NOW|Flags:[^\n]*NOW" "__stack_chk_fail")
if(NOT BUILD_TYPE STREQUAL "Debug")
  list(APPEND wanted "__[a-z]+_chk")
endif()
foreach(each IN LISTS wanted)
  if(NOT seen MATCHES "${each}")
    message(SEND_ERROR "${PROGRAM}: no ${each}")
  endif()
endforeach()
