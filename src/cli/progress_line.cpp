// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/cli/progress_line.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds unnoticed(500);
constexpr milliseconds between_writes(100);
constexpr std::string_view erasing = "\r\x1b[K";

std::string_view name_of(Progress::Work work) {
  switch (work) {
    case Progress::Work::reading:
      return "reading";
    case Progress::Work::writing:
      return "writing";
    case Progress::Work::placing:
      return "putting in place";
    case Progress::Work::tidying:
      break;
  }
  return "tidying up after";
}

std::string in_words(const Progress& progress) {
  return fmt::format("{} {} of {} files", name_of(progress.work), grouped(progress.done),
                     grouped(progress.total));
}

}  // namespace

ProgressLine::ProgressLine(Clock clock, Write write)
    : clock_(std::move(clock)), write_(std::move(write)) {}

void ProgressLine::show(const Progress& progress) {
  const milliseconds now = clock_();
  if (!next_) next_ = now + unnoticed;
  if (now < *next_) return;
  next_ = now + between_writes;
  show(in_words(progress));
}

void ProgressLine::show(std::string_view work) {
  is_shown_ = true;
  write_(std::string(erasing).append(work));
}

void ProgressLine::erase() {
  if (is_shown_) write_(erasing);
  is_shown_ = false;
}

}  // namespace deals
