// SPDX-License-Identifier: MIT
#include "search_hits.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/record.hpp>

namespace deals {
namespace {

constexpr int least_room_for_hit = 24;

/// The record's name, or what is wrong with its file.
void read_name(SearchedFile& file, std::string_view text, const Config& config) {
  const auto take = [&](const auto& read) {
    if (read) {
      file.name = read->record.name;
      return;
    }
    Error error = read.error();
    error.place.file = file.path;
    file.problems.push_back(std::move(error).coded("unreadable", Severity::warning));
  };
  if (file.kind == RecordKind::customer) {
    take(read_customer(text, CustomerId{file.id}, config));
  } else {
    take(read_opportunity(text, OpportunityId{file.id}, config));
  }
}

std::size_t character_before(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

std::size_t character_after(std::string_view text, std::size_t at) {
  return at + byte_offset(text.substr(at), 1);
}

int shown_width(std::string_view text, const FoundPart& part) {
  return width(shown(text.substr(part.begin, part.end - part.begin)));
}

/// The part of a line that is shown: all of it, or as much as there is room for around the first
/// place.
FoundPart window_of(const FoundLine& line, int room) {
  const std::string_view text = line.text;
  FoundPart window{std::min(text.find_first_not_of(" \t"), text.size()),
                   text.find_last_not_of(" \t") + 1};
  const bool fits = room <= 0 || (window.end - window.begin <= static_cast<std::size_t>(room) &&
                                  shown_width(text, window) <= room);
  if (fits) return window;
  FoundPart cut{line.parts.front().begin, line.parts.front().begin};
  while (cut.begin > window.begin && shown_width(text, cut) < room / 3) {
    cut.begin = character_before(text, cut.begin);
  }
  while (cut.end < window.end && shown_width(text, cut) < room - 2)
    cut.end = character_after(text, cut.end);
  while (cut.begin > window.begin && shown_width(text, cut) < room - 2) {
    cut.begin = character_before(text, cut.begin);
  }
  return cut;
}

std::string line_with_marks(const FoundLine& line, int room, const Terminal& terminal) {
  const std::string_view text = line.text;
  const FoundPart window = window_of(line, room);
  const auto piece = [&](std::size_t begin, std::size_t end) {
    begin = std::max(begin, window.begin);
    end = std::min(end, window.end);
    return begin < end ? shown(text.substr(begin, end - begin)) : "";
  };
  const std::string_view ellipsis = signs(terminal).ellipsis;
  std::string out;
  if (text.substr(0, window.begin).find_first_not_of(" \t") != std::string::npos) out += ellipsis;
  std::size_t at = window.begin;
  for (const FoundPart& part : line.parts) {
    out += piece(at, part.begin);
    const std::string found = piece(std::max(at, part.begin), part.end);
    if (!found.empty()) out += styled(found, Style::strong, terminal);
    at = std::max(at, part.end);
  }
  out += piece(at, window.end);
  if (text.substr(window.end).find_first_not_of(" \t") != std::string::npos) out += ellipsis;
  return out;
}

}  // namespace

std::vector<SearchedFile> search_shelf(const Context& context, const TextSearch& search,
                                       Shelf shelf, RecordKind kind,
                                       const std::function<bool(const std::string& id)>& is_wanted,
                                       Problems& problems) {
  constexpr std::size_t extension = 5;
  std::vector<SearchedFile> files;
  const std::string prefix = shelf == Shelf::archive ? "archive/" : "";
  const std::string directory = prefix + std::string(directory_of(kind));
  const auto visit = [&](std::size_t index, const std::string& name,
                         Result<std::string_view> text) {
    SearchedFile& file = files[index];
    file.kind = kind;
    file.id = name.substr(0, name.size() - extension);
    if (!is_wanted(file.id)) return;
    file.path = directory + "/" + name;
    if (!text) {
      file.problems.push_back(std::move(text).error());
      return;
    }
    file.lines = search.in(*text);
    if (!file.lines.empty()) read_name(file, *text, context.config());
  };
  const auto count = context.files->read_each(
      directory, [&](std::size_t size) { files.resize(size); }, visit);
  if (!count) problems.push_back(count.error());
  std::sort(files.begin(), files.end(),
            [](const SearchedFile& left, const SearchedFile& right) { return left.id < right.id; });
  for (const SearchedFile& file : files) {
    problems.insert(problems.end(), file.problems.begin(), file.problems.end());
  }
  std::erase_if(files, [](const SearchedFile& file) { return file.lines.empty(); });
  return files;
}

std::string to_text(const std::vector<SearchedFile>& files, const Terminal& terminal) {
  std::string text;
  for (const SearchedFile& file : files) {
    text += styled(shown(file.id), Style::accent, terminal);
    text += "  " +
            (file.problems.empty() ? shown(file.name) : styled("broken", Style::bad, terminal)) +
            "\n";
    for (const FoundLine& line : file.lines) {
      const std::string place = fmt::format("  {}:{}: ", shown(file.path), line.line);
      const int room =
          terminal.width > 0 ? std::max(terminal.width - width(place), least_room_for_hit) : 0;
      text += styled(place, Style::faint, terminal) + line_with_marks(line, room, terminal) + "\n";
    }
  }
  return text;
}

Table to_table(const std::vector<SearchedFile>& files) {
  Table table;
  table.columns = {{"path", "Path"},
                   {"line", "Line", Align::right},
                   {"column", "Column", Align::right},
                   {"text", "Text", Align::left, true}};
  for (const SearchedFile& file : files) {
    for (const FoundLine& line : file.lines) {
      table.rows.push_back({.cells = {Cell(file.path), Cell(fmt::format("{}", line.line)),
                                      Cell(fmt::format("{}", line.column)),
                                      Cell(std::string(trim(line.text)), line.text)}});
    }
  }
  return table;
}

Json to_json(const std::vector<SearchedFile>& files) {
  Json::Array lines;
  for (const SearchedFile& file : files) {
    for (const FoundLine& line : file.lines) {
      lines.emplace_back(Json::Object{{"id", file.id},
                                      {"kind", Json(name_of(file.kind))},
                                      {"path", file.path},
                                      {"line", line.line},
                                      {"column", line.column},
                                      {"text", line.text}});
    }
  }
  return Json(std::move(lines));
}

}  // namespace deals
