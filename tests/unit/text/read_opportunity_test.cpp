// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "catch.hpp"
#include "said.hpp"
#include "sample.hpp"

using namespace deals;

namespace {

const OpportunityId id{"acme-renewal"};

std::string error_of(const std::string& text) {
  const auto read = read_opportunity(text, id, default_config());
  return read ? "read" : said(read.error());
}

}  // namespace

TEST_CASE("an opportunity is read whole") {
  const auto read =
      read_opportunity(sample_opportunity_text, sample_opportunity_id, sample_config());
  REQUIRE(read);
  CHECK(said(read->problems) == "");
  CHECK(read->record == sample_opportunity());
}

TEST_CASE("three keys make an opportunity") {
  const auto read =
      read_opportunity("stage = 'lead'\ncustomer = 'acme'\nname = 'Renewal'", id, default_config());
  REQUIRE(read);
  Opportunity expected;
  expected.id = id;
  expected.name = "Renewal";
  expected.customer = CustomerId{"acme"};
  expected.stage = "lead";
  CHECK(read->record == expected);
}

TEST_CASE("an opportunity may stand in headers and dotted keys") {
  const auto read = read_opportunity(R"(name = "Renewal"
customer = "acme"
stage = "lead"
external.hubspot = 881
[next_step]
on = 2026-11-28
[[contacts]]
name = "Ola"
[[tasks]]
text = "Send it"
[[history]]
at = 2026-10-02T13:45:00+02:00
event = "note"
[support]
level = "gold"
)",
                                     id, default_config());
  REQUIRE(read);
  const Opportunity& opportunity = read->record;
  CHECK(opportunity.external == External{{"hubspot", "881"}});
  CHECK(opportunity.next_step == NextStep{parse_iso_date("2026-11-28"), ""});
  CHECK(opportunity.contacts == std::vector<DealContact>{{"Ola", ""}});
  CHECK(opportunity.tasks == std::vector<Task>{{0, "Send it", {}, "", {}}});
  REQUIRE(opportunity.history.size() == 1);
  CHECK(opportunity.history[0].at == parse_moment("2026-10-02T11:45:00Z"));
  REQUIRE(opportunity.extra.size() == 1);
  CHECK(opportunity.extra[0].key == "support");
}

TEST_CASE("what an opportunity must have and lacks is an error at its first line") {
  CHECK(error_of("") ==
        "opportunities/acme-renewal.toml:1: missing \"name\" [missing-key]\n"
        "hint: add a line: name = \"…\"\n");
  CHECK(error_of("name = \"Renewal\"") ==
        "opportunities/acme-renewal.toml:1: missing \"customer\" [missing-key]\n"
        "hint: add a line: customer = \"…\"\n");
  CHECK(error_of("name = \"Renewal\"\ncustomer = \"acme\"") ==
        "opportunities/acme-renewal.toml:1: missing \"stage\" [missing-key]\n"
        "hint: add a line: stage = \"…\"\n");
  CHECK(error_of("name = \"\"\ncustomer = \"acme\"\nstage = \"lead\"") == &R"(
opportunities/acme-renewal.toml:1:8: name is empty [missing-key]
name = ""
       ^~
)"[1]);
}

TEST_CASE("an unknown stage is an error that names the nearest one") {
  CHECK(error_of("# ünï\nname = \"Ø\"\ncustomer = \"acme\"\n  stage = \"qualifed\"  # Ø\n") == &R"(
opportunities/acme-renewal.toml:4:11: unknown stage "qualifed" [unknown-stage]
  stage = "qualifed"  # Ø
          ^~~~~~~~~~
hint: did you mean "qualification"?
)"[1]);
  CHECK(error_of("name = \"Renewal\"\ncustomer = \"acme\"\nstage = \"zzz\"\n") == &R"(
opportunities/acme-renewal.toml:3:9: unknown stage "zzz" [unknown-stage]
stage = "zzz"
        ^~~~~
hint: write lead, qualification, proposal, negotiation, won or lost
)"[1]);
}

TEST_CASE("stages are those of the opportunity's pipeline") {
  const std::string base = "name = \"Renewal\"\ncustomer = \"acme\"\n";
  const auto said_of = [&](const std::string& lines) {
    const auto read = read_opportunity(base + lines, id, sample_config());
    return read ? "read" : said(read.error());
  };
  CHECK(said_of("stage = \"notice\"\npipeline = \"renewals\"") == "read");
  CHECK(said_of("stage = \"lead\"\npipeline = \"\"") == "read");
  CHECK(said_of("stage = \"lead\"\npipeline = \"renewals\"") == &R"(
opportunities/acme-renewal.toml:3:9: unknown stage "lead" [unknown-stage]
stage = "lead"
        ^~~~~~
hint: write notice, renewed or gone
)"[1]);
  CHECK(said_of("stage = \"lead\"\npipeline = \"renewal\"") == &R"(
opportunities/acme-renewal.toml:4:12: unknown pipeline "renewal" [unknown-pipeline]
pipeline = "renewal"
           ^~~~~~~~~
hint: did you mean "renewals"?
)"[1]);
}

TEST_CASE("an id read from a file never leads out of the book") {
  CHECK(error_of("name = \"Renewal\"\nstage = \"lead\"\ncustomer = \"../acme\"\n") == &R"(
opportunities/acme-renewal.toml:3:12: "../acme" is not the id of a customer [bad-id]
customer = "../acme"
           ^~~~~~~~~
hint: an id is the name of a file in customers/ without .toml
)"[1]);
}

TEST_CASE("of several errors the first in the file counts") {
  CHECK(error_of("owner = 5\nname = \"Renewal\"\ncustomer = \"acme\"\nclose = 5\nstage = \"x\"") ==
        &R"(
opportunities/acme-renewal.toml:1:9: owner must be a string, not the integer 5 [wrong-type]
owner = 5
        ^
hint: put it in quotes: owner = "5"
)"[1]);
}

TEST_CASE("a file that is not TOML is an error of the parser") {
  CHECK(read_opportunity("name = ", id, default_config()).error().kind == ErrorKind::invalid_data);
}
