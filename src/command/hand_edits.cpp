// SPDX-License-Identifier: MIT
#include "hand_edits.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/report/drift.hpp>

#include "field_words.hpp"
#include "later_change.hpp"
#include "past_record.hpp"

namespace deals {
namespace {

using FieldNames = std::vector<std::string>;

bool has_name(const FieldNames& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

FieldNames in_both(FieldNames left, const FieldNames& right) {
  std::erase_if(left, [&](const std::string& name) { return !has_name(right, name); });
  return left;
}

/// `from` with these fields as `to` has them.
Tracked with_fields(Tracked from, const Tracked& to, const FieldNames& fields) {
  Event others;
  for (const std::string& name : tracked_field_names()) {
    if (!has_name(fields, name)) others.cleared.push_back(name);
  }
  Event step = difference(from, to);
  apply(others, step.changes);
  std::erase_if(step.cleared.edit(),
                [&](const std::string& name) { return !has_name(fields, name); });
  apply(step, from);
  return from;
}

/// A version that can be read, and the fields that its commit changed.
template <class T>
struct KnownVersion {
  const PastVersion* past = nullptr;
  T record;
  FieldNames changed;
};

template <class T>
class HandEditSearch {
 public:
  HandEditSearch(const T& record, const EditContext& context)
      : record_(record),
        context_(context),
        now_(tracked_of(record)),
        has_history_(!record.history.empty()) {
    if (has_history_) state_ = told_by_history(record, context.config);
  }

  Result<HandEdits> find() {
    if (context_.on) return all_on(*context_.on);
    read_past();
    const FieldNames untold = differing_fields(state_, now_);
    auto version = versions_.rbegin();
    if (!has_history_) version = begin();
    for (; version != versions_.rend(); ++version) {
      if (version->past->is_cut) continue;
      const Tracked after = tracked_of(version->record);
      FieldNames fields = version->changed;
      if (has_history_) fields = in_both(in_both(fields, untold), untold_at(*version));
      step(with_fields(state_, after, fields), version->past);
    }
    add_rest();
    return std::move(found_);
  }

 private:
  using Versions = std::vector<KnownVersion<T>>;

  /// The versions that this record had, newest first: not those of a file that was removed, nor
  /// those of before its history was.
  void read_past() {
    if (context_.past == nullptr) return;
    for (const PastVersion& past : *context_.past) {
      if (!past.text) break;
      auto record = past_record(*past.text, record_, context_.config);
      if (!record) continue;
      if (!has_history_ && !record->history.empty()) break;
      versions_.push_back({&past, *std::move(record), {}});
    }
    for (std::size_t at = 0; at < versions_.size(); ++at) {
      const T* older = at + 1 < versions_.size() ? &versions_[at + 1].record : nullptr;
      versions_[at].changed = changed_by(versions_[at], older);
    }
  }

  /// A merge changed what is as in none of its parents.
  FieldNames changed_by(const KnownVersion<T>& version, const T* older) const {
    const Tracked after = tracked_of(version.record);
    FieldNames changed = tracked_field_names();
    for (const auto& text : version.past->before) {
      Tracked before;
      if (const auto parent = text ? past_record(*text, record_, context_.config) : std::nullopt) {
        before = tracked_of(*parent);
      } else if (text && older != nullptr) {
        before = tracked_of(*older);
      }
      changed = in_both(changed, differing_fields(before, after));
    }
    return version.past->before.empty() ? differing_fields(Tracked{}, after) : changed;
  }

  /// What the history did not tell then and was not told since.
  FieldNames untold_at(const KnownVersion<T>& version) const {
    FieldNames fields = differing_fields(told_by_history(version.record, context_.config),
                                         tracked_of(version.record));
    const History& then = version.record.history;
    for (const Event& event : record_.history) {
      if (std::find(then.begin(), then.end(), event) != then.end()) continue;
      const FieldNames touched = touched_fields(event);
      std::erase_if(fields, [&](const std::string& name) { return has_name(touched, name); });
    }
    return fields;
  }

  /// The beginning of a history that there is not; the version that comes after it.
  typename Versions::reverse_iterator begin() {
    HandEdit edit;
    edit.event.kind = EventKind::baseline;
    if (versions_.empty()) {
      const bool is_new = context_.past != nullptr && context_.past->empty();
      if (is_new && context_.is_book_known) edit.event.kind = EventKind::created;
      begin_with(now_, std::move(edit));
      return versions_.rbegin();
    }
    const auto first = versions_.rbegin();
    const auto& before = first->past->before;
    const bool is_added = std::none_of(before.begin(), before.end(),
                                       [](const auto& text) { return text.has_value(); });
    if (is_added && first->past->had_book) edit.event.kind = EventKind::created;
    edit.commit = first->past->commit;
    begin_with(tracked_of(first->record), std::move(edit));
    if (first->past->is_cut) found_.edits.back().event.by = context_.me;
    return first + 1;
  }

  void begin_with(const Tracked& fields, HandEdit edit) {
    const EventKind kind = edit.event.kind;
    edit.event = difference(Tracked{}, fields);
    edit.event.kind = kind;
    add(std::move(edit));
    state_ = fields;
  }

  void step(const Tracked& after, const PastVersion* version) {
    if (after == state_) return;
    HandEdit edit{.event = difference(state_, after), .before = state_, .commit = {}};
    edit.event.kind = kind_of_change(state_, after);
    if (version != nullptr) edit.commit = version->commit;
    add(std::move(edit));
    state_ = after;
  }

  void add_rest() {
    const FieldNames rest = differing_fields(state_, now_);
    const bool is_cut = !versions_.empty() && versions_.back().past->is_cut;
    if (is_cut) {
      const FieldNames open = differing_fields(tracked_of(versions_.front().record), now_);
      for (const std::string& name : rest) {
        if (!has_name(open, name)) found_.unknown.push_back(name);
      }
    }
    step(now_, nullptr);
  }

  /// Dated and attributed.
  void add(HandEdit edit) {
    edit.event.at = context_.now;
    edit.event.by = context_.me;
    if (edit.commit) {
      edit.event.at = std::min(edit.commit->at, context_.now);
      edit.event.by = author_of(*edit.commit);
    }
    if (const auto last = latest(record_.history)) edit.event.at = std::max(edit.event.at, *last);
    if (!found_.edits.empty()) {
      edit.event.at = std::max(edit.event.at, found_.edits.back().event.at);
    }
    found_.edits.push_back(std::move(edit));
  }

  Result<HandEdits> all_on(Date day) {
    if (has_history_) {
      step(now_, nullptr);
    } else {
      begin_with(now_, {.event = {.kind = EventKind::baseline}, .before = {}, .commit = {}});
    }
    if (found_.edits.empty()) return std::move(found_);
    Event& event = found_.edits.front().event;
    event.at = std::min(noon_of(day), context_.now);
    const auto last = latest(record_.history);
    if (last && date_of(*last) == day) event.at = *last;
    if (const auto later = changed_later(record_.history, event, event.at)) {
      return usage_error(fmt::format("{}: {} is before {}, when {} was last changed",
                                     record_.id.text, to_iso(day), to_iso(date_of(later->second)),
                                     later->first))
          .hinted(fmt::format("deals history {} shows what happened when", record_.id.text));
    }
    return std::move(found_);
  }

  const T& record_;
  const EditContext& context_;
  Tracked now_;
  bool has_history_;
  Tracked state_;  ///< as the history and the edits found so far tell it
  Versions versions_;
  HandEdits found_;
};

template <class T>
bool tells_less(const T& record, const Config& config) {
  return record.history.empty() || told_by_history(record, config) != tracked_of(record);
}

}  // namespace

Result<HandEdits> hand_edits(const Opportunity& record, const EditContext& context) {
  return HandEditSearch<Opportunity>(record, context).find();
}

Result<HandEdits> hand_edits(const Customer& record, const EditContext& context) {
  return HandEditSearch<Customer>(record, context).find();
}

bool is_untold(const Opportunity& record, const Config& config) {
  return tells_less(record, config);
}

bool is_untold(const Customer& record, const Config& config) { return tells_less(record, config); }

std::string author_of(const Commit& commit) {
  const std::string local = commit.email.substr(0, commit.email.find('@'));
  const bool is_name = !trim(local).empty() && shown(local) == local;
  return is_name ? local : shown(commit.author);
}

}  // namespace deals
