// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/file_size.hpp>
#include <deals/base/result.hpp>
#include <deals/model/value.hpp>
#include <string>
#include <string_view>

/// \file
/// TOML text to a tree of values with their places. The only reading of TOML there is; toml++ stays
/// behind it.
namespace deals {

/// Limits on what is parsed, checked before parsing; max_file_size is another.
inline constexpr int max_nesting = 64;
inline constexpr int max_dotted_keys = 32;

/// The root table of a TOML 1.0 text. An error is invalid_data, with the place (in `file`), an
/// excerpt, and hints for what people get wrong: unquoted text, decimal commas, smart quotes, an
/// unfinished merge, brackets left open. A file with git's conflict markers is kind conflict.
Result<Value> parse_toml(std::string_view text, const std::string& file);

/// The place and excerpt of a value or a key, for errors about it.
Error locate(Error error, std::string_view text, const std::string& file, const Region& region);

}  // namespace deals
