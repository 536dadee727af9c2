// SPDX-License-Identifier: MIT
#include "file_parts.hpp"

#include <deals/text/parse.hpp>

#include "layout.hpp"

namespace deals::merging {
namespace {

/// A path in a form in which no two are alike: its keys as they are written, indices left out.
std::string name_of_path(const Path& path, std::size_t from) {
  std::string name;
  for (std::size_t i = from; i < path.size(); ++i) {
    const auto* key = std::get_if<std::string>(&path[i]);
    if (key == nullptr) continue;
    if (!name.empty()) name += '\x1f';
    name += *key;
  }
  return name;
}

std::string without_carriage_returns(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') plain += text[i];
  }
  return plain;
}

class PartReader {
 public:
  PartReader(std::string_view text, const Value& tree) : text_(text), tree_(tree) {}

  FileParts read() {
    const scan::Layout layout = scan::layout_of(text_);
    parts_.sections.emplace_back();
    for (const scan::Statement& statement : layout.statements) {
      std::string lead(text_.substr(at_, statement.lines.begin - at_));
      at_ = statement.lines.end;
      if (statement.is_header()) {
        begin_section(statement, std::move(lead));
      } else {
        add_pair(statement, std::move(lead));
      }
    }
    parts_.tail = text_.substr(at_);
    return std::move(parts_);
  }

 private:
  void begin_section(const scan::Statement& statement, std::string lead) {
    SectionPart section;
    section.name = name_of_path(statement.path, 0);
    section.is_element = statement.kind == scan::Statement::Kind::array_table;
    section.lead = std::move(lead);
    section.header = statement.lines.of(text_);
    depth_ = statement.path.size();
    parts_.sections.push_back(std::move(section));
  }

  void add_pair(const scan::Statement& statement, std::string lead) {
    PairPart pair;
    pair.name = name_of_path(statement.path, depth_);
    pair.lead = std::move(lead);
    const auto [begin, end] = statement.value;
    pair.before = text_.substr(statement.lines.begin, begin - statement.lines.begin);
    pair.value = statement.value.of(text_);
    pair.after = text_.substr(end, statement.lines.end - end);
    if (const Value* value = deals::find(tree_, statement.path)) pair.meaning = *value;
    parts_.sections.back().pairs.push_back(std::move(pair));
  }

  std::string_view text_;
  const Value& tree_;
  FileParts parts_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;  ///< of the section's own path
};

}  // namespace

const PairPart* SectionPart::find(std::string_view pair) const {
  for (const PairPart& each : pairs) {
    if (each.name == pair) return &each;
  }
  return nullptr;
}

std::vector<std::string> SectionPart::names() const {
  std::vector<std::string> all;
  for (const PairPart& pair : pairs) all.push_back(pair.name);
  return all;
}

std::string SectionPart::text() const {
  std::string all = lead + header;
  for (const PairPart& pair : pairs) all += pair.lead + pair.line();
  return all;
}

bool has_carriage_returns(std::string_view text) {
  std::size_t breaks = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') continue;
    if (i == 0 || text[i - 1] != '\r') return false;
    ++breaks;
  }
  return breaks > 0;
}

std::string with_carriage_returns(std::string_view text) {
  std::string all;
  for (char each : text) {
    if (each == '\n') all += '\r';
    all += each;
  }
  return all;
}

Result<FileParts> parts_of(std::string_view text) {
  if (text.starts_with(scan::byte_order_mark)) text.remove_prefix(scan::byte_order_mark.size());
  std::string plain =
      has_carriage_returns(text) ? without_carriage_returns(text) : std::string(text);
  if (!plain.empty() && plain.back() != '\n') plain += '\n';
  auto tree = parse_toml(plain, "");
  if (!tree) return std::move(tree).error();
  return PartReader(plain, *tree).read();
}

}  // namespace deals::merging
