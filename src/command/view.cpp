// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/view.hpp>
#include <deals/report/as_of.hpp>
#include <deals/text/load.hpp>
#include <deals/text/rates.hpp>
#include <deals/text/record.hpp>

#include "rolled_back.hpp"

namespace deals {
namespace {

constexpr std::string_view extension = ".toml";
constexpr std::string_view archive_directory = "archive/";

using Kinds = std::vector<RecordKind>;
using Shelves = std::array<Shelf, 2>;  ///< in the order in which they are searched

const Kinds both_kinds = {RecordKind::opportunity, RecordKind::customer};

Shelves shelves_from(Shelf first) {
  return {first, first == Shelf::active ? Shelf::archive : Shelf::active};
}

struct Candidate {
  RecordKind kind;
  std::string id;
  Shelf shelf = Shelf::active;

  std::string path() const { return path_on(shelf, kind, id); }
};

/// A record's file that was found, and read.
struct Hit {
  Candidate which;
  std::string text;
};

/// The ids in the directories of these kinds, in order.
Result<std::vector<Candidate>> ids(const Files& files, Shelf shelf, const Kinds& kinds) {
  const std::string above(shelf == Shelf::archive ? archive_directory : "");
  std::vector<Candidate> found;
  for (RecordKind kind : kinds) {
    auto names = files.list(above + std::string(directory_of(kind)));
    if (!names) return std::move(names).error();
    for (const std::string& name : *names) {
      if (name.ends_with(extension)) {
        found.push_back({kind, name.substr(0, name.size() - extension.size()), shelf});
      }
    }
  }
  return found;
}

std::string what(const Kinds& kinds) {
  return kinds.size() == 1 ? std::string(name_of(kinds.front())) : "opportunity or customer";
}

Error ambiguous(std::string_view name, const std::vector<Candidate>& fitting) {
  std::vector<std::string> names;
  for (const Candidate& each : fitting) names.push_back(each.id);
  const bool is_archived = fitting.front().shelf == Shelf::archive;
  return Error{.kind = ErrorKind::ambiguous,
               .message = fmt::format(
                   "\"{}\" fits {}", shown(name),
                   is_archived ? counted(fitting.size(), "archived record", "archived records")
                               : counted(fitting.size(), "record", "records"))}
      .hinted(fmt::format("which one: {}?", join_words(names, "or")));
}

Error not_found(std::string_view name, const Kinds& kinds, Shelf first,
                const std::vector<Candidate>& all) {
  Error error{.kind = ErrorKind::not_found,
              .message = fmt::format("no {} \"{}\"", what(kinds), shown(name))};
  std::vector<std::string> names;
  for (const Candidate& each : all) names.push_back(each.id);
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  if (first == Shelf::archive) {
    return std::move(error).hinted("deals list --archived shows what is archived");
  }
  const char* list =
      kinds.front() == RecordKind::customer ? "deals list customers" : "deals list --all";
  return std::move(error).hinted(fmt::format("{} shows the ids", list));
}

Error archived_error(const Candidate& which) {
  return Error{.kind = ErrorKind::conflict, .message = which.id + " is archived"}.hinted(
      fmt::format("deals restore {} brings it back", which.id));
}

/// The text under the exact id, or nothing when there is no such file.
Result<std::optional<std::string>> exact(const Files& files, const Candidate& which) {
  if (!is_valid_id(which.id)) return std::optional<std::string>{};
  return files.read_if_there(which.path());
}

Result<std::optional<Hit>> exact(const Files& files, std::string_view name, const Kinds& kinds,
                                 const Shelves& shelves) {
  for (Shelf shelf : shelves) {
    for (RecordKind kind : kinds) {
      Candidate which{kind, std::string(name), shelf};
      auto text = exact(files, which);
      if (!text) return std::move(text).error();
      if (*text) return std::optional(Hit{std::move(which), **std::move(text)});
    }
  }
  return std::optional<Hit>();
}

/// The only record that begins with `name`, on the first shelf that has one.
Result<Candidate> begins_with(const Files& files, std::string_view name, const Kinds& kinds,
                              const Shelves& shelves) {
  std::vector<Candidate> all;
  for (Shelf shelf : shelves) {
    auto listed = ids(files, shelf, kinds);
    if (!listed) return std::move(listed).error();
    std::vector<Candidate> fitting;
    std::copy_if(listed->begin(), listed->end(), std::back_inserter(fitting),
                 [&](const Candidate& each) { return !name.empty() && each.id.starts_with(name); });
    if (fitting.size() > 1) return ambiguous(name, fitting);
    if (fitting.size() == 1) return fitting.front();
    all.insert(all.end(), listed->begin(), listed->end());
  }
  return not_found(name, kinds, shelves.front(), all);
}

/// The record that `name` means: the one of this very id, else the only one that begins with it.
Result<Hit> resolve(const Files& files, std::string_view name, const Kinds& kinds,
                    Shelf first = Shelf::active) {
  const Shelves shelves = shelves_from(first);
  auto hit = exact(files, name, kinds, shelves);
  if (!hit) return std::move(hit).error();
  if (*hit) return **std::move(hit);
  auto which = begins_with(files, name, kinds, shelves);
  if (!which) return std::move(which).error();
  auto text = files.read(which->path());
  if (!text) return std::move(text).error();
  return Hit{*std::move(which), *std::move(text)};
}

/// The same, and it must not be archived.
Result<Hit> resolve_active(const Files& files, std::string_view name, const Kinds& kinds) {
  auto hit = resolve(files, name, kinds);
  if (hit && hit->which.shelf == Shelf::archive) return archived_error(hit->which);
  return hit;
}

Result<Read<Opportunity>> read(const Config& config, const Hit& hit, Opportunity* /*kind*/) {
  return read_opportunity(hit.text, OpportunityId{hit.which.id}, config);
}

Result<Read<Customer>> read(const Config& /*config*/, const Hit& hit, Customer* /*kind*/) {
  return read_customer(hit.text, CustomerId{hit.which.id});
}

/// Readers know the id alone; an archived record's file is elsewhere.
Error placed(Error error, const std::string& path) {
  if (!error.place.file.empty()) error.place.file = path;
  return error;
}

template <class T>
Result<Found<T>> found(const Config& config, Hit hit) {
  auto record = read(config, hit, static_cast<T*>(nullptr));
  const std::string path = hit.which.path();
  if (!record) return placed(std::move(record).error(), path);
  Found<T> found{std::move(record->record), path, std::move(hit.text), {}};
  for (Error& each : record->problems) found.problems.push_back(placed(std::move(each), path));
  return found;
}

template <class T>
Result<Found<T>> find(const Files& files, const Config& config, RecordKind kind,
                      std::string_view name) {
  auto hit = resolve_active(files, name, {kind});
  if (!hit) return std::move(hit).error();
  return found<T>(config, *std::move(hit));
}

Result<FoundRecord> found_record(const Config& config, Result<Hit> hit) {
  const auto wrap = [](auto found) -> Result<FoundRecord> {
    if (!found) return std::move(found).error();
    return FoundRecord(*std::move(found));
  };
  if (!hit) return std::move(hit).error();
  return hit->which.kind == RecordKind::opportunity
             ? wrap(found<Opportunity>(config, *std::move(hit)))
             : wrap(found<Customer>(config, *std::move(hit)));
}

}  // namespace

std::string path_on(Shelf shelf, RecordKind kind, std::string_view id) {
  return (shelf == Shelf::archive ? std::string(archive_directory) : "") + path_of(kind, id);
}

bool is_archived(std::string_view path) { return path.starts_with(archive_directory); }

BookView::BookView(const Files& files, Config config, Problems problems)
    : files_(&files), config_(std::move(config)), config_problems_(std::move(problems)) {}

Result<BookView> BookView::open(const Files& files) {
  Problems problems;
  auto config = load_config(files, problems);
  if (!config) return std::move(config).error();
  return BookView(files, *std::move(config), std::move(problems));
}

Result<Found<Opportunity>> BookView::opportunity(std::string_view name) const {
  return rolled_back(find<Opportunity>(*files_, config_, RecordKind::opportunity, name), config_,
                     day_);
}

Result<Found<Customer>> BookView::customer(std::string_view name) const {
  return rolled_back(find<Customer>(*files_, config_, RecordKind::customer, name), config_, day_);
}

Result<FoundRecord> BookView::record(std::string_view name) const {
  return rolled_back(found_record(config_, resolve_active(*files_, name, both_kinds)), config_,
                     day_);
}

Result<FoundRecord> BookView::record_anywhere(std::string_view name, Shelf first) const {
  return rolled_back(found_record(config_, resolve(*files_, name, both_kinds, first)), config_,
                     day_);
}

Result<RecordFile> BookView::file(std::string_view name) const {
  auto hit = resolve_active(*files_, name, both_kinds);
  if (!hit) return std::move(hit).error();
  return RecordFile{hit->which.kind, std::move(hit->which.id), std::move(hit->text)};
}

std::optional<Customer> BookView::customer_of(const Opportunity& opportunity) const {
  auto hit = exact(*files_, opportunity.customer.text, {RecordKind::customer},
                   shelves_from(Shelf::active));
  if (!hit || !*hit) return {};
  auto read = read_customer((*hit)->text, opportunity.customer);
  if (!read) return {};
  return std::move(read->record);
}

Result<bool> BookView::has(RecordKind kind, std::string_view id, Shelf shelf) const {
  auto text = exact(*files_, Candidate{kind, std::string(id), shelf});
  if (!text && text.error().kind == ErrorKind::io) return std::move(text).error();
  return !text || text->has_value();
}

bool BookView::exists(RecordKind kind, std::string_view id, Shelf shelf) const {
  auto there = has(kind, id, shelf);
  return !there || *there;
}

const Book& BookView::book() const {
  if (!book_) {
    book_ = load_book(*files_, config_, day_ ? Depth::history : depth_, keeping_);
    const bool keeps = depth_ >= Depth::courses || keeping_.asks();
    if (day_) {
      book_ = deals::as_of(std::move(*book_), *day_, keeps ? Histories::kept : Histories::left_out);
    }
  }
  return *book_;
}

const Book& BookView::archive() const {
  const Depth depth = keeping_.asks() ? depth_ : Depth::history;
  if (!archive_) archive_ = load_archive(*files_, config_, depth, keeping_);
  return *archive_;
}

const Result<std::optional<Rates>>& BookView::rates() const {
  if (!rates_) rates_ = load_rates(*files_);
  return *rates_;
}

BookView BookView::as_of(Date day) const {
  BookView view(*files_, config_, config_problems_);
  view.day_ = day;
  view.rates_ = rates_;
  return view;
}

BookView BookView::about(Book book) const {
  BookView view(*files_, config_, config_problems_);
  view.day_ = day_;
  view.rates_ = rates_;
  view.book_ = std::move(book);
  return view;
}

}  // namespace deals
