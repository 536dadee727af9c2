// SPDX-License-Identifier: MIT
#include "mapping_template.hpp"

#include <fmt/format.h>

#include <deals/base/spelling.hpp>

#include <deals/base/utf8.hpp>
#include "bad_data.hpp"

namespace deals {
namespace {

Error template_error(std::string_view what, std::string_view text) {
  return bad_data(fmt::format("{} in \"{}\"", what, shown(text)))
      .hinted("a template is written like \"{product} for {account|nobody}\"");
}

}  // namespace

Result<std::vector<TemplatePart>> parse_template(std::string_view text) {
  std::vector<TemplatePart> parts;
  auto rest = text;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    if (open > 0) parts.push_back({std::string(rest.substr(0, open)), {}, {}});
    const auto close = rest.find('}', open);
    if (close == std::string_view::npos) return template_error("a { without its }", text);
    const auto inside = rest.substr(open + 1, close - open - 1);
    const auto bar = inside.find('|');
    const auto reference = trim(inside.substr(0, bar));
    if (reference.empty()) return template_error("{} without a column", text);
    const auto fallback = bar == std::string_view::npos ? "" : inside.substr(bar + 1);
    parts.push_back({{}, std::string(reference), std::string(fallback)});
    rest = rest.substr(close + 1);
  }
  if (!parts.empty() && !rest.empty()) parts.push_back({std::string(rest), {}, {}});
  return parts;
}

}  // namespace deals
