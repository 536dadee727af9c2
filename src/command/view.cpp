// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/view.hpp>
#include <deals/text/load.hpp>
#include <deals/text/record.hpp>

namespace deals {
namespace {

constexpr std::string_view extension = ".toml";
constexpr std::size_t most_candidates_shown = 8;

struct Candidate {
  RecordKind kind;
  std::string id;
};

/// The ids in the directories of these kinds, in order.
Result<std::vector<Candidate>> ids(const Files& files, const std::vector<RecordKind>& kinds) {
  std::vector<Candidate> found;
  for (RecordKind kind : kinds) {
    auto names = files.list(std::string(directory_of(kind)));
    if (!names) return std::move(names).error();
    for (const std::string& name : *names) {
      if (name.ends_with(extension)) {
        found.push_back({kind, name.substr(0, name.size() - extension.size())});
      }
    }
  }
  return found;
}

std::string what(const std::vector<RecordKind>& kinds) {
  return kinds.size() == 1 ? std::string(name_of(kinds.front())) : "opportunity or customer";
}

Error ambiguous(std::string_view name, const std::vector<Candidate>& fitting) {
  std::vector<std::string> names;
  for (const Candidate& each : fitting) {
    if (names.size() == most_candidates_shown) {
      names.push_back(fmt::format("{} more", fitting.size() - names.size()));
      break;
    }
    names.push_back(each.id);
  }
  return Error{.kind = ErrorKind::ambiguous,
               .message = fmt::format("\"{}\" fits {}", shown(name),
                                      counted(fitting.size(), "record", "records"))}
      .hinted(fmt::format("which one: {}?", join_words(names, "or")));
}

Error not_found(std::string_view name, const std::vector<RecordKind>& kinds,
                const std::vector<Candidate>& all) {
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("no {} \"{}\"", what(kinds), shown(name))};
  std::vector<std::string> names;
  for (const Candidate& each : all) names.push_back(each.id);
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  const char* list =
      kinds.front() == RecordKind::customer ? "deals list customers" : "deals list --all";
  return std::move(error).hinted(fmt::format("{} shows the ids", list));
}

/// The record that `name` means: the one of this very id, else the only one that begins with it.
Result<Candidate> resolve(const Files& files, std::string_view name,
                          const std::vector<RecordKind>& kinds) {
  auto all = ids(files, kinds);
  if (!all) return std::move(all).error();
  std::vector<Candidate> fitting;
  std::copy_if(all->begin(), all->end(), std::back_inserter(fitting),
               [&](const Candidate& each) { return !name.empty() && each.id.starts_with(name); });
  if (fitting.empty()) return not_found(name, kinds, *all);
  if (fitting.size() > 1) return ambiguous(name, fitting);
  return fitting.front();
}

Result<Found<Opportunity>> read(const Config& config, const Candidate& which, std::string text,
                                Opportunity* /*kind*/) {
  auto read = read_opportunity(text, OpportunityId{which.id}, config);
  if (!read) return std::move(read).error();
  return Found<Opportunity>{std::move(read->record), path_of(which.kind, which.id), std::move(text),
                            std::move(read->problems)};
}

Result<Found<Customer>> read(const Config& /*config*/, const Candidate& which, std::string text,
                             Customer* /*kind*/) {
  auto read = read_customer(text, CustomerId{which.id});
  if (!read) return std::move(read).error();
  return Found<Customer>{std::move(read->record), path_of(which.kind, which.id), std::move(text),
                         std::move(read->problems)};
}

/// The text under the exact id, or nothing when there is no such file.
Result<std::optional<std::string>> exact(const Files& files, RecordKind kind,
                                         std::string_view name) {
  if (!is_valid_id(name)) return std::optional<std::string>{};
  auto text = files.read(path_of(kind, name));
  if (text) return std::optional<std::string>(*std::move(text));
  if (text.error().kind == ErrorKind::not_found) return std::optional<std::string>{};
  return std::move(text).error();
}

template <class T>
Result<Found<T>> find(const Files& files, const Config& config, RecordKind kind,
                      std::string_view name) {
  auto text = exact(files, kind, name);
  if (!text) return std::move(text).error();
  if (*text) {
    return read(config, {kind, std::string(name)}, **std::move(text), static_cast<T*>(nullptr));
  }
  auto which = resolve(files, name, {kind});
  if (!which) return std::move(which).error();
  auto contents = files.read(path_of(kind, which->id));
  if (!contents) return std::move(contents).error();
  return read(config, *which, *std::move(contents), static_cast<T*>(nullptr));
}

}  // namespace

BookView::BookView(const Files& files, Config config, Problems problems)
    : files_(&files), config_(std::move(config)), config_problems_(std::move(problems)) {}

Result<BookView> BookView::open(const Files& files) {
  Problems problems;
  auto config = load_config(files, problems);
  if (!config) return std::move(config).error();
  return BookView(files, *std::move(config), std::move(problems));
}

Result<Found<Opportunity>> BookView::opportunity(std::string_view name) const {
  return find<Opportunity>(*files_, config_, RecordKind::opportunity, name);
}

Result<Found<Customer>> BookView::customer(std::string_view name) const {
  return find<Customer>(*files_, config_, RecordKind::customer, name);
}

Result<FoundRecord> BookView::record(std::string_view name) const {
  const auto wrap = [](auto found) -> Result<FoundRecord> {
    if (!found) return std::move(found).error();
    return FoundRecord(*std::move(found));
  };
  for (RecordKind kind : {RecordKind::opportunity, RecordKind::customer}) {
    auto text = exact(*files_, kind, name);
    if (!text) return std::move(text).error();
    if (!*text) continue;
    return kind == RecordKind::opportunity ? wrap(opportunity(name)) : wrap(customer(name));
  }
  auto which = resolve(*files_, name, {RecordKind::opportunity, RecordKind::customer});
  if (!which) return std::move(which).error();
  return which->kind == RecordKind::opportunity ? wrap(opportunity(which->id))
                                                : wrap(customer(which->id));
}

Result<RecordFile> BookView::file(std::string_view name) const {
  for (RecordKind kind : {RecordKind::opportunity, RecordKind::customer}) {
    auto text = exact(*files_, kind, name);
    if (!text) return std::move(text).error();
    if (*text) return RecordFile{kind, std::string(name), **std::move(text)};
  }
  auto which = resolve(*files_, name, {RecordKind::opportunity, RecordKind::customer});
  if (!which) return std::move(which).error();
  auto text = files_->read(path_of(which->kind, which->id));
  if (!text) return std::move(text).error();
  return RecordFile{which->kind, which->id, *std::move(text)};
}

std::optional<Customer> BookView::customer_of(const Opportunity& opportunity) const {
  auto text = exact(*files_, RecordKind::customer, opportunity.customer.text);
  if (!text || !*text) return {};
  auto read = read_customer(**text, opportunity.customer);
  if (!read) return {};
  return std::move(read->record);
}

bool BookView::exists(RecordKind kind, std::string_view id) const {
  auto text = exact(*files_, kind, id);
  return !text || text->has_value();
}

const Book& BookView::book() const {
  if (!book_) book_ = load_book(*files_, config_);
  return *book_;
}

}  // namespace deals
