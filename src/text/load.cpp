// SPDX-License-Identifier: MIT
#include <deals/text/load.hpp>
#include <deals/text/read_plain.hpp>
#include <deals/text/record.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <mutex>

#include "read_record.hpp"
#include "record_places.hpp"

namespace deals {
namespace {

#ifdef DEALS_DECLINE_PLAIN  // for measuring what is left when no file is plain
constexpr bool reads_plain_files = false;
#else
constexpr bool reads_plain_files = true;
#endif

constexpr std::string_view extension = ".toml";

Result<Read<Customer>> read_any(std::string_view text, const CustomerId& id, const Config& config,
                                Depth depth) {
  return read_customer(text, id, config, depth);
}

Result<Read<Opportunity>> read_any(std::string_view text, const OpportunityId& id,
                                   const Config& config, Depth depth) {
  return read_opportunity(text, id, config, depth);
}

Error bad_name(RecordKind kind, const std::string& name) {
  Error error;
  error.kind = ErrorKind::invalid_data;
  error.message = fmt::format("\"{}\" is not the name of a {}'s file", shown(name), name_of(kind));
  error.place.file = fmt::format("{}/{}", directory_of(kind), name);
  error.hints = {"rename it to small letters a to z, digits and dashes, with .toml at the end"};
  return std::move(error).coded("bad-name", Severity::error);
}

/// A file that had to be left out, for whatever reason.
Error left_out(Error error) {
  if (error.code.empty()) error.code = "unreadable";
  error.severity = Severity::error;
  return error;
}

/// Readers name a record's file as if it were not archived.
void place_below(const std::string& above, Problems& problems) {
  for (Error& each : problems) {
    if (!each.place.file.starts_with(above)) each.place.file = above + each.place.file;
  }
}

/// The records of a directory as their files come in, from several threads: each goes to its place
/// at once, and what is odd in a file is kept aside.
template <RecordKind Kind, class T>
class Loading {
 public:
  Loading(const Config& config, Depth depth, const Keeping& keeping)
      : config_(config), depth_(depth), keeping_(keeping) {}

  void start(std::size_t count) { records_.reserve(count); }

  void take(std::size_t index, const std::string& name, Result<std::string_view> text) {
    const std::string_view stem = std::string_view(name).substr(0, name.size() - extension.size());
    if (!is_valid_id(stem)) return keep(index, {bad_name(Kind, name)});
    if (!text) return keep(index, {left_out(std::move(text).error())});
    T& record = records_.at(index);
    read(index, Id<Kind>{std::string(stem)}, *text, record);
    if (depth_ < Depth::courses && !keeps_history(record)) leave_out_history(record);
    if (depth_ < Depth::fields) leave_out_details(record);
    if constexpr (Kind == RecordKind::opportunity) leave_out_plans(record);
  }

  /// In order of ids, without the gaps of files that had to be left out.
  std::vector<T> records() && {
    std::vector<T> records = std::move(records_).take();
    if (!odd_.empty()) std::erase_if(records, [](const T& each) { return each.id.text.empty(); });
    return records;
  }

  void add_problems(const std::string& above, Problems& to) && {
    std::sort(odd_.begin(), odd_.end(),
              [](const OddFile& left, const OddFile& right) { return left.index < right.index; });
    for (OddFile& each : odd_) {
      place_below(above, each.problems);
      std::move(each.problems.begin(), each.problems.end(), std::back_inserter(to));
    }
  }

 private:
  void leave_out_plans(Opportunity& deal) const {
    if (depth_ < Depth::tasks) deal.tasks.clear();
    if (depth_ >= Depth::rows) return;
    deal.next_step.reset();
    deal.tags.clear();
  }

  bool keeps_history(const T& record) const {
    return keeping_.asks() && keeping_.of(record, config_);
  }

  struct OddFile {
    std::size_t index;
    Problems problems;
  };

  void read(std::size_t index, const Id<Kind>& id, std::string_view text, T& record) {
    // Whether a history is needed is seen in the history.
    const Depth depth = keeping_.asks() ? Depth::history : depth_;
    if (reads_plain_files && read_plain(text, id, config_, depth, record)) return;
    record = T();
    auto found = read_any(text, id, config_, depth);
    if (!found) return keep(index, {left_out(std::move(found).error())});
    record = std::move(found->record);
    if (!found->problems.empty()) keep(index, std::move(found->problems));
  }

  void keep(std::size_t index, Problems problems) {
    const std::lock_guard guard(mutex_);
    odd_.push_back({index, std::move(problems)});
  }

  const Config& config_;
  Depth depth_;
  const Keeping& keeping_;
  RecordPlaces<T> records_;
  std::mutex mutex_;  ///< of what is odd
  std::vector<OddFile> odd_;
};

/// Every record of a kind, in order of their ids; `problems` grows in the same order. `above` is ""
/// or "archive/".
template <RecordKind Kind, class T>
std::vector<T> load(const Files& files, const std::string& above, const Config& config, Depth depth,
                    const Keeping& keeping, Problems& problems) {
  Loading<Kind, T> loading(config, depth, keeping);
  const auto count = files.read_each(
      above + std::string(directory_of(Kind)), [&](std::size_t size) { loading.start(size); },
      [&](std::size_t index, const std::string& name, Result<std::string_view> text) {
        loading.take(index, name, std::move(text));
      });
  if (!count) problems.push_back(left_out(count.error()));
  std::vector<T> records = std::move(loading).records();
  std::move(loading).add_problems(above, problems);
  return records;
}

Book load_shelf(const Files& files, const std::string& above, Config config, Depth depth,
                const Keeping& keeping) {
  Book book;
  book.config = std::move(config);
  book.customers = load<RecordKind::customer, Customer>(files, above, book.config, depth, keeping,
                                                        book.problems);
  book.opportunities = load<RecordKind::opportunity, Opportunity>(files, above, book.config, depth,
                                                                  keeping, book.problems);
  return book;
}

}  // namespace

bool leaves_out(const Error& problem) {
  return problem.severity == Severity::error && problem.code != "custom-field";
}

Result<Config> load_config(const Files& files, Problems& problems) {
  const std::string file = "deals.toml";
  auto text = files.read(file);
  if (!text) return std::move(text).error();
  auto config = read_config(*text, file);
  if (!config) return std::move(config).error();
  problems.insert(problems.end(), config->problems.begin(), config->problems.end());
  return std::move(config->record);
}

Book load_book(const Files& files, Config config, Depth depth, const Keeping& keeping) {
  return load_shelf(files, "", std::move(config), depth, keeping);
}

Book load_archive(const Files& files, Config config, Depth depth, const Keeping& keeping) {
  return load_shelf(files, "archive/", std::move(config), depth, keeping);
}

}  // namespace deals
