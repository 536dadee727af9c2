// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/store/manifest.hpp>
#include <deals/store/path.hpp>

#include <fmt/format.h>
#include <charconv>

namespace deals {
namespace {

constexpr std::string_view first_line = "deals transaction 1";
constexpr std::string_view last_line = "end";

std::string to_text(const std::optional<Digest>& digest) {
  return digest ? fmt::format("{:x}.{:016x}", digest->size, digest->hash) : "-";
}

bool parse_hex(std::string_view text, std::uint64_t& number) {
  const char* end = text.data() + text.size();
  const auto [stop, failure] = std::from_chars(text.data(), end, number, 16);
  return failure == std::errc() && stop == end;
}

bool parse_digest(std::string_view text, std::optional<Digest>& digest) {
  if (text == "-") return true;
  const std::vector<std::string_view> parts = split(text, '.');
  digest.emplace();
  return parts.size() == 2 && parse_hex(parts[0], digest->size) &&
         parse_hex(parts[1], digest->hash);
}

std::optional<Step> parse_step(std::string_view line) {
  const std::size_t first = line.find(' ');
  if (first == std::string_view::npos) return {};
  const std::size_t second = line.find(' ', first + 1);
  if (second == std::string_view::npos) return {};
  Step step{std::string(line.substr(second + 1)), {}, {}};
  const bool is_whole = parse_digest(line.substr(0, first), step.before) &&
                        parse_digest(line.substr(first + 1, second - first - 1), step.after);
  if (!is_whole || (!step.before && !step.after) || !check_writable_name(step.path)) return {};
  return step;
}

}  // namespace

std::string manifest_text(const std::vector<Step>& steps) {
  std::string text = fmt::format("{}\n", first_line);
  for (const Step& step : steps) {
    text += fmt::format("{} {} {}\n", to_text(step.before), to_text(step.after), step.path);
  }
  return text + fmt::format("{}\n", last_line);
}

Result<std::vector<Step>> parse_manifest(std::string_view text) {
  const Error broken{ErrorKind::invalid_data, "is not a whole manifest"};
  const std::vector<std::string_view> lines = split(text, '\n');
  const std::size_t count = lines.size();
  const bool has_frame = count >= 3 && lines[0] == first_line && lines[count - 2] == last_line &&
                         lines[count - 1].empty();
  if (!has_frame) return broken;
  std::vector<Step> steps;
  for (std::size_t i = 1; i + 2 < count; ++i) {
    auto step = parse_step(lines[i]);
    if (!step) return broken;
    steps.push_back(*std::move(step));
  }
  return steps;
}

}  // namespace deals
