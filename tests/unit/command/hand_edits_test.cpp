// SPDX-License-Identifier: MIT
#include "../../../src/command/hand_edits.hpp"

#include <deals/render/phrase.hpp>

#include "pasts.hpp"

namespace deals {
namespace {

using namespace pasts;

const std::string lead = "stage = \"lead\"\namount = 10000\n";

EditContext at_work(const FilePast* past = nullptr) {
  static const Config config = default_config();
  return {.config = config,
          .now = moment("2026-11-21T10:30:00Z"),
          .me = "anna",
          .past = past,
          .is_book_known = past != nullptr};
}

/// `2026-10-03 bo changed: amount 10,000 → 12,000 (c2)`, one a line.
std::string told(const Result<HandEdits>& found) {
  REQUIRE(found);
  const Terminal terminal{.unicode = true};
  std::string text;
  for (const HandEdit& edit : found->edits) {
    text += to_iso(edit.event.at) + " " + edit.event.by + " " +
            std::string(name_of(edit.event.kind)) + ": " +
            event_phrase(edit.event, edit.before, date_of(edit.event.at), terminal) +
            (edit.commit ? " (" + edit.commit->id + ")" : "") + "\n";
  }
  for (const std::string& field : found->unknown) text += "unknown: " + field + "\n";
  return text;
}

std::string told(const std::string& text, const FilePast& past) {
  const Opportunity now = deal(text);
  const auto found = hand_edits(now, at_work(&past));
  // Whatever git says, the history then tells the record as it is.
  Opportunity after = now;
  for (const HandEdit& edit : found->edits) after.history.push_back(edit.event);
  CHECK(fold(after.history) == tracked_of(after));
  CHECK_FALSE(is_untold(after, default_config()));
  return told(found);
}

}  // namespace

TEST_CASE("without git, what was changed by hand is one event of now") {
  const Opportunity clean = deal(deal_file(lead, created));
  CHECK_FALSE(is_untold(clean, default_config()));
  CHECK(told(hand_edits(clean, at_work())) == "");

  const Opportunity priced = deal(deal_file("stage = \"lead\"\namount = 12000\n", created));
  CHECK(is_untold(priced, default_config()));
  CHECK(told(hand_edits(priced, at_work())) ==
        "2026-11-21T10:30:00Z anna changed: amount 10,000 → 12,000\n");

  const Opportunity moved = deal(deal_file("stage = \"proposal\"\namount = 10000\n", created));
  CHECK(told(hand_edits(moved, at_work())) == "2026-11-21T10:30:00Z anna moved: lead → proposal\n");
}

TEST_CASE("without git, a record without a history begins as it is") {
  CHECK(told(hand_edits(deal(deal_file(lead)), at_work())) ==
        "2026-11-21T10:30:00Z anna baseline: first recorded in lead, 10,000\n");
}

TEST_CASE("the book's currency need not be told") {
  const Opportunity deal_in_euros =
      deal(deal_file("stage = \"lead\"\namount = 10000\ncurrency = \"EUR\"\n", created));
  CHECK_FALSE(is_untold(deal_in_euros, default_config()));
  CHECK(told(hand_edits(deal_in_euros, at_work())) == "");
}

TEST_CASE("each commit that changed a field by hand is an event of its author and time") {
  const std::string first = deal_file(lead, created);
  const std::string second = deal_file("stage = \"lead\"\namount = 12000\n", created);
  const std::string third =
      deal_file("stage = \"lead\"\namount = 15000\nowner = \"eva\"\n", created);
  const FilePast past = line_of({{"c1", "anna", "2026-09-01", first},
                                 {"c2", "bo", "2026-10-03", second},
                                 {"c3", "eva", "2026-10-20", third}});
  CHECK(told(third, past) ==
        "2026-10-03T12:00:00Z bo changed: amount 10,000 → 12,000 (c2)\n"
        "2026-10-20T12:00:00Z eva assigned: assigned to eva, amount 12,000 → 15,000 (c3)\n");
  const std::string uncommitted =
      deal_file("stage = \"proposal\"\namount = 15000\nowner = \"eva\"\n", created);
  CHECK(told(uncommitted, past) ==
        "2026-10-03T12:00:00Z bo changed: amount 10,000 → 12,000 (c2)\n"
        "2026-10-20T12:00:00Z eva assigned: assigned to eva, amount 12,000 → 15,000 (c3)\n"
        "2026-11-21T10:30:00Z anna moved: lead → proposal\n");
}

TEST_CASE("a field that was changed and changed back needs no event") {
  const std::string first = deal_file(lead, created);
  const FilePast past =
      line_of({{"c1", "anna", "2026-09-01", first},
               {"c2", "bo", "2026-10-03", deal_file("stage = \"lead\"\namount = 1\n", created)},
               {"c3", "bo", "2026-10-04", first}});
  CHECK(told(first, past) == "");
}

TEST_CASE("what an event told later was adopted then") {
  const std::string adopted =
      created +
      "  { at = 2026-10-10T09:00:00Z, by = \"bo\", event = \"changed\", amount = 12000.00 },\n";
  const std::string third = deal_file("stage = \"lead\"\namount = 12000\n", adopted);
  const std::string fourth = deal_file("stage = \"lead\"\namount = 13000\n", adopted);
  const FilePast past =
      line_of({{"c1", "anna", "2026-09-01", deal_file(lead, created)},
               {"c2", "bo", "2026-10-03", deal_file("stage = \"lead\"\namount = 12000\n", created)},
               {"c3", "bo", "2026-10-10", third},
               {"c4", "eva", "2026-10-12", fourth}});
  CHECK(told(fourth, past) == "2026-10-12T12:00:00Z eva changed: amount 12,000 → 13,000 (c4)\n");
}

TEST_CASE("no event is dated before the last one of its file, nor after now") {
  const std::string later =
      created + "  { at = 2026-11-01T09:00:00Z, by = \"bo\", event = \"note\", text = \"Hm\" },\n";
  const std::string now = deal_file("stage = \"lead\"\namount = 12000\n", later);
  const FilePast past =
      line_of({{"c1", "anna", "2026-09-01", deal_file(lead, created)},
               {"c2", "bo", "2026-10-03", deal_file("stage = \"lead\"\namount = 12000\n", created)},
               {"c3", "bo", "2026-11-01", now}});
  CHECK(told(now, past) == "2026-11-01T09:00:00Z bo changed: amount 10,000 → 12,000 (c2)\n");

  const FilePast ahead = line_of(
      {{"c1", "anna", "2026-09-01", deal_file(lead, created)},
       {"c2", "bo", "2031-01-01", deal_file("stage = \"lead\"\namount = 12000\n", created)}});
  CHECK(told(deal_file("stage = \"lead\"\namount = 12000\n", created), ahead) ==
        "2026-11-21T10:30:00Z bo changed: amount 10,000 → 12,000 (c2)\n");
}

TEST_CASE("two branches that were merged each tell their own, and the merge tells nothing") {
  const std::string base = deal_file(lead, created);
  const std::string ours = deal_file("stage = \"lead\"\namount = 12000\n", created);
  const std::string theirs =
      deal_file("stage = \"lead\"\namount = 10000\nowner = \"bo\"\n", created);
  const std::string both = deal_file("stage = \"lead\"\namount = 12000\nowner = \"bo\"\n", created);
  FilePast past =
      line_of({{"c1", "anna", "2026-09-01", base}, {"ours", "anna", "2026-10-01", ours}});
  PastVersion other{
      .commit = commit("theirs", "bo", "2026-10-02"), .text = theirs, .before = {base}};
  PastVersion merge{
      .commit = commit("merge", "eva", "2026-10-05"), .text = both, .before = {ours, theirs}};
  past.insert(past.begin(), other);
  past.insert(past.begin(), merge);
  CHECK(told(both, past) ==
        "2026-10-01T12:00:00Z anna changed: amount 10,000 → 12,000 (ours)\n"
        "2026-10-02T12:00:00Z bo assigned: assigned to bo (theirs)\n");
}

TEST_CASE("a version that cannot be read is passed over") {
  const std::string now = deal_file("stage = \"lead\"\namount = 12000\n", created);
  const FilePast past = line_of({{"c1", "anna", "2026-09-01", deal_file(lead, created)},
                                 {"c2", "bo", "2026-10-03", "amount = = 12000\n"},
                                 {"c3", "eva", "2026-10-04", now}});
  CHECK(told(now, past) == "2026-10-04T12:00:00Z eva changed: amount 10,000 → 12,000 (c3)\n");
}

TEST_CASE("a record made by hand is created by the commit that added it") {
  const std::string later = deal_file("stage = \"proposal\"\namount = 10000\n");
  FilePast past =
      line_of({{"c1", "bo", "2026-10-03", deal_file(lead)}, {"c2", "eva", "2026-10-09", later}});
  CHECK(told(later, past) ==
        "2026-10-03T12:00:00Z bo created: created in lead, 10,000 (c1)\n"
        "2026-10-09T12:00:00Z eva moved: lead → proposal (c2)\n");
  SECTION("which is a baseline where the book came with it") {
    past.back().had_book = false;
    CHECK(told(later, past) ==
          "2026-10-03T12:00:00Z bo baseline: first recorded in lead, 10,000 (c1)\n"
          "2026-10-09T12:00:00Z eva moved: lead → proposal (c2)\n");
  }
  SECTION("and a new one that is not committed is of now") {
    CHECK(told(later, FilePast{}) ==
          "2026-11-21T10:30:00Z anna created: created in proposal, 10,000\n");
  }
}

TEST_CASE("a history that was removed by hand begins where it was removed") {
  const std::string without = deal_file("stage = \"proposal\"\namount = 10000\n");
  const FilePast past = line_of({{"c1", "anna", "2026-09-01", deal_file(lead, created)},
                                 {"c2", "bo", "2026-10-03", without}});
  CHECK(told(without, past) ==
        "2026-10-03T12:00:00Z bo baseline: first recorded in proposal, 10,000 (c2)\n");
}

TEST_CASE("what a shallow clone does not have is of now, and named") {
  const std::string now = deal_file("stage = \"lead\"\namount = 12000\nowner = \"bo\"\n", created);
  FilePast past = line_of(
      {{"c7", "anna", "2026-10-01", deal_file("stage = \"lead\"\namount = 12000\n", created)},
       {"c8", "bo", "2026-10-05", now}});
  past.back().before.clear();
  past.back().is_cut = true;
  CHECK(told(now, past) ==
        "2026-10-05T12:00:00Z bo assigned: assigned to bo (c8)\n"
        "2026-11-21T10:30:00Z anna changed: amount 10,000 → 12,000\n"
        "unknown: amount\n");
}

TEST_CASE("--on dates all of it, but not before the same fields were changed") {
  const Opportunity priced = deal(deal_file("stage = \"lead\"\namount = 12000\n", created));
  EditContext context = at_work();
  context.on = parse_iso_date("2026-10-01");
  CHECK(told(hand_edits(priced, context)) ==
        "2026-10-01T12:00:00Z anna changed: amount 10,000 → 12,000\n");
  context.on = parse_iso_date("2026-08-01");
  const auto refused = hand_edits(priced, context);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        "pilot: 2026-08-01 is before 2026-09-01, when amount was last changed");
}

TEST_CASE("a commit's author is named as me is") {
  CHECK(author_of({.author = "Bo Berg", .email = "bo@fjord.example"}) == "bo");
  CHECK(author_of({.author = "Bo Berg", .email = "@fjord.example"}) == "Bo Berg");
  CHECK(author_of({.author = "Bo\x1b[2J", .email = ""}) == "Bo\\e[2J");
}

}  // namespace deals
