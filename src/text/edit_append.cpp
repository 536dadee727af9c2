// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/text/edit.hpp>

#include "edit_source.hpp"

namespace deals {
namespace {

using scan::Span;

/// Adds an element to an array that is written in brackets.
class ElementAddition {
 public:
  ElementAddition(const Source& source, const scan::Place& place, const Value& value)
      : source_(source),
        text_(source.text),
        place_(place),
        elements_(scan::read_elements(source.text, place.value.begin)),
        element_(source.written(value, false)) {}

  std::string made(bool one_per_line) const {
    if (elements_.empty() && is_one_line()) {
      const bool open = one_per_line && !place_.parent;
      return source_.with(place_.value, open ? opened() : "[" + element_ + "]");
    }
    if (elements_.empty()) return before_closing_bracket();
    return is_one_line() ? on_same_line() : on_next_line();
  }

 private:
  /// Whether no line breaks stand between the elements.
  bool is_one_line() const {
    auto at = place_.value.begin;
    for (const auto& element : elements_) {
      if (has_break({at, element.value.begin})) return false;
      at = element.value.end;
    }
    return !has_break({at, place_.value.end});
  }

  bool has_break(Span span) const { return span.of(text_).find('\n') != std::string_view::npos; }

  std::string opened() const {
    const auto& end = source_.layout.line_break;
    const auto indent = std::string(source_.indentation(place_.value.begin));
    return "[" + end + indent + "  " + element_ + "," + end + indent + "]";
  }

  /// In an array of nothing but line breaks and comments.
  std::string before_closing_bracket() const {
    const auto& end = source_.layout.line_break;
    const auto bracket = place_.value.end - 1;
    const auto start = scan::start_of_line(text_, bracket);
    const auto indent = std::string(source_.indentation(place_.value.begin));
    const auto line = indent + "  " + element_ + "," + end;
    return source_.with({start, bracket}, line + indent);
  }

  std::string on_same_line() const {
    const auto& last = elements_.back();
    if (last.comma == std::string_view::npos) {
      return source_.with({last.value.end, last.value.end}, ", " + element_);
    }
    return source_.with({last.comma + 1, last.comma + 1}, " " + element_ + ",");
  }

  /// Below the last element and the comment on its line.
  std::string on_next_line() const {
    const auto& last = elements_.back();
    const bool comma = last.comma != std::string_view::npos;
    const auto behind = comma ? last.comma + 1 : last.value.end;
    const auto at = scan::is_comment(text_, behind) ? scan::end_of_line(text_, behind) : behind;
    const auto line = source_.layout.line_break + std::string(element_indentation()) + element_;
    std::string rest = comma ? "" : ",";
    rest += Span{behind, at}.of(text_);
    return source_.with({behind, at}, rest + line + (comma ? "," : ""));
  }

  /// That of the last element that starts a line, for `[{ … },` may open a line of another sort.
  std::string element_indentation() const {
    for (auto element = elements_.rbegin(); element != elements_.rend(); ++element) {
      const auto start = scan::start_of_line(text_, element->begin());
      const auto first = scan::skip_blanks(text_, start);
      if (first == element->begin()) return std::string(source_.indentation(start));
    }
    return std::string(source_.indentation(place_.value.begin)) + "  ";
  }

  const Source& source_;
  std::string_view text_;
  const scan::Place& place_;
  std::vector<scan::Element> elements_;
  std::string element_;
};

/// Adds a `[[…]]` block behind the others, else at the end of the text.
class BlockAddition {
 public:
  BlockAddition(const Source& source, const Path& path) : source_(source), path_(path) {}

  std::string made(const Value& table) const {
    const auto& end = source_.layout.line_break;
    const auto text = source_.text;
    const auto at = place();
    const auto lines = source_.block(path_, table);
    if (scan::start_of_line(text, at) != at) return source_.with({at, at}, end + end + lines);
    return source_.with({at, at}, (needs_blank(at) ? end : "") + lines + end);
  }

 private:
  /// A blank line sets the block apart, unless one is there or the file has none between its
  /// tables.
  bool needs_blank(std::size_t at) const {
    const auto text = source_.text;
    if (at < text.size()) return is_blank(at);
    const bool first = at == scan::start_of_line(text, 0);
    return !first && !is_blank(scan::start_of_line(text, at - 1));
  }

  bool is_blank(std::size_t line) const {
    return scan::skip_blanks(source_.text, line) == scan::end_of_line(source_.text, line);
  }

  /// Behind the last statement of the last block and the comments below it that are not the next
  /// statement's.
  std::size_t place() const {
    const auto text = source_.text;
    const auto& statements = source_.layout.statements;
    const auto last = std::find_if(statements.rbegin(), statements.rend(), [&](const auto& each) {
      return scan::starts_with(each.path, path_);
    });
    if (last == statements.rend()) return text.size();
    auto at = last->lines.end;
    while (scan::is_comment(text, at)) at = scan::next_line(text, at);
    const auto next = scan::skip_blanks(text, at);
    const bool next_owns_comments = next < text.size() && next != scan::end_of_line(text, next);
    return next_owns_comments ? last->lines.end : at;
  }

  const Source& source_;
  const Path& path_;
};

/// The text with the array at `path` one longer; it exists or, for a block, may be missing.
Result<std::string> appended(Source source, const Path& path, const Value& value,
                             bool one_per_line) {
  const auto place = source.place(path);
  if (!place && value.kind != Value::Kind::table) {
    return wrong_shape(path, "takes tables only");
  }
  auto made = place ? ElementAddition(source, *place, value).made(one_per_line)
                    : BlockAddition(source, path).made(value);
  push_back(source.tree, path, value);
  return checked(std::move(made), source.tree);
}

}  // namespace

Result<std::string> append_value(std::string_view text, const Path& path, const Value& value,
                                 bool one_per_line, std::span<const std::string> order) {
  auto source = read_source(text);
  if (!source) return std::move(source).error();
  const auto* array = find(source->tree, path);
  if (array != nullptr && array->kind != Value::Kind::array)
    return wrong_shape(path, "is not an array");
  if (array != nullptr) return appended(*std::move(source), path, value, one_per_line);
  const auto started = insert_value(text, path, array_value({}), order);
  if (!started) return started;
  source = read_source(*started);
  if (!source) return std::move(source).error();
  return appended(*std::move(source), path, value, one_per_line);
}

Result<std::string> append_table(std::string_view text, const std::string& name,
                                 const Value& table) {
  auto source = read_source(text);
  if (!source) return std::move(source).error();
  const auto* array = source->tree.find(name);
  if (array != nullptr && array->kind != Value::Kind::array)
    return wrong_shape({name}, "is not an array");
  return appended(*std::move(source), {name}, table, true);
}

}  // namespace deals
