// SPDX-License-Identifier: MIT
#include <deals/command/record.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>
#include <deals/text/load.hpp>

#include "commit_json.hpp"
#include "hand_edits.hpp"

namespace deals {
namespace {

/// The records that are named, each once.
Result<std::vector<FoundRecord>> named_records(const Context& context,
                                               const std::vector<std::string>& ids) {
  std::vector<FoundRecord> all;
  const auto path = [](const FoundRecord& each) {
    return std::visit([](const auto& found) { return found.path; }, each);
  };
  for (const std::string& id : ids) {
    auto found = context.view->record_anywhere(id);
    if (!found) return std::move(found).error();
    const bool is_there = std::any_of(all.begin(), all.end(), [&](const FoundRecord& each) {
      return path(each) == path(*found);
    });
    if (!is_there) all.push_back(*std::move(found));
  }
  return all;
}

/// The records of one shelf whose history does not tell all of them.
template <class T>
Result<void> add_untold(const Context& context, Shelf shelf, const std::vector<T>& records,
                        std::vector<FoundRecord>& all) {
  for (const T& record : records) {
    if (!is_untold(record, context.config())) continue;
    std::string path = path_on(shelf, T{}.id.kind, record.id.text);
    auto text = context.files->read(path);
    if (!text) return std::move(text).error();
    all.emplace_back(Found<T>{record, std::move(path), *std::move(text), {}});
  }
  return {};
}

Result<std::vector<FoundRecord>> untold_records(const Context& context, Outcome& outcome) {
  std::vector<FoundRecord> all;
  const auto add = [&](Shelf shelf, const Book& book) -> Result<void> {
    std::copy_if(book.problems.begin(), book.problems.end(), std::back_inserter(outcome.problems),
                 leaves_out);
    auto added = add_untold(context, shelf, book.opportunities, all);
    return added ? add_untold(context, shelf, book.customers, all) : added;
  };
  if (auto added = add(Shelf::active, context.view->book()); !added) return added.error();
  if (auto added = add(Shelf::archive, context.view->archive()); !added) return added.error();
  return all;
}

/// Records the edits of several records, and says so.
class Recording {
 public:
  Recording(const Context& context, std::optional<Date> on, Outcome& outcome)
      : context_(context), on_(on), outcome_(outcome) {
    if (context.pasts && *context.pasts) pasts_ = &**context.pasts;
    table_.columns = {{"id", "ID", Align::left, true},
                      {"at", "When", Align::right},
                      {"by", "Who"},
                      {"event", ""},
                      {"what", "What", Align::left, true},
                      {"commit", "Commit"}};
  }

  template <class T>
  Result<void> add(Found<T> found) {
    auto edits = hand_edits(found.record, about(found.path));
    if (!edits) return std::move(edits).error();
    if (edits->edits.empty()) return {};
    Json::Array events;
    Change<T> change(std::move(found), context_);
    for (const HandEdit& edit : edits->edits) {
      change.record.history.push_back(edit.event);
      events.push_back(event_json(edit));
      add_row(change.record.id.text, edit);
    }
    if (!edits->unknown.empty()) {
      unknown_.push_back(
          fmt::format("{} of {}", join_words(edits->unknown, "and"), change.record.id.text));
    }
    if (auto finished = change.finish(outcome_); !finished) return finished;
    RecordChange& done = outcome_.records.back();
    changes_.push_back(Json(Json::Object{{"id", done.id},
                                         {"path", done.path},
                                         {"action", done.action},
                                         {"fields", Json(Json::Object{})},
                                         {"events", Json(std::move(events))}}));
    return {};
  }

  void finish(std::size_t looked_at) {
    const std::size_t count = table_.rows.size();
    outcome_.data =
        Json(Json::Object{{"changes", Json(std::move(changes_))}, {"dry_run", context_.dry_run}});
    if (count == 0) {
      outcome_.text = looked_at == 1 ? "nothing to record: the history tells all of it\n"
                                     : "nothing to record: the histories tell everything\n";
    } else {
      const std::string edits = grouped_count(count, "edit", "edits") + " by hand";
      const std::string records = grouped_count(outcome_.changes.size(), "record", "records");
      outcome_.text = to_text(for_people(), context_.terminal) +
                      fmt::format(" recorded {} in {}\n", edits, records);
      outcome_.summary = fmt::format("recorded {} in {}", edits, records);
    }
    outcome_.table = std::move(table_);
    tell_what_is_missing();
  }

 private:
  EditContext about(const std::string& path) const {
    EditContext about{.config = context_.config(), .now = context_.now, .me = context_.me()};
    about.on = on_;
    if (pasts_ == nullptr || on_) return about;
    if (const auto past = pasts_->of.find(path); past != pasts_->of.end()) {
      about.past = &past->second;
    }
    about.is_book_known = pasts_->has_book;
    return about;
  }

  Json event_json(const HandEdit& edit) const {
    Json::Object members = *history_json({edit.event}, context_.config()).front().as_object();
    members.emplace_back("commit", edit.commit ? commit_json(*edit.commit) : Json());
    return Json(std::move(members));
  }

  void add_row(const std::string& id, const HandEdit& edit) {
    const Event& event = edit.event;
    Cell commit(std::string(dash(context_.terminal)), "");
    if (edit.commit) {
      commit = Cell(fmt::format("{} {}", short_id(*edit.commit), shown(edit.commit->subject)),
                    edit.commit->id);
    }
    table_.rows.push_back(
        {{Cell(id), Cell(to_short(date_of(event.at), context_.today), to_iso(event.at)),
          Cell(event.by), Cell("", std::string(name_of(event.kind))),
          Cell(event_phrase(event, edit.before, context_.today, context_.terminal)),
          std::move(commit)}});
  }

  /// Without the columns that say nothing here.
  Table for_people() const {
    Table table = table_;
    const bool has_commits = std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
      return !row.cells.back().raw.empty();
    });
    const auto drop = [&table](std::ptrdiff_t at) {
      table.columns.erase(table.columns.begin() + at);
      for (Row& row : table.rows) row.cells.erase(row.cells.begin() + at);
    };
    if (!has_commits) drop(5);
    drop(3);
    return table;
  }

  void tell_what_is_missing() {
    if (context_.pasts && !*context_.pasts && !on_) {
      const Error& error = context_.pasts->error();
      if (error.kind == ErrorKind::not_found) return;
      outcome_.notices.push_back(fmt::format("{}: all edits are recorded as yours, and of now{}",
                                             error.message, reason_of(error)));
    }
    if (unknown_.empty()) return;
    constexpr std::size_t most = 3;
    outcome_.notices.push_back(fmt::format(
        "this clone is shallow, and does not have the commits that changed {}; they are recorded "
        "as of now. git fetch --unshallow brings them, deals undo takes this back",
        join_some(unknown_, most, "and")));
  }

  const Context& context_;
  std::optional<Date> on_;
  Outcome& outcome_;
  const FilePasts* pasts_ = nullptr;
  Table table_;
  Json::Array changes_;
  std::vector<std::string> unknown_;
};

/// The files that git has not been asked about yet.
std::vector<std::string> not_asked(const Context& context, const std::vector<FoundRecord>& all) {
  std::vector<std::string> paths;
  if (context.pasts && !*context.pasts) return paths;
  for (const FoundRecord& each : all) {
    std::visit(
        [&](const auto& found) {
          const bool is_known = context.pasts && (*context.pasts)->of.contains(found.path);
          if (!is_known && is_untold(found.record, context.config())) paths.push_back(found.path);
        },
        each);
  }
  return paths;
}

}  // namespace

void describe(Args& args, RecordOptions& options) {
  args.positional(options.ids, "ID", "only these records", false).completes(Complete::record);
  args.option(options.on, "--on", "DATE", "the day of all these edits, whatever git says");
  args.example("deals record --dry-run");
  args.example("deals record");
  args.example("deals record acme-ann --on fri");
}

Result<Outcome> run(const Context& context, const RecordOptions& options) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  Outcome outcome;
  auto all =
      options.ids.empty() ? untold_records(context, outcome) : named_records(context, options.ids);
  if (!all) return std::move(all).error();
  if (!*on) {
    outcome.wants_past_of = not_asked(context, *all);
    if (!outcome.wants_past_of.empty()) return outcome;
  }
  const std::size_t looked_at = options.ids.size();
  Recording recording(context, *on, outcome);
  for (FoundRecord& each : *all) {
    auto added = std::visit([&](auto& found) { return recording.add(std::move(found)); }, each);
    if (!added) return std::move(added).error();
  }
  recording.finish(looked_at);
  return outcome;
}

}  // namespace deals
