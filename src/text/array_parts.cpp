// SPDX-License-Identifier: MIT
#include "array_parts.hpp"

#include <fmt/format.h>

#include "scan.hpp"

namespace deals::merging {
namespace {

/// What stands between two elements: the rest of the first one's line, and whole lines.
struct Between {
  std::string rest;
  std::string lines;
  std::string indent;
  bool has_break = false;
};

Between between(std::string_view gap) {
  Between parts;
  const std::size_t first = gap.find('\n');
  if (first == std::string_view::npos) {
    parts.rest = gap;
    return parts;
  }
  parts.has_break = true;
  parts.rest = gap.substr(0, first);
  while (!parts.rest.empty() && (parts.rest.back() == ' ' || parts.rest.back() == '\t')) {
    parts.rest.pop_back();
  }
  const std::size_t last = gap.rfind('\n');
  if (last > first) parts.lines = gap.substr(first + 1, last - first);
  parts.indent = gap.substr(last + 1);
  return parts;
}

}  // namespace

ArrayParts array_parts_of(const PairPart& pair) {
  ArrayParts parts;
  const std::string_view text = pair.value;
  const auto elements = scan::read_elements(text, 0);
  const std::size_t close = text.size() - 1;
  std::size_t at = 1;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    Between gap = between(text.substr(at, elements[i].value.begin - at));
    if (i == 0) {
      parts.open = gap.rest;
      parts.is_multiline = gap.has_break;
      parts.indent = gap.indent;
    } else {
      parts.elements.back().after += gap.has_break ? gap.rest : "";
    }
    ElementPart element;
    element.lead = std::move(gap.lines);
    element.text = elements[i].value.of(text);
    if (i < pair.meaning.items.size()) element.meaning = pair.meaning.items[i];
    const bool has_comma = elements[i].comma != std::string_view::npos;
    at = has_comma ? elements[i].comma + 1 : elements[i].value.end;
    parts.has_last_comma = has_comma;
    parts.elements.push_back(std::move(element));
  }
  Between end = between(text.substr(at, close - at));
  if (parts.elements.empty()) {
    parts.open = end.rest;
    parts.is_multiline = end.has_break;
    parts.indent = "  ";
    parts.has_last_comma = true;
  } else if (end.has_break) {
    parts.elements.back().after += end.rest;
  }
  parts.close_lead = std::move(end.lines);
  parts.close_indent = end.has_break ? end.indent : "";
  return parts;
}

std::string element_lines(const ArrayParts& frame, const ElementPart& element, bool is_last) {
  const bool has_comma = !is_last || frame.has_last_comma;
  return fmt::format("{}{}{}{}{}\n", element.lead, frame.indent, element.text, has_comma ? "," : "",
                     element.after);
}

std::string array_text(const ArrayParts& frame, const std::vector<std::string>& elements) {
  if (!frame.is_multiline) {
    const std::string pad = elements.empty() ? "" : frame.open;
    return fmt::format("[{}{}{}]", pad, fmt::join(elements, ", "), pad);
  }
  return fmt::format("[{}\n{}{}{}]", frame.open, fmt::join(elements, ""), frame.close_lead,
                     frame.close_indent);
}

}  // namespace deals::merging
