// SPDX-License-Identifier: MIT
#include <deals/text/edit.hpp>

#include "edit_source.hpp"

namespace deals {
namespace {

/// A line of its own above the element that starts its line, and above the comments of that one.
std::string on_own_line(const Source& source, std::size_t element, std::size_t floor,
                        const std::string& written) {
  const auto line = scan::start_of_line(source.text, element);
  const auto at = scan::comments_above(source.text, line, floor);
  const std::string indentation(source.indentation(element));
  return source.with({at, at}, indentation + written + "," + source.layout.line_break);
}

/// A block of its own above the one at `path` and above the comments of that one; nothing when
/// there is no such block.
std::optional<std::string> as_block(const Source& source, const Path& path, const Value& value) {
  const auto header = source.layout.header_of(path);
  if (!header || value.kind != Value::Kind::table) return {};
  const auto& statement = source.layout.statements[*header];
  const auto at = scan::comments_above(source.text, statement.lines.begin,
                                       source.layout.floor_of(source.text, *header));
  const Path array(path.begin(), path.end() - 1);
  const auto& end = source.layout.line_break;
  return source.with({at, at}, source.block(array, value) + end + end);
}

}  // namespace

Result<std::string> insert_element(std::string_view text, const Path& path, const Value& value) {
  auto source = read_source(text);
  if (!source) return std::move(source).error();
  const auto* index = path.empty() ? nullptr : std::get_if<std::size_t>(&path.back());
  if (index == nullptr || find(source->tree, path) == nullptr) return not_there(path);
  const Path array(path.begin(), path.end() - 1);
  Value meant = *find(source->tree, array);
  meant.items.insert(meant.items.begin() + static_cast<std::ptrdiff_t>(*index), value);
  const auto place = source->place(path);
  if (!place) {
    auto block = as_block(*source, path, value);
    if (!block) return set_value(text, array, meant);
    assign(source->tree, array, meant);
    return checked(*std::move(block), source->tree);
  }
  if (!place->parent) return set_value(text, array, meant);

  const auto element = place->value.begin;
  const auto line = scan::start_of_line(text, element);
  const auto written = source->written(value, false);
  auto made =
      scan::skip_blanks(text, line) == element
          ? on_own_line(*source, element, scan::next_line(text, place->parent->begin), written)
          : source->with({element, element}, written + ", ");
  assign(source->tree, array, meant);
  return checked(std::move(made), source->tree);
}

}  // namespace deals
