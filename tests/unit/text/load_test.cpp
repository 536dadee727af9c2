// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/in_two_threads.hpp>
#include <deals/text/load.hpp>
#include <deals/text/read_plain.hpp>

#include "catch.hpp"
#include "memory_storage.hpp"
#include "plain_reading.hpp"
#include "said.hpp"

using namespace deals;

namespace {

std::string deal(const std::string& stage) {
  return "name = \"Deal\"\ncustomer = \"nobody\"\nstage = \"" + stage + "\"\n";
}

template <class T>
std::vector<std::string> ids(const std::vector<T>& records) {
  std::vector<std::string> texts;
  for (const T& record : records) texts.push_back(record.id.text);
  return texts;
}

/// Files whose directories are read from two threads at a time.
class ReadByTwoThreads : public MemoryStorage {
 public:
  Result<std::size_t> read_each(const std::string& directory,
                                const std::function<void(std::size_t)>& start,
                                const VisitFile& visit) const override {
    const auto names = list(directory);
    start(names->size());
    in_two_threads(names->size(), [&](std::size_t i) {
      visit(i, (*names)[i], view_of(read(directory + "/" + (*names)[i])));
    });
    return names->size();
  }
};

}  // namespace

TEST_CASE("a book is read in order of its ids") {
  const MemoryStorage files{{"deals.toml", ""},
                            {"customers/acme-north.toml", "name = \"North\""},
                            {"customers/acme.toml", "name = \"Acme\""},
                            {"customers/readme.md", "not a customer"},
                            {"opportunities/b.toml", deal("won")},
                            {"opportunities/a.toml", deal("lead")}};
  const Book book = load_book(files, default_config());
  CHECK(ids(book.customers) == std::vector<std::string>{"acme", "acme-north"});
  CHECK(ids(book.opportunities) == std::vector<std::string>{"a", "b"});
  CHECK(book.find(CustomerId{"acme-north"})->name == "North");
  CHECK(said(book.problems) == "");
}

TEST_CASE("one bad file never hides the others") {
  MemoryStorage files{
      {"customers/Acme.toml", "name = \"Acme\""}, {"customers/acme.toml", "name = 5"},
      {"opportunities/a.toml", deal("won")},      {"opportunities/b.toml", deal("one")},
      {"opportunities/d.toml", deal("lead")},     {"opportunities/e.toml", "name ="}};
  Error error;
  error.kind = ErrorKind::io;
  error.message = "permission denied";
  files.fail_to_read("opportunities/c.toml", error);
  const Book book = load_book(files, default_config());
  CHECK(ids(book.customers).empty());
  CHECK(ids(book.opportunities) == std::vector<std::string>{"a", "d"});
  CHECK(said(book.problems) == &R"(
customers/Acme.toml: "Acme.toml" is not the name of a customer's file [bad-name]
hint: rename it to small letters a to z, digits and dashes, with .toml at the end
customers/acme.toml:1:8: name must be a string, not the integer 5 [wrong-type]
name = 5
       ^
hint: put it in quotes: name = "5"
opportunities/b.toml:3:9: unknown stage "one" [unknown-stage]
stage = "one"
        ^~~~~
hint: write lead, qualification, proposal, negotiation, won or lost
opportunities/c.toml: permission denied [unreadable]
opportunities/e.toml:1:7: a value is missing [unreadable]
name =
      ^
hint: write "" for an empty text
)"[1]);
  for (const Error& problem : book.problems) CHECK(leaves_out(problem));
}

TEST_CASE("what is odd in a file leaves it in the book") {
  Config config = default_config();
  config.opportunity_fields = {{"region", FieldDeclaration::Type::string, {"EMEA"}, true}};
  config.customer_fields = {{"vat", FieldDeclaration::Type::string, {}, true}};
  const MemoryStorage files{{"customers/acme.toml", "name = \"Acme\""},
                            {"opportunities/a.toml", deal("lead") + "region = \"x\""}};
  const Book book = load_book(files, config);
  CHECK(book.customers.size() == 1);
  CHECK(book.opportunities.size() == 1);
  CHECK(said(book.problems) == &R"(
warning: customers/acme.toml:1: missing "vat" [missing-field]
hint: deals.toml requires it
opportunities/a.toml:4:10: region "x" is not one of its values [custom-field]
region = "x"
         ^~~
hint: write EMEA
)"[1]);
  for (const Error& problem : book.problems) CHECK_FALSE(leaves_out(problem));
}

TEST_CASE("settings come from deals.toml") {
  Problems problems;
  const auto config =
      load_config(MemoryStorage{{"deals.toml", "currency = \"NOK\"\nnme = 1"}}, problems);
  REQUIRE(config);
  CHECK(config->currency.code() == "NOK");
  CHECK(said(problems) == &R"(
warning: deals.toml:2:1: unknown setting "nme" [unknown-setting]
nme = 1
^~~
hint: did you mean "name"?
)"[1]);
}

TEST_CASE("a missing or broken deals.toml is an error") {
  Problems problems;
  const auto missing = load_config(MemoryStorage{}, problems);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ErrorKind::not_found);
  const auto broken = load_config(MemoryStorage{{"deals.toml", "format = 2"}}, problems);
  REQUIRE_FALSE(broken);
  CHECK(said(broken.error()) == &R"(
deals.toml:1:10: this book has format 2; this deals reads format 1 [newer-format]
format = 2
         ^
hint: update deals
)"[1]);
  CHECK(problems.empty());
}

TEST_CASE("a book that is read less deeply lacks what is not asked for, and tells the same days") {
  const std::string history =
      "history = [\n"
      "  { at = 2026-01-05T09:00:00Z, by = \"anna\", event = \"created\", stage = \"lead\" },\n"
      "  { at = 2026-03-09T09:00:00Z, by = \"anna\", event = \"moved\", stage = \"won\", "
      "text = \"signed\", by_phone = true },\n"
      "  { at = 2026-03-10T09:00:00Z, by = \"anna\", event = \"note\", text = \"glad\" },\n]\n";
  const MemoryStorage files{
      {"customers/acme.toml", "name = \"Acme\"\nnotes = \"old\"\n" + history.substr(0, 10) + "]"},
      {"opportunities/a.toml",
       deal("won") + "notes = \"new\"\ntags = [\"x\"]\nnext_step = { text = \"call\" }\n" +
           "tasks = [{ id = 1, text = \"ask\" }]\n" + history}};
  const auto deal_at = [&](Depth depth) {
    return load_book(files, default_config(), depth).opportunities.front();
  };
  const Opportunity whole = deal_at(Depth::history);
  for (const Depth depth :
       {Depth::figures, Depth::rows, Depth::tasks, Depth::fields, Depth::courses, Depth::history}) {
    const Opportunity found = deal_at(depth);
    CHECK(found.tags.size() == (depth >= Depth::rows ? 1 : 0));
    CHECK(found.next_step.has_value() == (depth >= Depth::rows));
    CHECK(found.tasks.size() == (depth >= Depth::tasks ? 1 : 0));
    CHECK(found.notes == (depth >= Depth::fields ? "new" : ""));
    CHECK(found.history.size() == (depth == Depth::history ? 3 : depth == Depth::courses ? 2 : 0));
    CHECK(created_on(found) == created_on(whole));
    CHECK(tells_creation(found));
    CHECK(stage_since(found) == stage_since(whole));
  }
  CHECK(load_book(files, default_config(), Depth::figures).customers.front().notes.empty());
  const Event moved = deal_at(Depth::courses).history.back();
  CHECK(moved.changes == whole.history[1].changes);
  CHECK(moved.text.empty());
  CHECK(moved.extra.empty());
}

TEST_CASE("so does a book with what only toml++ reads") {
  const std::string history =
      "history = [\n"
      "  { at = 2026-01-05T09:00:00Z, event = \"created\", stage = \"lead\", text = \"\\u00E9\" "
      "},\n"
      "  { at = 2026-03-09T09:00:00Z, event = \"moved\", stage = \"won\" },\n]\n";
  const std::string dotted = "next_step.text = \"call\"\n";
  const Config config = default_config();
  REQUIRE(!read_plain_opportunity(deal("won") + dotted, {"a"}, config));
  const MemoryStorage files{
      {"customers/acme.toml", "name = \"Acme\"\nexternal.crm = 7\n" + history},
      {"opportunities/a.toml", deal("won") + dotted + history},
      {"opportunities/b.toml", deal("lead") + dotted}};
  const Book whole = load_book(files, config);
  const Book book = load_book(files, config, Depth::figures);
  REQUIRE(book.opportunities.size() == 2);
  REQUIRE(whole.opportunities[0].history.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(book.opportunities[i].history.empty());
    CHECK(created_on(book.opportunities[i]) == created_on(whole.opportunities[i]));
    CHECK(stage_since(book.opportunities[i]) == stage_since(whole.opportunities[i]));
  }
  CHECK(book.customers.front().history.empty());
  CHECK(created_on(book.customers.front()) == created_on(whole.customers.front()));
}

TEST_CASE("histories are kept of the records that need them, however their files are read") {
  const std::string history =
      "history = [{ at = 2026-01-05T09:00:00Z, event = \"created\", stage = \"lead\" }]\n";
  const std::string dotted = "next_step.text = \"call\"\n";
  const MemoryStorage files{{"customers/acme.toml", "name = \"Acme\"\n" + history},
                            {"customers/bolt.toml", "name = \"Bolt\"\nowner.x = 1\n" + history},
                            {"opportunities/a.toml", deal("lead") + history},
                            {"opportunities/b.toml", deal("lead") + dotted + history},
                            {"opportunities/c.toml", deal("won") + history},
                            {"opportunities/d.toml", deal("won") + dotted + history}};
  const Keeping won{[](const Customer&, const Config&) { return false; },
                    [](const Opportunity& each, const Config&) {
                      return each.stage == "won" && each.history.size() == 1;
                    }};
  const Book book = load_book(files, default_config(), Depth::fields, won);
  std::vector<std::size_t> kept;
  for (const Opportunity& each : book.opportunities) kept.push_back(each.history.size());
  CHECK(kept == std::vector<std::size_t>{0, 0, 1, 1});
  for (const Customer& each : book.customers) CHECK(each.history.empty());
}

TEST_CASE("a file that cannot be read leaves no gap, whatever the depth") {
  const MemoryStorage files{{"opportunities/a.toml", deal("lead")},
                            {"opportunities/b-2.toml", "name"},
                            {"opportunities/b.toml", deal("lead")}};
  const Book book = load_book(files, default_config(), Depth::figures);
  CHECK(ids(book.opportunities) == std::vector<std::string>{"a", "b"});
  CHECK(book.problems.size() == 1);
}

TEST_CASE("many records that two threads read are each in their place, without gaps") {
  ReadByTwoThreads files;
  std::vector<std::string> expected;
  for (int i = 0; i < 1500; ++i) {
    const std::string id = fmt::format("deal-{:04}", i);
    const bool is_bad = i % 500 == 255;
    files.files["opportunities/" + id + ".toml"] = is_bad ? "name" : deal("lead");
    if (!is_bad) expected.push_back(id);
  }
  const Book book = load_book(files, default_config(), Depth::figures);
  CHECK(ids(book.opportunities) == expected);
  CHECK(book.problems.size() == 3);
}
