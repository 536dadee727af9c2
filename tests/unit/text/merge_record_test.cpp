// SPDX-License-Identifier: MIT
#include <deals/text/merge_record.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

MergedText merged(const std::optional<std::string>& base, const std::string& ours,
                  const std::string& theirs) {
  auto result = merge_record({base, ours, theirs}, RecordKind::opportunity);
  REQUIRE(result);
  return *result;
}

/// Merges both ways round, which must give the same text.
std::string clean(const std::string& base, const std::string& ours, const std::string& theirs) {
  const MergedText forth = merged(base, ours, theirs);
  const MergedText back = merged(base, theirs, ours);
  CHECK(forth.conflicts == std::vector<std::string>{});
  CHECK(back.text == forth.text);
  return forth.text;
}

const std::string deal =
    "# the big one\n"
    "name = \"Renewal\"\n"
    "customer = \"acme\"\n"
    "stage = \"lead\"\n"
    "amount = 400.00  # a guess\n"
    "owner = \"anna\"\n"
    "tags = [\"a\", \"b\"]\n"
    "history = [\n"
    "  { at = 2026-01-01T09:00:00Z, by = \"anna\", event = \"created\", stage = \"lead\" },\n"
    "]\n";

std::string with(std::string text, const std::string& old, const std::string& now) {
  const auto at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

const std::string last_line = "stage = \"lead\" },\n";
std::string event(const std::string& at, const std::string& rest) {
  return "  { at = " + at + ", by = \"bo\", event = " + rest + " },\n";
}

}  // namespace

TEST_CASE("what one side changed is taken, with its comments and layout") {
  CHECK(clean(deal, deal, deal) == deal);
  const std::string renamed = with(deal, "name = \"Renewal\"", "name   = 'Renewal 2027' # new");
  CHECK(clean(deal, renamed, deal) == renamed);
  const std::string given = with(deal, "\"anna\"\ntags", "\"bo\"\ntags");
  CHECK(clean(deal, renamed, given) == with(renamed, "\"anna\"\ntags", "\"bo\"\ntags"));
  const std::string gone = with(deal, "owner = \"anna\"\n", "");
  CHECK(clean(deal, gone, renamed) == with(renamed, "owner = \"anna\"\n", ""));
}

TEST_CASE("the same change on both sides is one") {
  const std::string more = with(deal, "400.00", "500.00");
  CHECK(clean(deal, more, more) == more);
  CHECK(clean(deal, more, with(deal, "400.00  # a guess", "500.0  # sure")) ==
        with(deal, "400.00  # a guess", "500.0  # sure"));
}

TEST_CASE("both changed a field differently: a conflict of its line alone") {
  const std::string ours = with(deal, "owner = \"anna\"", "owner = \"bo\"");
  const std::string theirs = with(deal, "owner = \"anna\"", "owner = \"chen\"");
  const MergedText result = merged(deal, ours, theirs);
  CHECK(result.conflicts == std::vector<std::string>{"owner"});
  CHECK(result.text == with(deal, "owner = \"anna\"\n",
                            "<<<<<<< ours\nowner = \"bo\"\n=======\nowner = \"chen\"\n>>>>>>> "
                            "theirs\n"));
}

TEST_CASE("one side removed what the other changed: a conflict") {
  const std::string ours = with(deal, "owner = \"anna\"\n", "");
  const std::string theirs = with(deal, "owner = \"anna\"", "owner = \"chen\"");
  const MergedText result = merged(deal, ours, theirs);
  CHECK(result.conflicts == std::vector<std::string>{"owner"});
  CHECK(result.text == with(deal, "owner = \"anna\"\n",
                            "<<<<<<< ours\n=======\nowner = \"chen\"\n>>>>>>> theirs\n"));
}

TEST_CASE("stage and close date of an outcome are never mixed") {
  const std::string won =
      with(deal, "stage = \"lead\"\namount = 400.00  # a guess\n",
           "stage = \"won\"\namount = 400.00  # a guess\nclosed = 2026-02-01\n");
  const std::string moved = with(deal, "stage = \"lead\"\nam", "stage = \"proposal\"\nam");
  const MergedText result = merged(deal, won, moved);
  CHECK(result.conflicts == std::vector<std::string>{"stage", "closed"});
  CHECK(result.text == with(deal, "stage = \"lead\"\nam",
                            "<<<<<<< ours\nstage = \"won\"\nclosed = 2026-02-01\n=======\nstage = "
                            "\"proposal\"\n>>>>>>> theirs\nam"));
}

TEST_CASE("events of both sides are there, in order of time") {
  const std::string early = event("2026-01-02T09:00:00Z", "\"note\", text = \"x\"");
  const std::string late = event("2026-01-03T09:00:00Z", "\"note\", text = \"y\"");
  const std::string ours = with(deal, last_line, last_line + late);
  const std::string theirs = with(deal, last_line, last_line + early);
  CHECK(clean(deal, ours, theirs) == with(deal, last_line, last_line + early + late));
  CHECK(clean(deal, ours, ours) == ours);
  CHECK(clean(ours, deal, with(ours, late, late + early)) ==
        with(deal, last_line, last_line + early));
}

TEST_CASE("a field that the united history tells otherwise is a conflict") {
  const std::string ours =
      with(with(deal, "400.00", "500.00"), last_line,
           last_line + event("2026-01-02T09:00:00Z", "\"changed\", amount = 500.00"));
  const std::string theirs =
      with(deal, last_line,
           last_line + event("2026-01-02T10:00:00Z", "\"changed\", amount = 600.00") +
               event("2026-01-02T11:00:00Z", "\"changed\", amount = 400.00"));
  const MergedText result = merged(deal, ours, theirs);
  CHECK(result.conflicts == std::vector<std::string>{"amount"});
}

TEST_CASE("tags are a set") {
  const std::string ours = with(deal, "[\"a\", \"b\"]", "[\"b\", \"d\"]");
  const std::string theirs = with(deal, "[\"a\", \"b\"]", "[\"a\", \"b\", \"c\"]");
  CHECK(clean(deal, ours, theirs) == with(deal, "[\"a\", \"b\"]", "[\"b\", \"c\", \"d\"]"));
}

TEST_CASE("tasks merge field by field, and new ones of one number are both kept") {
  const std::string tasks = "tasks = [\n  { id = 1, text = \"Call\", owner = \"anna\" },\n]\n";
  const std::string base = with(deal, "history", tasks + "history");
  const std::string ours = with(with(base, "\"Call\"", "\"Call Ola\""), "},\n]\nhist",
                                "},\n  { id = 2, text = \"Zip\" },\n]\nhist");
  const std::string theirs = with(with(base, "owner = \"anna\" }", "owner = \"bo\" }"),
                                  "},\n]\nhist", "},\n  { id = 2, text = \"Ask\" },\n]\nhist");
  CHECK(clean(base, ours, theirs) ==
        with(base, tasks,
             "tasks = [\n  { id = 1, text = \"Call Ola\", owner = \"bo\" },\n  { id = 2, text = "
             "\"Ask\" },\n  { id = 3, text = \"Zip\" },\n]\n"));
  const std::string other = with(base, "\"Call\"", "\"Ring\"");
  const MergedText result = merged(base, ours, other);
  CHECK(result.conflicts == std::vector<std::string>{"tasks"});
  CHECK(
      result.text ==
      with(base, "  { id = 1, text = \"Call\", owner = \"anna\" },\n",
           "<<<<<<< ours\n  { id = 1, text = \"Call Ola\", owner = \"anna\" },\n=======\n  { id = "
           "1, text = \"Ring\", owner = \"anna\" },\n>>>>>>> theirs\n  { id = 2, text = \"Zip\" "
           "},\n"));
}

TEST_CASE("items in blocks are matched by product and start") {
  const std::string base = deal +
                           "\n[[items]]\nproduct = \"seat\"\nquantity = 40\nprice = 12.00\n"
                           "\n# once\n[[items]]\ntext = \"Set-up\"\nquantity = 1\n";
  const std::string ours = with(base, "quantity = 40", "quantity = 50");
  const std::string theirs = with(base, "12.00", "11.00");
  CHECK(clean(base, ours, theirs) == with(ours, "12.00", "11.00"));
  const std::string without =
      with(base, "\n# once\n[[items]]\ntext = \"Set-up\"\nquantity = 1\n", "");
  CHECK(clean(base, without, ours) == with(without, "quantity = 40", "quantity = 50"));
}

TEST_CASE("unknown keys, tables and comments of both sides survive") {
  const std::string base = deal + "\n[survey]\nscore = 8\n";
  const std::string ours = with(base, "score = 8", "# of 10\nscore = 8\nmood = \"good\"");
  const std::string theirs = with(base, "# the big one\n", "# the big one\n# of 2026\n");
  CHECK(clean(base, ours, theirs) == with(ours, "# the big one\n", "# the big one\n# of 2026\n"));
  const std::string both = with(base, "# the big one\n", "# the big one\n# of Acme\n");
  CHECK(clean(base, both, theirs) ==
        with(base, "# the big one\n", "# the big one\n# of 2026\n# of Acme\n"));
}

TEST_CASE("two new keys stand in the order of the format") {
  const std::string ours = with(deal, "owner", "close = 2026-12-01\nowner");
  const std::string theirs = with(deal, "owner", "probability = 40\nowner");
  CHECK(clean(deal, ours, theirs) ==
        with(deal, "owner", "close = 2026-12-01\nprobability = 40\nowner"));
}

TEST_CASE("line ends are those of the side that changed them") {
  std::string windows;
  for (char each : deal) windows += each == '\n' ? "\r\n" : std::string(1, each);
  const std::string theirs = with(deal, "400.00", "500.00");
  std::string expected;
  for (char each : theirs) expected += each == '\n' ? "\r\n" : std::string(1, each);
  CHECK(clean(deal, windows, theirs) == expected);
}

TEST_CASE("both made the record: what they have alike is no conflict") {
  const std::string theirs = with(deal, "400.00", "500.00");
  const MergedText result = merged({}, deal, theirs);
  CHECK(result.conflicts == std::vector<std::string>{"amount"});
  CHECK(merged({}, deal, deal).text == deal);
}

TEST_CASE("what is no record is left to a merge of lines") {
  CHECK(merge_record({deal, "stage = ", deal}, RecordKind::opportunity).error().kind ==
        ErrorKind::invalid_data);
  CHECK_FALSE(
      merge_record({"<<<<<<< a\n=======\n>>>>>>> b\n", deal, deal}, RecordKind::opportunity));
}
