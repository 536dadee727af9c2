// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/value.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// A record's file cut into parts that can be put together again: each key with the comments above
/// it.
namespace deals::merging {

/// A key with its value on lines of its own.
struct PairPart {
  std::string name;    ///< its dotted key below the section, in its plain form
  std::string lead;    ///< comments and blank lines above it
  std::string before;  ///< the line up to the value: `stage = `
  std::string value;   ///< as written
  std::string after;   ///< what follows up to and with the line break
  Value meaning;       ///< of the value

  std::string line() const { return before + value + after; }
  bool operator==(const PairPart& other) const {
    return lead == other.lead && line() == other.line();
  }
};

/// What stands under one header.
struct SectionPart {
  std::string name;  ///< `survey`; of `[[items]]` the array's name; "" before the first header
  bool is_element = false;  ///< of an array of tables
  std::string lead;
  std::string header;  ///< its line
  std::vector<PairPart> pairs;

  const PairPart* find(std::string_view pair) const;
  std::vector<std::string> names() const;
  std::string text() const;
  bool operator==(const SectionPart& other) const { return text() == other.text(); }
};

struct FileParts {
  std::vector<SectionPart> sections;  ///< the first one has no header
  std::string tail;                   ///< comments at the end
};

/// The parts of a text whose lines end in "\n" or, all of them, in "\r\n": they end in "\n" here,
/// the last one, too. Put together they are the text again. The error of the parser when it is not
/// TOML.
Result<FileParts> parts_of(std::string_view text);

/// The text with other line ends: each "\n" as "\r\n".
std::string with_carriage_returns(std::string_view text);
/// Whether every line ends in "\r\n".
bool has_carriage_returns(std::string_view text);

}  // namespace deals::merging
