// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/file_past.hpp>
#include <deals/text/record.hpp>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"

/// Pasts of files, as git would tell them.
namespace deals::pasts {

inline Moment moment(const char* iso) {
  const auto exact = parse_moment(iso);
  return exact ? *exact : noon_of(parse_iso_date(iso).value());
}

inline Commit commit(std::string id, std::string by, const char* at) {
  return {.id = id, .at = moment(at), .author = by, .email = by + "@fjord.example", .subject = id};
}

/// A version without a branch: made from the one before it.
struct Step {
  std::string id;
  std::string by;
  const char* at;
  std::string text;
};

/// One commit after the other, the oldest first; the book was there before all of them.
inline FilePast line_of(const std::vector<Step>& steps) {
  FilePast past;
  std::optional<std::string> before;
  for (const Step& step : steps) {
    PastVersion version{.commit = commit(step.id, step.by, step.at), .text = step.text};
    version.before = {before};
    version.had_book = true;
    past.insert(past.begin(), std::move(version));
    before = step.text;
  }
  return past;
}

inline Opportunity deal(const std::string& text) {
  auto read = read_opportunity(text, OpportunityId{"pilot"}, default_config());
  INFO(text);
  REQUIRE(read);
  return std::move(read->record);
}

/// The file of a deal: its own lines, and those of its history.
inline std::string deal_file(const std::string& fields, const std::string& events = "") {
  const std::string history = events.empty() ? "" : "history = [\n" + events + "]\n";
  return "name = \"Pilot\"\ncustomer = \"acme\"\n" + fields + history;
}

inline const std::string created =
    "  { at = 2026-09-01T09:00:00Z, by = \"anna\", event = \"created\", stage = \"lead\", "
    "amount = 10000.00 },\n";

}  // namespace deals::pasts
