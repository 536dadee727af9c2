// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/store/manifest.hpp>
#include <deals/store/undo_file.hpp>

#include <fmt/format.h>
#include <charconv>

namespace deals {
namespace {

constexpr std::string_view layout = "1";

/// Takes the lines of a file's head one by one.
class Head {
 public:
  explicit Head(std::string_view text) : rest_(text) {}

  /// What follows `key` and a space on the next line.
  std::string_view line(std::string_view key) {
    const std::size_t end = rest_.find('\n');
    const std::string_view whole = rest_.substr(0, end);
    const bool fits = end != std::string_view::npos && whole.starts_with(key) &&
                      whole.substr(key.size()).starts_with(' ');
    if (!fits) is_whole = false;
    if (!is_whole) return {};
    rest_.remove_prefix(end + 1);
    return whole.substr(key.size() + 1);
  }

  std::string_view rest() const { return rest_; }
  bool is_whole = true;

 private:
  std::string_view rest_;
};

bool parse_number(std::string_view text, std::uint64_t& number) {
  const char* end = text.data() + text.size();
  const auto [stop, failure] = std::from_chars(text.data(), end, number);
  return failure == std::errc() && stop == end;
}

std::optional<UndoHead> parse_head(Head& lines) {
  UndoHead head;
  lines.is_whole = parse_number(lines.line("number"), head.number) && lines.is_whole;
  const auto at = parse_moment(lines.line("at"));
  head.by = lines.line("by");
  head.command = lines.line("command");
  head.what = lines.line("what");
  const std::string_view undone = lines.line("undone");
  head.is_undone = undone == "yes";
  const bool is_known = at && (head.is_undone || undone == "no");
  if (!lines.is_whole || !is_known) return {};
  head.at = *at;
  return head;
}

/// The manifest at the beginning of `rest`, which is left with the texts.
std::optional<std::vector<Step>> take_steps(std::string_view& rest) {
  constexpr std::string_view last = "\nend\n";
  const std::size_t end = rest.find(last);
  if (end == std::string_view::npos) return {};
  auto steps = parse_manifest(rest.substr(0, end + last.size()));
  rest.remove_prefix(end + last.size());
  if (!steps) return {};
  return *std::move(steps);
}

std::optional<UndoStep> take_step(const Step& step, std::string_view& texts) {
  UndoStep taken{step.path, {}, step.after};
  if (!step.before) return taken;
  if (texts.size() < step.before->size) return {};
  const std::string_view text = texts.substr(0, step.before->size);
  if (digest_of(text) != *step.before) return {};
  texts.remove_prefix(text.size());
  taken.restored = text;
  return taken;
}

}  // namespace

std::string undo_file_text(const UndoEntry& entry) {
  const UndoHead& head = entry.head;
  std::string text =
      fmt::format("deals-undo {}\nnumber {}\nat {}\nby {}\ncommand {}\nwhat {}\nundone {}\n",
                  layout, head.number, to_iso(head.at), shown(head.by), shown(head.command),
                  shown(head.what), head.is_undone ? "yes" : "no");
  std::vector<Step> steps;
  for (const UndoStep& step : entry.steps) {
    Step line{step.path, {}, step.present};
    if (step.restored) line.before = digest_of(*step.restored);
    steps.push_back(std::move(line));
  }
  text += manifest_text(steps);
  for (const UndoStep& step : entry.steps) text += step.restored.value_or("");
  return text;
}

Result<UndoEntry> parse_undo_file(std::string_view text) {
  const Error broken{ErrorKind::invalid_data, "is not a whole entry of the undo journal"};
  Head lines(text);
  const bool is_known_layout = lines.line("deals-undo") == layout;
  auto head = parse_head(lines);
  if (!head || !is_known_layout) return broken;
  std::string_view rest = lines.rest();
  const auto steps = take_steps(rest);
  if (!steps) return broken;
  UndoEntry entry{*std::move(head), {}, {}};
  for (const Step& step : *steps) {
    auto taken = take_step(step, rest);
    if (!taken) return broken;
    entry.steps.push_back(*std::move(taken));
  }
  if (!rest.empty()) return broken;
  return entry;
}

}  // namespace deals
