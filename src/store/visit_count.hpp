// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <deals/base/files.hpp>
#include <deals/base/progress.hpp>
#include <thread>
#include <utility>

namespace deals {

/// Tells how many files were visited, in the thread that began to read them.
class VisitCount {
 public:
  VisitCount(std::size_t total, const OnProgress& on_progress)
      : total_(total), on_progress_(on_progress) {}

  VisitFile counting(const VisitFile& visit) {
    return [&, reader = std::this_thread::get_id()](std::size_t index, const std::string& name,
                                                    Result<std::string_view> text) {
      visit(index, name, std::move(text));
      const std::size_t done = ++done_;
      constexpr std::size_t seldom = 64;
      const bool is_due = done % seldom == 0 && std::this_thread::get_id() == reader;
      if (is_due) on_progress_({Progress::Work::reading, done, total_});
    };
  }

 private:
  std::size_t total_;
  const OnProgress& on_progress_;
  std::atomic<std::size_t> done_ = 0;
};

}  // namespace deals
