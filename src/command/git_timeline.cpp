// SPDX-License-Identifier: MIT
#include "git_timeline.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>
#include <deals/render/timeline.hpp>

#include "commit_json.hpp"
#include "field_origin.hpp"
#include "hand_edits.hpp"
#include "later_change.hpp"

namespace deals {
namespace {

/// An event or a commit.
struct GitTimelineEntry {
  TimelineEntry entry;
  std::string event;  ///< "commit", or the event's kind
  std::optional<Commit> commit;
  Json::Object data;
  std::string mark = {};  ///< of an event: the commit it came with, or that it is not committed
};

/// Whether an event was recorded later from what a commit changed.
bool is_recorded_from(const FieldPast::Brought& brought, const Event& event) {
  const Commit& commit = brought.version->commit;
  if (!brought.events.empty() || event.at != commit.at || event.by != author_of(commit)) {
    return false;
  }
  const auto touched = touched_fields(event);
  return !touched.empty() && std::all_of(touched.begin(), touched.end(), [&](const auto& field) {
    return std::find(brought.fields.begin(), brought.fields.end(), field) != brought.fields.end();
  });
}

class GitTimeline {
 public:
  GitTimeline(const Context& context, const History& history, const std::string& text,
              const FilePast& past)
      : context_(context), history_(history), past_(text, &past) {}

  Outcome outcome() {
    const auto brought = past_.brought();
    for (const auto& each : brought) {
      for (std::size_t index : each.events) {
        commits_.emplace(index, known_commit(*each.version));
      }
    }
    // What was recorded later belongs to the commit that it was recorded from.
    for (const auto& each : brought) {
      for (std::size_t index = 0; index < history_.size(); ++index) {
        if (is_recorded_from(each, history_[index])) {
          commits_.insert_or_assign(index, each.version->commit);
        }
      }
    }
    add_events();
    for (const auto& each : brought) add_commit(each);
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const GitTimelineEntry& left, const GitTimelineEntry& right) {
                       return left.entry.at > right.entry.at;
                     });
    Outcome outcome = shown_entries();
    if (!brought.empty() && brought.back().version->is_cut) {
      outcome.notices.push_back(
          fmt::format("this clone is shallow: commits before {} are missing; git fetch --unshallow "
                      "brings them",
                      short_id(brought.back().version->commit)));
    }
    return outcome;
  }

 private:
  void add_events() {
    auto entries = timeline(history_, context_.today, context_.terminal);
    const auto events = in_order_of_time(history_);
    const Json::Array data = history_json(history_, context_.config());
    for (std::size_t at = 0; at < entries.size(); ++at) {
      const Event* event = events[events.size() - 1 - at];
      GitTimelineEntry each{
          entries[at], std::string(name_of(event->kind)), {}, *data[at].as_object()};
      const auto commit = commits_.find(static_cast<std::size_t>(event - history_.data()));
      if (commit != commits_.end()) each.commit = commit->second;
      if (each.commit) each.mark = short_id(*each.commit);
      if (commit == commits_.end()) each.mark = "not committed yet";
      each.data.emplace_back("commit", each.commit ? commit_json(*each.commit) : Json());
      entries_.push_back(std::move(each));
    }
  }

  /// Where a shallow clone ends, nobody knows what was there before.
  static std::optional<Commit> known_commit(const PastVersion& version) {
    return version.is_cut ? std::nullopt : std::optional(version.commit);
  }

  /// Fields that a commit changed and that no event beside it tells of.
  std::vector<std::string> untold_fields(const FieldPast::Brought& brought) const {
    std::vector<std::string> fields = brought.fields;
    for (const Event& event : history_) {
      if (!is_recorded_from(brought, event)) continue;
      if (event.kind == EventKind::created || event.kind == EventKind::baseline) return {};
      const auto touched = touched_fields(event);
      std::erase_if(fields, [&](const std::string& field) {
        return std::find(touched.begin(), touched.end(), field) != touched.end();
      });
    }
    return fields;
  }

  /// A line for a commit of which no event tells, unless it only brought others together.
  void add_commit(const FieldPast::Brought& brought) {
    const Commit& commit = brought.version->commit;
    const std::vector<std::string> untold = untold_fields(brought);
    const bool is_told = untold.empty() && !brought.fields.empty();
    const bool is_mere_merge = brought.version->before.size() > 1 && brought.fields.empty();
    const bool is_cut = brought.version->is_cut;
    if (!brought.events.empty() || is_told || is_mere_merge || is_cut) return;
    std::string what = fmt::format("commit {}: {}", short_id(commit), shown(commit.subject));
    std::vector<std::string> fields;
    for (const std::string& field : untold) fields.push_back(shown(field));
    if (!fields.empty()) {
      what += fmt::format(" ({})", join_some(fields, 6, "and"));
    }
    entries_.push_back({{commit.at, author_of(commit), EventKind::note, std::move(what)},
                        "commit",
                        commit,
                        {{"at", Json(commit.at)},
                         {"by", author_of(commit)},
                         {"event", "commit"},
                         {"fields", Json::array(untold)},
                         {"commit", commit_json(commit)}}});
  }

  Outcome shown_entries() const {
    Outcome outcome;
    Table table;
    table.columns = {
        {"at", "When"}, {"by", "Who"}, {"event", "Event"}, {"what", "What"}, {"commit", "Commit"}};
    Json::Array data;
    std::vector<TimelineEntry> lines;
    for (const GitTimelineEntry& each : entries_) {
      lines.push_back(each.entry);
      if (!each.mark.empty()) lines.back().what += std::string(dot(context_.terminal)) + each.mark;
      data.push_back(Json(each.data));
      table.rows.push_back(
          {{Cell(to_short(date_of(each.entry.at), context_.today), to_iso(each.entry.at)),
            Cell(each.entry.by), Cell(each.event), Cell(each.entry.what),
            each.commit ? Cell(short_id(*each.commit), each.commit->id) : Cell()}});
    }
    outcome.text = lines.empty() ? "neither the file nor git tells what happened to it yet\n"
                                 : to_text(lines, context_.today, true, context_.terminal);
    outcome.table = std::move(table);
    outcome.data = Json(std::move(data));
    return outcome;
  }

  const Context& context_;
  const History& history_;
  FieldPast past_;
  /// That brought the events, by their index; nothing for what a shallow clone does not know.
  std::map<std::size_t, std::optional<Commit>> commits_;
  std::vector<GitTimelineEntry> entries_;
};

}  // namespace

Result<Outcome> git_timeline(const Context& context, const History& history,
                             const std::string& text, const std::string& path) {
  auto revisions = context.revisions();
  if (!revisions) return std::move(revisions).error();
  auto past = past_of(**revisions, path);
  if (!past) return std::move(past).error();
  return GitTimeline(context, history, text, *past).outcome();
}

}  // namespace deals
