// SPDX-License-Identifier: MIT
#include "task_numbers.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

std::optional<int> task_number(const std::string& text) {
  int number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = failure == std::errc() && end == text.data() + text.size();
  return is_whole && number > 0 ? std::optional(number) : std::nullopt;
}

Error no_such_task(const Opportunity& deal, int number) {
  std::vector<std::string> open;
  for (const Task& task : deal.tasks) {
    if (!task.done) open.push_back(fmt::format("{} ({})", task.id, shown(task.text)));
  }
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("{} has no task {}", deal.id.text, number)};
  constexpr std::size_t most_named = 5;
  if (!open.empty()) {
    return std::move(error).hinted("open are " + join_some(open, most_named, "and"));
  }
  return std::move(error).hinted(fmt::format("deals task add {} TEXT", deal.id.text));
}

}  // namespace

int next_task_number(const Opportunity& deal) {
  int highest = 0;
  for (const Task& task : deal.tasks) highest = std::max(highest, task.id);
  for (const Event& event : deal.history) {
    if (event.kind != EventKind::task) continue;
    for (const Entry& entry : event.extra) {
      if (entry.key == "task")
        highest = std::max(highest, task_number(entry.value.text).value_or(0));
    }
  }
  return highest + 1;
}

Result<std::size_t> find_task(const Opportunity& deal, const std::string& number) {
  const auto wanted = task_number(number);
  if (!wanted) {
    return usage_error(fmt::format("\"{}\" is no number of a task", shown(number)))
        .hinted(fmt::format("deals show {} has the numbers", deal.id.text));
  }
  std::vector<std::size_t> meant;
  for (std::size_t at = 0; at < deal.tasks.size(); ++at) {
    if (deal.tasks[at].id == *wanted) meant.push_back(at);
  }
  if (meant.size() == 1) return meant.front();
  if (meant.empty()) return no_such_task(deal, *wanted);
  return Error{.kind = ErrorKind::ambiguous,
               .message = fmt::format("{} tasks of {} have the number {}", meant.size(),
                                      deal.id.text, *wanted)}
      .hinted(fmt::format("deals edit {} opens the file: give one of them another", deal.id.text));
}

}  // namespace deals
