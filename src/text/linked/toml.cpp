// SPDX-License-Identifier: MIT
// toml++ itself, as its documentation describes for one source of a program. Its assertions refuse
// files that it then reports as errors.
#undef TOML_SHARED_LIB
#define TOML_ASSERT(condition) static_assert(true)
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
