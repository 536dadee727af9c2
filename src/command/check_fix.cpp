// SPDX-License-Identifier: MIT
#include "check_fix.hpp"

#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>
#include <deals/command/change.hpp>
#include <deals/text/edit.hpp>
#include <deals/text/record.hpp>
#include <deals/text/sort_history.hpp>
#include <set>

namespace deals {
namespace {

using Codes = std::set<std::string>;

Result<Read<Opportunity>> read(const std::string& text, const Opportunity& old,
                               const Config& config) {
  return read_opportunity(text, old.id, config);
}
Result<Read<Customer>> read(const std::string& text, const Customer& old,
                            const Config& /*config*/) {
  return read_customer(text, old.id);
}

/// The first of each tag, in their order.
std::vector<std::string> once_each(const std::vector<std::string>& tags) {
  std::vector<std::string> kept;
  for (const std::string& tag : tags) {
    if (std::find(kept.begin(), kept.end(), tag) == kept.end()) kept.push_back(tag);
  }
  return kept;
}

/// Mends one record's file.
template <class T>
class Mending {
 public:
  Mending(const Context& context, Found<T> found, const Codes& codes)
      : context_(&context), original_(found.text), found_(std::move(found)), codes_(&codes) {}

  Result<std::vector<Fixed>> mend(Outcome& outcome) {
    remove_doubles();
    sort_history();
    Change<T> change(found_, *context_);
    // An event in the future would date what is recorded now into the future too.
    if (codes_->contains("history-drift") && !codes_->contains("future-event")) {
      const auto fields = differing_fields(fold(found_.record.history), tracked_of(found_.record));
      if (change.adopt()) {
        tell("history-drift", join_words(fields, "and") + " as changed by hand is in the history");
      }
    }
    if (codes_->contains("duplicate-tag")) {
      change.record.tags = once_each(change.record.tags);
      tell("duplicate-tag", "each tag stands there once");
    }
    const std::size_t before = outcome.changes.size();
    if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
    if (outcome.changes.size() > before) {
      outcome.changes.back().before = original_;
    } else if (found_.text != original_) {
      outcome.changes.push_back({found_.path, original_, found_.text});
      outcome.records.push_back({found_.record.id.text, found_.path, "changed", {}});
    }
    return std::move(fixed_);
  }

 private:
  void sort_history() {
    if (!codes_->contains("history-order")) return;
    if (auto sorted = with_sorted_history(found_.text)) {
      const bool is_taken = take(*std::move(sorted), found_.record.history.size());
      if (is_taken) tell("history-order", "the history is in order of time");
    }
  }

  void remove_doubles() {
    if (!codes_->contains("duplicate-event")) return;
    const History& history = found_.record.history;
    std::size_t left = history.size();
    std::string text = found_.text;
    for (std::size_t at = history.size(); at-- > 0;) {
      const auto event = history.begin() + static_cast<std::ptrdiff_t>(at);
      if (std::find(history.begin(), event, *event) == event) continue;
      auto shorter = remove_value(text, {"history", at});
      if (!shorter) return;
      text = *std::move(shorter);
      --left;
    }
    if (take(std::move(text), left)) tell("duplicate-event", "each event stands there once");
  }

  /// Goes on with another text, if it reads as a record with so many events.
  bool take(std::string text, std::size_t events) {
    auto reread = read(text, found_.record, context_->config());
    if (!reread || reread->record.history.size() != events) return false;
    found_.text = std::move(text);
    found_.record = std::move(reread->record);
    return true;
  }

  void tell(std::string code, std::string what) {
    fixed_.push_back({std::move(code), found_.path, std::move(what)});
  }

  const Context* context_;
  std::string original_;
  Found<T> found_;
  const Codes* codes_;
  std::vector<Fixed> fixed_;
};

Result<std::vector<Fixed>> mend_file(const Context& context, const std::string& file,
                                     const Codes& codes, Outcome& outcome) {
  const std::string id(file_stem(file));
  if (file == path_of(RecordKind::opportunity, id)) {
    auto found = context.view->opportunity(id);
    if (!found) return std::move(found).error();
    return Mending<Opportunity>(context, *std::move(found), codes).mend(outcome);
  }
  auto found = context.view->customer(id);
  if (!found) return std::move(found).error();
  return Mending<Customer>(context, *std::move(found), codes).mend(outcome);
}

Result<std::vector<Fixed>> ignore_own_files(const Context& context, Outcome& outcome) {
  auto text = context.files->read(".gitignore");
  if (!text) return std::move(text).error();
  std::string after = *text;
  if (!after.empty() && after.back() != '\n') after += '\n';
  outcome.changes.push_back({".gitignore", *text, after + ".deals/\n"});
  return std::vector<Fixed>{{"not-ignored", ".gitignore", "git leaves .deals/ alone"}};
}

const Codes& mendable() {
  static const Codes codes = {"history-order", "duplicate-event", "history-drift", "duplicate-tag",
                              "not-ignored"};
  return codes;
}

}  // namespace

Result<std::vector<Fixed>> fix(const Context& context, Outcome& outcome) {
  std::map<std::string, Codes> files;
  std::set<std::string> worth;
  for (const Error& problem : outcome.problems) {
    files[problem.place.file].insert(problem.code);
    if (mendable().contains(problem.code)) worth.insert(problem.place.file);
  }
  std::vector<Fixed> all;
  for (const std::string& file : worth) {
    auto fixed = file == ".gitignore" ? ignore_own_files(context, outcome)
                                      : mend_file(context, file, files[file], outcome);
    if (!fixed) return fixed;
    all.insert(all.end(), fixed->begin(), fixed->end());
  }
  // What Change says of its own accord is said of every fix already.
  outcome.notices.clear();
  return all;
}

PatchedFiles::PatchedFiles(const Files& files, const std::vector<FileChange>& changes)
    : files_(&files) {
  for (const FileChange& change : changes) texts_[change.path] = change.after.value_or("");
}

Result<std::string> PatchedFiles::read(const std::string& path) const {
  const auto patched = texts_.find(path);
  if (patched != texts_.end()) return patched->second;
  return files_->read(path);
}

Result<std::vector<std::string>> PatchedFiles::list(const std::string& directory) const {
  return files_->list(directory);
}

}  // namespace deals
