// SPDX-License-Identifier: MIT
#include "file_versions.hpp"

#include <algorithm>
#include <charconv>
#include <deals/base/spelling.hpp>

namespace deals {
namespace {

/// `:MODE MODE HASH HASH STATUS`, with as many colons more as the commit has parents more.
struct RawLine {
  std::string blob;
  bool is_removal = false;
  bool is_copy = false;
  std::size_t paths = 1;
};

std::optional<RawLine> parse_raw_line(std::string_view text) {
  const std::size_t parents = std::min(text.find_first_not_of(':'), text.size());
  const std::vector<std::string_view> words = split(text.substr(parents), ' ');
  if (parents == 0 || words.size() != 2 * (parents + 1) + 1) return {};
  const std::string_view status = words.back();
  RawLine line;
  line.blob = words[words.size() - 2];
  line.is_removal = line.blob.find_first_not_of('0') == std::string::npos;
  line.is_copy = parents == 1 && status.starts_with('C');
  const bool has_moved = status.starts_with('R') || status.starts_with('C');
  line.paths = parents == 1 && has_moved ? 2 : 1;
  return line;
}

}  // namespace

std::optional<Commit> parse_commit(const std::vector<std::string_view>& fields, std::size_t& next) {
  constexpr std::size_t field_count = 6;
  if (next + field_count > fields.size() || !fields[next].starts_with('\x01')) return {};
  Commit commit{.id = std::string(fields[next].substr(1)),
                .at = {},
                .author = std::string(fields[next + 3]),
                .email = std::string(fields[next + 4]),
                .subject = std::string(trim(fields[next + 5]))};
  const std::string_view seconds = fields[next + 2];
  for (const std::string_view parent : split(fields[next + 1], ' ')) {
    if (!parent.empty()) commit.parents.emplace_back(parent);
  }
  std::from_chars(seconds.data(), seconds.data() + seconds.size(), commit.at.seconds);
  next += field_count;
  return commit;
}

std::vector<RawVersion> parse_versions(std::string_view log) {
  const std::vector<std::string_view> fields = split(log, '\0');
  std::vector<RawVersion> versions;
  std::optional<Commit> commit;
  for (std::size_t next = 0; next < fields.size();) {
    if (auto another = parse_commit(fields, next)) {
      commit = std::move(another);
      continue;
    }
    const auto line = parse_raw_line(trim(fields[next++]));
    if (!line || !commit || next + line->paths > fields.size()) continue;
    next += line->paths;
    RawVersion version{.commit = *commit, .path = std::string(fields[next - 1]), .blob = {}};
    if (!line->is_removal) version.blob = line->blob;
    versions.push_back(std::move(version));
    if (line->is_copy) break;
  }
  return versions;
}

}  // namespace deals
