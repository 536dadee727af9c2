// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "file_parts.hpp"

/// \file
/// An array's text cut into its elements, each with its comments.
namespace deals::merging {

struct ElementPart {
  std::string lead;   ///< comment lines above it
  std::string text;   ///< as written
  std::string after;  ///< the comment behind it on its line, with the blanks before
  Value meaning;

  bool operator==(const ElementPart& other) const {
    return lead == other.lead && text == other.text && after == other.after;
  }
};

struct ArrayParts {
  bool is_multiline = false;  ///< each element on lines of its own
  std::string open;           ///< behind the bracket: a comment, or the blank of `[ a ]`
  std::string indent;
  std::string close_lead;    ///< comment lines below the last element
  std::string close_indent;  ///< before the closing bracket
  bool has_last_comma = false;
  std::vector<ElementPart> elements;
};

ArrayParts array_parts_of(const PairPart& pair);

/// The array of these texts: each element's whole lines when it has many of them, or its text.
std::string array_text(const ArrayParts& frame, const std::vector<std::string>& elements);

/// An element's lines in a multiline array; `is_last` leaves the comma out where the frame does.
std::string element_lines(const ArrayParts& frame, const ElementPart& element, bool is_last);

}  // namespace deals::merging
