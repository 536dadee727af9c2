// SPDX-License-Identifier: MIT
#include "talk.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>

#include "deal_facts.hpp"
#include "field_values.hpp"

namespace deals {
namespace {

constexpr int longest_summary = 40;

constexpr std::size_t longest_note = 1U << 20U;

/// As it was typed, piped in or written in the editor; nothing while that is still to be asked for.
Result<std::optional<std::string>> typed_text(const Context& context, const NoteOptions& options) {
  if (!options.text) {
    if (!context.edited) return std::optional<std::string>();
    return std::optional(context.edited->after);
  }
  if (*options.text != "-") return options.text;
  auto input = context.read_input();
  if (!input) return std::move(input).error();
  return std::optional(*std::move(input));
}

/// With line ends of one kind, and no blank lines or blanks around it but the first line's
/// indentation.
std::string tidied(const std::string& text) {
  std::string tidy;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.compare(at, 2, "\r\n") != 0) tidy += text[at];
  }
  const std::size_t first = tidy.find_first_not_of(" \t\n");
  if (first == std::string::npos) return "";
  const std::size_t line_end = tidy.rfind('\n', first);
  tidy.erase(tidy.find_last_not_of(" \t\n") + 1);
  return tidy.substr(line_end == std::string::npos ? 0 : line_end + 1);
}

Result<std::string> cleaned(const std::string& text, std::string_view name) {
  if (text.size() > longest_note) {
    return usage_error(
               fmt::format("the {} is {} KiB long; 1,024 are the most", name, text.size() >> 10U))
        .hinted("give the record its gist and keep the long text elsewhere");
  }
  auto lines = many_lines(fmt::format("the {}", name), tidied(text));
  if (!lines) return lines;
  if (lines->empty()) {
    return usage_error(fmt::format("the {} is empty", name))
        .hinted("write it behind the id, pipe it in with -, or leave it out for the editor");
  }
  return lines;
}

template <class T>
Result<Outcome> add_entry(const Context& context, Found<T> found, EventKind kind,
                          std::optional<Date> on, const std::string& text) {
  Outcome outcome;
  Change<T> change(std::move(found), context);
  auto added = change.add_event(kind, on, text);
  if (!added) return std::move(added).error();
  auto finished = change.finish(outcome);
  if (!finished) return std::move(finished).error();
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  outcome.text = fmt::format("{}: {}noted{}{}\n", change.record.id.text,
                             kind == EventKind::note ? "" : fmt::format("{} ", name_of(kind)),
                             on ? " " + day_phrase(context, *on) : "",
                             lines > 1 ? fmt::format(", {} lines", lines) : "");
  const std::string first_line = text.substr(0, text.find('\n'));
  outcome.summary = fmt::format("{}: {} \"{}\"", change.record.id.text, name_of(kind),
                                fit(shown(first_line), longest_summary));
  return outcome;
}

}  // namespace

Result<Outcome> add_talk(const Context& context, const NoteOptions& options, EventKind kind) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  auto record = context.view->record(options.id);
  if (!record) return std::move(record).error();
  auto typed = typed_text(context, options);
  if (!typed) return std::move(typed).error();
  const std::string_view name = name_of(kind);
  if (!*typed) {
    const std::string id =
        std::visit([](const auto& found) -> std::string { return found.record.id.text; }, *record);
    Outcome outcome;
    outcome.edit =
        EditRequest{.path = fmt::format("{}.{}.txt", id, name),
                    .text = "\n",
                    .hint = fmt::format("write the {} behind the id, or pipe it in with -", name)};
    return outcome;
  }
  auto text = cleaned(**typed, name);
  if (!text) return std::move(text).error();
  return std::visit(
      [&](auto& found) { return add_entry(context, std::move(found), kind, *on, *text); }, *record);
}

}  // namespace deals
