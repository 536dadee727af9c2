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

std::string in_words(const Progress& progress) {
  const char* work = progress.work == Progress::Work::reading ? "reading" : "writing";
  return fmt::format("{} {} of {} files", work, grouped(progress.done), grouped(progress.total));
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
