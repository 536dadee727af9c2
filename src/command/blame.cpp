// SPDX-License-Identifier: MIT
#include <deals/command/blame.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>
#include <deals/report/drift.hpp>
#include <deals/text/record.hpp>
#include <deals/text/write.hpp>

#include "commit_json.hpp"
#include "field_origin.hpp"
#include "field_values.hpp"
#include "field_words.hpp"
#include "hand_edits.hpp"

namespace deals {
namespace {

constexpr int most_of_a_value = 40;

bool has_key(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The first line of a text; a list of tables by its length.
std::string loose_words(const Value& value) {
  if (value.kind == Value::Kind::string) {
    const std::string_view text = trim(value.text);
    const auto lines = split(text, '\n');
    return shown(lines.front()) + (lines.size() > 1 ? " …" : "");
  }
  const bool is_list = value.kind == Value::Kind::array && !value.items.empty() &&
                       value.items.front().kind == Value::Kind::table;
  return is_list ? counted(value.items.size(), "entry", "entries") : shown(to_toml(value));
}

/// Who set what in one record.
template <class T>
class Blame {
 public:
  Blame(const Context& context, const Found<T>& found, const FilePast* past)
      : context_(context),
        found_(found),
        past_(found.text, past),
        has_git_(past != nullptr),
        told_(told_by_history(found.record, context.config())),
        now_(tracked_of(found.record)),
        known_(field_names(T{}.id.kind, context.config())) {
    screen_.columns = {{"field", "Field"},
                       {"value", "Value", Align::left, true},
                       {"at", "When", Align::right},
                       {"by", "Who"},
                       {"how", "How", Align::left, true}};
    table_.columns = {{"field", "Field"}, {"value", "Value"}, {"at", "When"},
                      {"by", "Who"},      {"event", "Event"}, {"commit", "Commit"}};
  }

  Result<void> add_all(const std::vector<std::string>& wanted) {
    const RecordKind kind = T{}.id.kind;
    for (const std::string& field : in_file_order(past_.keys(), kind)) {
      if (wanted.empty() && past_.now(field) != nullptr) add(field);
    }
    std::vector<std::string> names = known_;
    for (const std::string& key : past_.keys()) {
      if (!has_key(names, key)) names.push_back(key);
    }
    for (const std::string& field : wanted) {
      if (!has_key(names, field) && !has_key(tracked_field_names(), field)) {
        return unknown_field(field, names);
      }
      add(field);
    }
    return {};
  }

  /// Whether there is a value that neither an event nor a commit tells of.
  bool has_unknown() const { return has_unknown_; }

  void finish(Outcome& outcome) {
    outcome.text = to_text(screen_, context_.terminal);
    outcome.table = std::move(table_);
    outcome.data = Json(std::move(data_));
    outcome.is_paged = true;
    if (is_cut_) {
      outcome.notices.push_back(
          "this clone is shallow: who set some of it is not in it; git fetch --unshallow brings "
          "the rest");
    }
  }

 private:
  /// An event that was recorded from a commit later stands for that commit.
  void add(const std::string& field) {
    const Event* event = setting_event(found_.record.history, field, told_, now_);
    FieldOrigin origin = past_.origin_of_field(field);
    const bool is_recorded = event != nullptr && origin.commit && event->at == origin.commit->at &&
                             event->by == author_of(*origin.commit);
    if (event != nullptr && !is_recorded) {
      origin =
          past_.origin_of_event(static_cast<std::size_t>(event - found_.record.history.data()));
    }
    origin.event = event;
    has_unknown_ = has_unknown_ || (event == nullptr && past_.now(field) != nullptr);
    is_cut_ = is_cut_ || (origin.is_cut && event == nullptr);
    add_rows(field, origin);
  }

  std::optional<Moment> when(const FieldOrigin& origin) const {
    if (origin.event != nullptr) return origin.event->at;
    return origin.commit ? std::optional(origin.commit->at) : std::nullopt;
  }

  std::string who(const FieldOrigin& origin) const {
    if (origin.event != nullptr) return origin.event->by;
    return origin.commit ? author_of(*origin.commit) : "";
  }

  /// `moved, in 1a2b3c4d Send the proposal`
  std::string how(const std::string& field, const FieldOrigin& origin) const {
    const std::string event =
        origin.event == nullptr ? "" : std::string(name_of(origin.event->kind));
    const std::string between = event.empty() ? "" : ", ";
    if (origin.commit) {
      return fmt::format("{}{}{} {}", event, between, short_id(*origin.commit),
                         shown(origin.commit->subject));
    }
    if (origin.is_uncommitted) return event + between + "not committed yet";
    if (origin.is_cut && event.empty()) return "before this shallow clone begins";
    if (!event.empty()) return event;
    const bool is_by_hand = has_key(differing_fields(told_, now_), field);
    return is_by_hand ? "changed by hand" : std::string(dash(context_.terminal));
  }

  std::string words(const std::string& field, const Value* value) const {
    if (value == nullptr) return std::string(dash(context_.terminal));
    const bool has_words = has_key(known_, field) && field != "notes" && field != "external";
    const std::string text =
        has_words ? field_words(found_.record, field, context_) : loose_words(*value);
    return fit(text, most_of_a_value);
  }

  void add_rows(const std::string& field, const FieldOrigin& origin) {
    const Value* value = past_.now(field);
    const auto at = when(origin);
    const std::string none(dash(context_.terminal));
    const Json data = value == nullptr         ? Json()
                      : has_key(known_, field) ? field_json(found_.record, field, context_.config())
                                               : value_json(*value);
    const std::string event =
        origin.event == nullptr ? "" : std::string(name_of(origin.event->kind));
    screen_.rows.push_back(
        {{Cell(shown(field), field), Cell(words(field, value), ""),
          Cell(at ? to_short(date_of(*at), context_.today) : none, ""),
          Cell(who(origin).empty() ? none : who(origin), ""), Cell(how(field, origin), "")}});
    table_.rows.push_back(
        {{Cell(field), Cell(raw(value, data)), Cell(at ? to_iso(*at) : ""), Cell(who(origin)),
          Cell(event), Cell(origin.commit ? origin.commit->id : "")}});
    data_.push_back(Json(Json::Object{
        {"field", field},
        {"value", data},
        {"at", Json(at)},
        {"by", Json::text_or_null(who(origin))},
        {"event", Json::text_or_null(event)},
        {"commit", origin.commit ? commit_json(*origin.commit) : Json()},
        {"committed", has_git_ ? Json(!origin.is_uncommitted) : Json()},
    }));
  }

  /// Texts as they are, everything else as TOML has it.
  static std::string raw(const Value* value, const Json& data) {
    if (value == nullptr) return "";
    return data.as_text() != nullptr ? *data.as_text() : to_toml(*value);
  }

  const Context& context_;
  const Found<T>& found_;
  FieldPast past_;
  bool has_git_;
  Tracked told_;
  Tracked now_;
  std::vector<std::string> known_;
  bool has_unknown_ = false;
  bool is_cut_ = false;
  Table screen_;
  Table table_;
  Json::Array data_;
};

template <class T>
Result<Outcome> blame_of(const Context& context, const Found<T>& found,
                         const std::vector<std::string>& fields) {
  std::optional<FilePast> past;
  auto revisions = context.revisions();
  if (revisions) {
    auto known = past_of(**revisions, found.path);
    if (!known) return std::move(known).error();
    past = *std::move(known);
  }
  Blame<T> blame(context, found, past ? &*past : nullptr);
  if (auto added = blame.add_all(fields); !added) return std::move(added).error();
  Outcome outcome;
  blame.finish(outcome);
  if (!revisions && blame.has_unknown()) {
    outcome.notices.push_back(
        fmt::format("{}: who set what the history does not tell is not known{}",
                    revisions.error().message, reason_of(revisions.error())));
  }
  outcome.problems = found.problems;
  return outcome;
}

}  // namespace

void describe(Args& args, BlameOptions& options) {
  args.positional(options.id, "ID", "an opportunity or a customer").completes(Complete::record);
  args.positional(options.fields, "FIELD", "only these fields", false).completes(Complete::field);
  args.example("deals blame acme-ann");
  args.example("deals blame acme-ann stage amount");
}

Result<Outcome> run(const Context& context, const BlameOptions& options) {
  auto found = context.view->record_anywhere(options.id);
  if (!found) return std::move(found).error();
  return std::visit([&](const auto& each) { return blame_of(context, each, options.fields); },
                    *found);
}

}  // namespace deals
