// SPDX-License-Identifier: MIT
#include "torn_record.hpp"

#include <algorithm>
#include <array>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/fields.hpp>
#include <deals/render/record_json.hpp>
#include <deals/text/parse.hpp>

#include "field_words.hpp"
#include "read_torn.hpp"
#include "record_words.hpp"

namespace deals {
namespace {

constexpr int longest_words = 60;

std::optional<TornFile> torn_file_at(const Files& files, const std::string& path) {
  auto text = files.read(path);
  if (!text) return {};
  auto torn = torn_text(*text);
  if (!torn) return {};
  const bool is_customer = path.find(directory_of(RecordKind::customer)) != std::string::npos;
  return TornFile{is_customer ? RecordKind::customer : RecordKind::opportunity,
                  std::string(file_stem(path)), path, *std::move(text), *std::move(torn)};
}

void add_torn_files(const Context& context, const Problems& problems,
                    std::vector<TornFile>& found) {
  for (const Error& problem : problems) {
    if (problem.kind != ErrorKind::conflict) continue;
    if (auto file = torn_file_at(*context.files, problem.place.file)) {
      found.push_back(*std::move(file));
    }
  }
}

/// Who made a side's value, as the events that the side has tell it: the last one that set it so.
void find_author(const Value& root, const std::string& key, const std::optional<Value>& value,
                 SideValue& side) {
  const Value* history = root.find("history");
  if (history == nullptr) return;
  for (const Value& event : history->items) {
    const Value* at = event.find("at");
    const auto moment = at == nullptr ? std::nullopt : parse_moment(at->text);
    if (!moment || (side.at && *moment < *side.at)) continue;
    const Value* told = event.find(key);
    const Value* cleared = event.find("cleared");
    const bool is_cleared =
        cleared != nullptr && std::any_of(cleared->items.begin(), cleared->items.end(),
                                          [&](const Value& each) { return each.text == key; });
    const bool tells = value ? told != nullptr && same(*told, *value) : is_cleared;
    if (!tells) continue;
    const Value* by = event.find("by");
    side.by = by == nullptr ? "" : by->text;
    side.at = moment;
  }
}

std::string counted_words(const Value& value) {
  if (value.kind == Value::Kind::array) {
    return counted(value.items.size(), "entry", "entries");
  }
  return counted(value.entries.size(), "key", "keys");
}

bool is_field_of(RecordKind kind, const std::string& key, const Config& config) {
  const auto names = field_names(kind, config);
  return std::find(names.begin(), names.end(), key) != names.end();
}

/// One side: its text, its tree and the record in it.
template <class T>
struct TornSide {
  Value root;
  T record;
};

template <class T>
Result<TornSide<T>> side_of(const Context& context, const TornFile& file, Side side) {
  const std::string text = file.torn.text(side);
  auto record = read_side<T>(text, side, file, context.config());
  if (!record) return std::move(record).error();
  auto root = parse_toml(text, file.path);
  if (!root) return std::move(root).error();
  return TornSide<T>{*std::move(root), *std::move(record)};
}

template <class T>
SideValue value_of_side(const Context& context, const TornSide<T>& side, const std::string& key,
                        const std::optional<Value>& value) {
  SideValue said;
  if (is_field_of(T{}.id.kind, key, context.config())) {
    said.words = value ? lasting_words(side.record, key, context) : "";
    said.json = value ? field_json(side.record, key, context.config()) : Json();
  } else if (value) {
    const bool is_list = value->kind == Value::Kind::array || value->kind == Value::Kind::table;
    said.words = is_list ? counted_words(*value) : fit(shown(value->text), longest_words);
    said.json = value_json(*value);
  }
  if (has_many_lines(value)) {
    const std::string_view text = trim(value->text);
    said.words = fit(shown(text.substr(0, text.find('\n'))), longest_words) + " …";
  } else if (value && key == "notes") {
    said.words = fit(shown(trim(value->text)), longest_words);
  }
  find_author(side.root, key, value, said);
  return said;
}

template <class T>
Result<std::vector<Conflict>> conflicts_of(const Context& context, const TornFile& file) {
  auto ours = side_of<T>(context, file, Side::ours);
  if (!ours) return std::move(ours).error();
  auto theirs = side_of<T>(context, file, Side::theirs);
  if (!theirs) return std::move(theirs).error();
  auto keys = torn_keys(file.torn);
  if (!keys) return std::move(keys).error();
  std::vector<Conflict> all;
  for (TornKey& each : *keys) {
    SideValue our_value = value_of_side(context, *ours, each.key, each.ours);
    SideValue their_value = value_of_side(context, *theirs, each.key, each.theirs);
    all.push_back({std::move(each), std::move(our_value), std::move(their_value)});
  }
  return all;
}

template <class T>
std::string words_without_today(const T& record, const std::string& key, const Context& context) {
  if (key == "close" || key == "closed") {
    const Json json = field_json(record, key, context.config());
    const auto day = json.as_text() == nullptr ? std::nullopt : parse_iso_date(*json.as_text());
    if (day) return to_long(*day);
  }
  return field_words(record, key, context);
}

}  // namespace

std::string lasting_words(const Opportunity& deal, const std::string& key, const Context& context) {
  return words_without_today(deal, key, context);
}

std::string lasting_words(const Customer& customer, const std::string& key,
                          const Context& context) {
  return words_without_today(customer, key, context);
}

Result<std::optional<TornFile>> torn_file(const Context& context, const std::string& name) {
  auto file = context.view->file(name);
  if (file) return torn_file_at(*context.files, file->path());
  // An archived one is found for reading only.
  auto archived = context.view->record_anywhere(name);
  if (archived) return std::optional<TornFile>();
  const std::string path = archived.error().place.file;
  if (archived.error().kind != ErrorKind::conflict || path.empty()) return std::move(file).error();
  return torn_file_at(*context.files, path);
}

std::vector<TornFile> torn_files(const Context& context) {
  std::vector<TornFile> found;
  add_torn_files(context, context.view->book().problems, found);
  add_torn_files(context, context.view->archive().problems, found);
  return found;
}

Result<std::vector<Conflict>> conflicts_in(const Context& context, const TornFile& file) {
  return file.kind == RecordKind::opportunity ? conflicts_of<Opportunity>(context, file)
                                              : conflicts_of<Customer>(context, file);
}

bool has_many_lines(const std::optional<Value>& value) { return value && has_many_lines(*value); }

bool goes_along(std::string_view key, std::string_view with) {
  constexpr std::array<std::string_view, 5> stage = {"pipeline", "closed", "probability",
                                                     "category", "lost_reason"};
  if (with == "amount") return key == "currency";
  return with == "stage" && std::find(stage.begin(), stage.end(), key) != stage.end();
}

}  // namespace deals
