// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/text/edit.hpp>

#include "edit_source.hpp"

namespace deals {
namespace {

using scan::Span;

/// A text without several spans, which stand in its order and may overlap.
std::string without(std::string_view text, const std::vector<Span>& spans) {
  std::string result;
  result.reserve(text.size());
  std::size_t at = 0;
  for (const auto& span : spans) {
    if (span.begin > at) result += text.substr(at, span.begin - at);
    at = span.end;
  }
  result += text.substr(at);
  return result;
}

/// Past a comment and the blanks before it, else `at`.
std::size_t past_comment(std::string_view text, std::size_t at) {
  return scan::is_comment(text, at) ? scan::end_of_line(text, at) : at;
}

/// An element of an array or inline table, with its comma and what belongs to its line.
class ElementRemoval {
 public:
  ElementRemoval(std::string_view text, Span brackets, std::size_t index)
      : text_(text),
        brackets_(brackets),
        elements_(scan::read_elements(text, brackets.begin)),
        index_(index),
        element_(elements_[index]) {}

  std::string made() const {
    const bool last = index_ + 1 == elements_.size();
    std::vector<Span> spans;
    // Without a comma of its own the last element leaves behind the comma of the one before it.
    const bool orphans_comma = last && index_ > 0 && element_.comma == std::string_view::npos;
    if (orphans_comma) {
      const auto comma = elements_[index_ - 1].comma;
      spans.push_back({comma, comma + 1});
    }
    if (const auto lines = own_lines()) {
      spans.push_back(*lines);
    } else if (elements_.size() == 1 && is_one_line(brackets_)) {
      spans.push_back({brackets_.begin + 1, brackets_.end - 1});
    } else if (last) {
      spans.push_back({after_blanks_before(element_.begin()), behind_comma()});
    } else {
      spans.push_back({element_.begin(), up_to_next()});
    }
    return without(text_, spans);
  }

 private:
  bool is_one_line(Span span) const { return span.of(text_).find('\n') == std::string_view::npos; }

  std::size_t behind_comma() const {
    return element_.comma == std::string_view::npos ? element_.value.end : element_.comma + 1;
  }

  std::size_t after_blanks_before(std::size_t at) const {
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '\t')) --at;
    return at;
  }

  /// The element's lines, when nothing else but its comment is on them.
  std::optional<Span> own_lines() const {
    const auto start = scan::start_of_line(text_, element_.begin());
    if (scan::skip_blanks(text_, start) != element_.begin()) return std::nullopt;
    const auto end = scan::skip_blanks(text_, past_comment(text_, behind_comma()));
    if (end != scan::end_of_line(text_, end)) return std::nullopt;
    return Span{start, scan::next_line(text_, end)};
  }

  /// The end of what goes with an element that is not the last: its comment, and the space that
  /// kept the next one apart.
  std::size_t up_to_next() const {
    const auto end = scan::skip_blanks(text_, past_comment(text_, behind_comma()));
    return end == scan::end_of_line(text_, end)
               ? scan::skip_blanks(text_, scan::next_line(text_, end))
               : end;
  }

  std::string_view text_;
  Span brackets_;
  std::vector<scan::Element> elements_;
  std::size_t index_;
  const scan::Element& element_;
};

bool is_blank_line(std::string_view text, std::size_t at) {
  const auto first = scan::skip_blanks(text, at);
  return first < text.size() && first == scan::end_of_line(text, first);
}

/// Removes the statements of a table or a key: pairs with their lines, tables with their comments.
class StatementRemoval {
 public:
  StatementRemoval(const Source& source, const Path& path) : source_(source), path_(path) {}

  std::string made() const {
    const auto& statements = source_.layout.statements;
    std::vector<Span> spans;
    for (std::size_t i = 0; i < statements.size(); ++i) {
      if (!is_meant(i)) continue;
      if (!statements[i].is_header()) {
        spans.push_back(line(i));
        continue;
      }
      const auto first = i;
      while (i + 1 < statements.size() && is_meant(i + 1)) ++i;
      spans.push_back(block(first, i));
    }
    return without(source_.text, spans);
  }

 private:
  bool is_meant(std::size_t index) const {
    return scan::starts_with(source_.layout.statements[index].path, path_);
  }

  /// A pair's lines; the last one in a text without a final line break takes the one before it
  /// along.
  Span line(std::size_t index) const {
    Span span = source_.layout.statements[index].lines;
    const bool ends_text = span.end == source_.text.size() && source_.text.back() != '\n';
    if (ends_text && index > 0) span.begin = end_of_previous_line(span.begin);
    return span;
  }

  std::size_t end_of_previous_line(std::size_t at) const {
    if (at == 0 || source_.text[at - 1] != '\n') return at;
    return at >= 2 && source_.text[at - 2] == '\r' ? at - 2 : at - 1;
  }

  /// Sections with the comments above them and the blank lines on one side.
  Span block(std::size_t first, std::size_t last) const {
    const auto text = source_.text;
    const auto& statements = source_.layout.statements;
    const auto floor = source_.layout.floor_of(text, first);
    Span span{scan::comments_above(text, statements[first].lines.begin, floor),
              statements[last].lines.end};
    while (is_blank_line(text, span.end)) span.end = scan::next_line(text, span.end);
    if (span.end < text.size()) return span;
    while (span.begin > floor && is_blank_line(text, scan::start_of_line(text, span.begin - 1))) {
      span.begin = scan::start_of_line(text, span.begin - 1);
    }
    if (text.back() != '\n') span.begin = end_of_previous_line(span.begin);
    return span;
  }

  const Source& source_;
  const Path& path_;
};

/// The element of an inline table that belongs to the dotted table at `keys`, the last of them
/// first.
std::optional<std::size_t> last_of_dotted(const std::vector<scan::Element>& elements,
                                          const Path& keys) {
  for (auto i = elements.size(); i > 0; --i) {
    const auto& segments = elements[i - 1].key.segments;
    if (scan::starts_with({segments.begin(), segments.end()}, keys)) return i - 1;
  }
  return std::nullopt;
}

/// The text without a table that dotted keys make inside of an inline table, or nothing.
std::optional<std::string> without_dotted(const Source& source, const Path& path) {
  for (auto depth = path.size() - 1; depth > 0; --depth) {
    const auto middle = path.begin() + static_cast<std::ptrdiff_t>(depth);
    const auto place = source.place({path.begin(), middle});
    if (!place) continue;
    std::string text(source.text);
    const auto begin = place->value.begin;
    while (const auto index =
               last_of_dotted(scan::read_elements(text, begin), {middle, path.end()})) {
      text = ElementRemoval(text, {begin, scan::end_of_value(text, begin)}, *index).made();
    }
    return text;
  }
  return std::nullopt;
}

/// Takes the value out of the tree, and the tables around it that only it made.
Value tree_without(const Source& source, Path path) {
  Value tree = source.tree;
  erase(tree, path);
  for (path.pop_back(); !path.empty(); path.pop_back()) {
    const auto* parent = find(tree, path);
    if (!parent->items.empty() || !parent->entries.empty()) break;
    if (source.place(path) || source.layout.header_of(path)) break;
    erase(tree, path);
  }
  return tree;
}

}  // namespace

Result<std::string> remove_value(std::string_view text, const Path& path) {
  const auto source = read_source(text);
  if (!source) return source.error();
  if (path.empty() || find(source->tree, path) == nullptr) return not_there(path);
  const auto meant = tree_without(*source, path);
  const auto place = source->place(path);
  if (place && place->parent) {
    return checked(ElementRemoval(text, *place->parent, place->index).made(), meant);
  }
  if (!place) {
    if (auto made = without_dotted(*source, path)) return checked(*std::move(made), meant);
  }
  return checked(StatementRemoval(*source, path).made(), meant);
}

Result<std::string> remove_table(std::string_view text, const std::string& name,
                                 std::size_t index) {
  return remove_value(text, {name, index});
}

}  // namespace deals
