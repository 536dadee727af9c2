// SPDX-License-Identifier: MIT
#include "import_rows.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>

#include "field_values.hpp"

namespace deals {

bool is_own(const Mapping& mapping) { return mapping.external == "deals"; }

Error row_lacks(std::string_view field) {
  return Error{.kind = ErrorKind::invalid_data, .message = fmt::format("the row has no {}", field)};
}

Error bad_row(Error error) {
  error.kind = ErrorKind::invalid_data;
  error.excerpt = {};
  return error;
}

Result<void> set_notes(Seldom<std::string>& notes, const ImportRow& row) {
  const std::string* text = row.find("notes");
  if (text == nullptr) return {};
  std::string lines;
  for (std::size_t at = 0; at < text->size(); ++at) {
    const bool is_crlf = (*text)[at] == '\r' && at + 1 < text->size() && (*text)[at + 1] == '\n';
    if (!is_crlf) lines += (*text)[at] == '\r' ? '\n' : (*text)[at];
  }
  if (trim(notes) == trim(lines)) return {};
  auto checked = many_lines("notes", lines);
  if (!checked) return std::move(checked).error();
  if (checked->find('\n') != std::string::npos) *checked += '\n';
  notes = *std::move(checked);
  return {};
}

Result<void> check_created(std::optional<Date> created, std::optional<Date> closed,
                           const Context& context) {
  if (!created) return {};
  if (*created > context.today) {
    return usage_error(fmt::format("created on {}, which is in the future", to_iso(*created)));
  }
  if (closed && *closed < *created) {
    return usage_error(fmt::format("closed on {}, before it was created on {}", to_iso(*closed),
                                   to_iso(*created)));
  }
  return {};
}

}  // namespace deals
