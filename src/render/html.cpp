// SPDX-License-Identifier: MIT
#include <deals/render/html.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>

#include "html_style.hpp"

namespace deals {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char letter : text) {
    switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += letter;
    }
  }
  return out;
}

std::string_view class_of(Style style) {
  switch (style) {
    case Style::plain:
      return "";
    case Style::strong:
      return "strong";
    case Style::faint:
      return "faint";
    case Style::good:
      return "good";
    case Style::bad:
      return "bad";
    case Style::warning:
      return "warning";
    case Style::accent:
      return "accent";
  }
  return "";
}

/// ` class="n strong"`, or nothing.
std::string classes(Align align, Style style) {
  std::string names(align == Align::right ? "n" : "");
  const std::string_view meaning = class_of(style);
  if (!names.empty() && !meaning.empty()) names += ' ';
  names += meaning;
  return names.empty() ? "" : fmt::format(" class=\"{}\"", names);
}

std::string line_of(const Row& row, const std::vector<Column>& columns) {
  std::string out = row.rule_above ? "<tr class=\"rule\">" : "<tr>";
  for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
    const Cell& cell = row.cells[i];
    out +=
        fmt::format("<td{}>{}</td>", classes(columns[i].align, cell.style), html_text(cell.text));
  }
  return out + "</tr>\n";
}

std::string table_of(const Table& table) {
  std::string out = "<div class=\"wide\"><table>\n";
  const bool has_heading = std::any_of(table.columns.begin(), table.columns.end(),
                                       [](const Column& each) { return !each.heading.empty(); });
  if (has_heading) {
    out += "<thead><tr>";
    for (const Column& column : table.columns) {
      out += fmt::format("<th scope=\"col\"{}>{}</th>", classes(column.align, Style::plain),
                         html_text(column.heading));
    }
    out += "</tr></thead>\n";
  }
  out += "<tbody>\n";
  for (const Row& row : table.rows) out += line_of(row, table.columns);
  out += "</tbody>\n";
  if (!table.totals.empty()) {
    out += "<tfoot>\n";
    for (const Row& row : table.totals) out += line_of(row, table.columns);
    out += "</tfoot>\n";
  }
  return out + "</table></div>\n";
}

std::string notes_of(const std::vector<std::string>& notes) {
  std::string out;
  for (const std::string& note : notes) {
    if (!note.empty()) out += fmt::format("<li>{}</li>\n", html_text(note));
  }
  return out.empty() ? out : fmt::format("<ul class=\"notes\">\n{}</ul>\n", out);
}

std::string section_of(const PageSection& section) {
  std::string out;
  if (!section.heading.empty()) out += fmt::format("<h2>{}</h2>\n", html_text(section.heading));
  const std::string drawing = section.chart ? to_svg(*section.chart) : "";
  if (!drawing.empty()) {
    out += fmt::format("<figure>\n{}<figcaption>{}</figcaption>\n</figure>\n", drawing,
                       html_text(section.chart->title));
  }
  if (!section.table.columns.empty()) out += table_of(section.table);
  return out + notes_of(section.notes);
}

std::string joined(const std::vector<std::string>& parts, std::size_t from) {
  std::string out;
  for (std::size_t i = from; i < parts.size(); ++i) {
    if (parts[i].empty()) continue;
    if (!out.empty()) out += " · ";
    out += html_text(parts[i]);
  }
  return out;
}

}  // namespace

std::string html_text(std::string_view untrusted) { return escaped(shown(untrusted)); }

std::string to_html(const ReportPage& page) {
  std::vector<std::string> heading = page.heading;
  std::erase(heading, "");
  if (heading.empty()) heading.emplace_back("deals");
  const std::string about = joined(heading, 1);
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<h1>{}</h1>\n",
      joined(heading, 0), html_style, html_text(heading.front()));
  if (!about.empty()) out += fmt::format("<p class=\"about\">{}</p>\n", about);
  for (const PageSection& section : page.sections) out += section_of(section);
  if (!page.screen.empty())
    out += fmt::format("<pre>{}</pre>\n", escaped(shown_lines(page.screen)));
  return out + notes_of(page.notes) + "</body>\n</html>\n";
}

}  // namespace deals
