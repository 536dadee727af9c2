// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/table.hpp>
#include <deals/render/terminal.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// One thing on a page: a title, facts under labels, paragraphs. Everything is escaped here; what
/// is too long for the terminal goes on below, indented. In a pipe lines are as long as they are.
namespace deals {

/// A label and what is to be said under it; facts without a label go on below the one before.
struct Fact {
  std::string label;
  std::string value;
  Style style = Style::plain;
};

/// The name on the left, strong, and the id at the right end of the line.
std::string title(std::string_view name, std::string_view id, const Terminal& terminal);

/// A line or more of text, indented.
std::string paragraph(std::string_view text, int indent, const Terminal& terminal);

/// Indented by two, the values below each other.
std::string to_text(const std::vector<Fact>& facts, const Terminal& terminal);

/// A row for each, without headings: for a page.
Table to_table(const std::vector<Fact>& facts);

}  // namespace deals
