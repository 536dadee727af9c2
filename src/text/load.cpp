// SPDX-License-Identifier: MIT
#include <deals/text/load.hpp>
#include <deals/text/record.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr std::string_view extension = ".toml";

/// What one file turned out to be.
template <class T>
struct Slot {
  std::string id;
  std::optional<T> record;
  Problems problems;
};

Result<Read<Customer>> read(std::string_view text, const CustomerId& id, const Config& config) {
  return read_customer(text, id, config);
}

Result<Read<Opportunity>> read(std::string_view text, const OpportunityId& id,
                               const Config& config) {
  return read_opportunity(text, id, config);
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

template <RecordKind Kind, class T>
void fill(Slot<T>& slot, const std::string& name, Result<std::string> text, const Config& config) {
  slot.id = name.substr(0, name.size() - extension.size());
  if (!is_valid_id(slot.id)) {
    slot.problems.push_back(bad_name(Kind, name));
  } else if (!text) {
    slot.problems.push_back(left_out(std::move(text).error()));
  } else if (auto found = read(*text, Id<Kind>{slot.id}, config)) {
    slot.record = std::move(found->record);
    slot.problems = std::move(found->problems);
  } else {
    slot.problems.push_back(left_out(std::move(found).error()));
  }
}

/// In order of ids; a listing has `a.toml` behind `a-b.toml`.
template <class T>
std::vector<Slot<T>*> in_order(std::vector<Slot<T>>& slots) {
  std::vector<Slot<T>*> order;
  order.reserve(slots.size());
  for (Slot<T>& slot : slots) order.push_back(&slot);
  const auto by_id = [](const Slot<T>* left, const Slot<T>* right) { return left->id < right->id; };
  if (!std::is_sorted(order.begin(), order.end(), by_id)) {
    std::sort(order.begin(), order.end(), by_id);
  }
  return order;
}

/// Readers name a record's file as if it were not archived.
void place_below(const std::string& above, Problems& problems) {
  for (Error& each : problems) {
    if (!each.place.file.starts_with(above)) each.place.file = above + each.place.file;
  }
}

/// Every record of a kind, in order of their ids; `problems` grows in the same order. `above` is ""
/// or "archive/".
template <RecordKind Kind, class T>
std::vector<T> load(const Files& files, const std::string& above, const Config& config,
                    Problems& problems) {
  std::vector<Slot<T>> slots;
  const auto count = files.read_each(
      above + std::string(directory_of(Kind)), [&](std::size_t size) { slots.resize(size); },
      [&](std::size_t index, const std::string& name, Result<std::string> text) {
        fill<Kind>(slots[index], name, std::move(text), config);
      });
  if (!count) problems.push_back(left_out(count.error()));
  std::vector<T> records;
  records.reserve(slots.size());
  for (Slot<T>* slot : in_order(slots)) {
    place_below(above, slot->problems);
    if (slot->record) records.push_back(*std::move(slot->record));
    problems.insert(problems.end(), slot->problems.begin(), slot->problems.end());
  }
  return records;
}

Book load_shelf(const Files& files, const std::string& above, Config config) {
  Book book;
  book.config = std::move(config);
  book.customers = load<RecordKind::customer, Customer>(files, above, book.config, book.problems);
  book.opportunities =
      load<RecordKind::opportunity, Opportunity>(files, above, book.config, book.problems);
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

Book load_book(const Files& files, Config config) {
  return load_shelf(files, "", std::move(config));
}

Book load_archive(const Files& files, Config config) {
  return load_shelf(files, "archive/", std::move(config));
}

}  // namespace deals
