// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <algorithm>
#include <map>

namespace deals::scan {
namespace {

/// Reads the statements one by one and keeps the table that pairs belong to.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::vector<Statement> statements() {
    std::vector<Statement> result;
    for (auto at = start_of_line(text_, 0); at < text_.size();) {
      const auto first = skip_blanks(text_, at);
      if (first == end_of_line(text_, first) || text_[first] == '#') {
        at = next_line(text_, first);
        continue;
      }
      Statement statement = text_[first] == '[' ? header(first) : pair(first);
      statement.lines.begin = at;
      at = statement.lines.end;
      result.push_back(std::move(statement));
    }
    return result;
  }

 private:
  Statement header(std::size_t at) {
    const bool array = text_.substr(at, 2) == "[[";
    Statement statement;
    statement.kind = array ? Statement::Kind::array_table : Statement::Kind::table;
    statement.key = read_key(text_, skip_blanks(text_, at + (array ? 2 : 1)));
    statement.lines.end = next_line(text_, statement.key.span.end);
    statement.path = table_path(statement.key.segments, array);
    table_ = statement.path;
    return statement;
  }

  Statement pair(std::size_t at) {
    Statement statement;
    statement.key = read_key(text_, at);
    const auto equals = skip_blanks(text_, statement.key.span.end);
    const auto value = skip_blanks(text_, equals + 1);
    statement.value = {value, end_of_value(text_, value)};
    statement.lines.end = next_line(text_, statement.value.end);
    statement.path = table_;
    for (const auto& segment : statement.key.segments) statement.path.emplace_back(segment);
    return statement;
  }

  /// A header's path with the index of the last element of each array of tables on the way.
  Path table_path(const std::vector<std::string>& segments, bool array) {
    Path path;
    for (std::size_t i = 0; i < segments.size(); ++i) {
      path.emplace_back(segments[i]);
      const bool last = i + 1 == segments.size();
      if (last && array) ++lengths_[path];
      const auto found = lengths_.find(path);
      if (found != lengths_.end()) path.emplace_back(found->second - 1);
    }
    return path;
  }

  std::string_view text_;
  Path table_;
  std::map<Path, std::size_t> lengths_;  // of the arrays of tables so far
};

/// The element of these brackets that the next steps of `path` lead into; `at` moves past them.
std::optional<std::size_t> step(const std::vector<Element>& elements, bool pairs, const Path& path,
                                std::size_t& at) {
  if (!pairs) {
    const auto* index = std::get_if<std::size_t>(&path[at]);
    if (index == nullptr || *index >= elements.size()) return std::nullopt;
    ++at;
    return *index;
  }
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const auto& segments = elements[i].key.segments;
    if (segments.size() > path.size() - at) continue;
    const auto same = [](const std::string& segment, const PathStep& wanted) {
      const auto* key = std::get_if<std::string>(&wanted);
      return key != nullptr && *key == segment;
    };
    const auto begin = path.begin() + static_cast<std::ptrdiff_t>(at);
    if (!std::equal(segments.begin(), segments.end(), begin, same)) continue;
    at += segments.size();
    return i;
  }
  return std::nullopt;
}

}  // namespace

bool starts_with(const Path& path, const Path& prefix) {
  return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

std::optional<std::size_t> Layout::header_of(const Path& table) const {
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i].is_header() && statements[i].path == table) return i;
  }
  return std::nullopt;
}

std::size_t Layout::end_of_section(std::optional<std::size_t> header) const {
  auto index = header ? *header + 1 : 0;
  while (index < statements.size() && !statements[index].is_header()) ++index;
  return index;
}

std::size_t Layout::floor_of(std::string_view text, std::size_t index) const {
  return index == 0 ? start_of_line(text, 0) : statements[index - 1].lines.end;
}

Layout layout_of(std::string_view text) {
  const auto first = text.find('\n');
  const bool crlf = first != std::string_view::npos && first > 0 && text[first - 1] == '\r';
  return {Reader(text).statements(), crlf ? "\r\n" : "\n"};
}

std::optional<Place> find_place(std::string_view text, const Layout& layout, const Path& path) {
  const auto& statements = layout.statements;
  const auto found = std::find_if(statements.begin(), statements.end(), [&](const auto& each) {
    return !each.is_header() && starts_with(path, each.path);
  });
  if (found == statements.end()) return std::nullopt;
  Place place;
  place.statement = static_cast<std::size_t>(found - statements.begin());
  place.value = found->value;
  for (std::size_t at = found->path.size(); at < path.size();) {
    const char open = text[place.value.begin];
    if (open != '[' && open != '{') return std::nullopt;
    const auto elements = read_elements(text, place.value.begin);
    const auto index = step(elements, open == '{', path, at);
    if (!index) return std::nullopt;
    place.parent = place.value;
    place.index = *index;
    place.value = elements[*index].value;
  }
  return place;
}

std::size_t comments_above(std::string_view text, std::size_t at, std::size_t floor) {
  while (at > floor) {
    const auto above = start_of_line(text, at - 1);
    if (above < floor || !is_comment(text, above)) break;
    at = above;
  }
  return at;
}

}  // namespace deals::scan
