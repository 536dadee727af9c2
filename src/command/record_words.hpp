// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <string>
#include <string_view>

namespace deals {

/// A record's file for people who read differences: a fact a line, in the order of format.md, the
/// history one event a line with what each value was before, then the comments. All that the file
/// says is there, however it is laid out; the lines depend on nothing but the file. `root` is the
/// tree of `text`.
std::string record_words(const Value& root, std::string_view text);

/// Whether a value is a text of many lines: it is shown below its name.
bool has_many_lines(const Value& value);

}  // namespace deals
