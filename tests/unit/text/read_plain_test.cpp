// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "plain_law.hpp"
#include "plain_reading.hpp"
#include "sample.hpp"

using namespace deals;

namespace {

const OpportunityId deal_id{"deal"};
const CustomerId acme_id{"acme"};

Config config_with_fields() {
  using Type = FieldDeclaration::Type;
  Config config = sample_config();
  config.opportunity_fields = {{"region", Type::string, {"EMEA", "AMER"}, false},
                               {"seats", Type::integer, {}, false},
                               {"signed", Type::date, {}, false}};
  return config;
}

/// A deal of three lines, and these.
std::string deal_with(const std::string& lines) {
  return "name = \"Renewal\"\ncustomer = \"acme\"\nstage = \"lead\"\n" + lines;
}

/// Whether the plain reader takes the text. It then agrees with the other reader.
template <class Id>
bool is_plain(const std::string& text, const Id& id, const Config& config) {
  const Plainness judged = judge_plain(text, id, config);
  CHECK(judged.broken == "");
  return judged.is_plain;
}

bool is_plain(const std::string& text, const Config& config) {
  return is_plain(text, deal_id, config);
}

bool is_plain(const std::string& lines) { return is_plain(deal_with(lines), config_with_fields()); }

bool is_plain_customer(const std::string& text) { return is_plain(text, acme_id, sample_config()); }

/// Each text is plain, or none is.
void check_all(const std::vector<std::string>& texts, bool are_plain) {
  for (const std::string& text : texts) {
    INFO(text);
    CHECK(is_plain(text) == are_plain);
  }
}

}  // namespace

TEST_CASE("a file that has everything is plain") {
  const auto deal =
      read_plain_opportunity(sample_opportunity_text, sample_opportunity_id, sample_config());
  REQUIRE(deal);
  CHECK(*deal == sample_opportunity());
  const auto customer = read_plain_customer(sample_customer_text, sample_customer_id, {});
  REQUIRE(customer);
  CHECK(*customer == sample_customer());
}

TEST_CASE("history is looked at and left out where nobody needs it") {
  const auto deal = read_plain_opportunity(sample_opportunity_text, sample_opportunity_id,
                                           sample_config(), Depth::fields);
  REQUIRE(deal);
  Opportunity expected = sample_opportunity();
  leave_out_history(expected);
  CHECK(*deal == expected);
  const std::string broken =
      deal_with("history = [ { at = 2026-02-30T09:00:00Z, event = \"note\" } ]");
  CHECK_FALSE(read_plain_opportunity(broken, deal_id, default_config(), Depth::fields));
}

TEST_CASE("what is typed by hand is plain, too") {
  check_all(
      {
          "",
          "# a comment, æ\t日本",
          "\n\n  owner='anna'   # who\n\t\n",
          "owner\t=\t\"anna\"",
          "\"owner\" = \"anna\"",
          "'owner' = \"anna\"",
          "amount = 48_000.50",
          "amount = \"48000.10\"",
          "amount = +7",
          "probability = 12.5",
          "tags = []",
          "tags = [\n  \"a\", # one\n\n  'b'\n]",
          "tags = [\"a\", \"b\",]",
          "external = {}",
          "external = { hubspot = \"12\", \"a key\" = 1_000 }",
          "next_step = {}",
          "next_step = { text = \"Call\" }",
          "[next_step]\non = 2026-11-28\n",
          "[ external ] # ids\nhubspot = 12\n",
          "[[tasks]]\nid = 1\n[[tasks]]\n",
          "[[contacts]]\nname = \"Ola\"\n\n[[items]]\ntext = \"a\"\nprice = 1.50\n[[items]]\n"
          "product = \"seat\"\nprice = 2\n",
          "[[history]]\nevent = \"note\"\nat = 2026-01-01t10:00:00.123456789+02:00\n",
          "items = [{ text = \"a\", price = 1 }, { text = \"b\", price = 2, every = \"month\" }]",
          "history = []",
          "history = [{event=\"note\",at=2026-01-01 10:00:00z,more=[1,{x=true}]}]",
          "history = [{ at = 2026-01-01T10:00:00Z, event = \"changed\", cleared = [\"owner\"] }]",
          "region = \"EMEA\"\nseats = 12\nsigned = 2026-02-28",
          "ours = [1, 2.5, \"x\", true, false, 2026-01-01, { a = [ ] }]",
          "[[ours]]\na = 1\n[[ours]]\na = 2\n[other]\nb = [[]]",
          "notes = \"\"\"\none\n\"two\" \"\"three\"\"\"\"\"",
          "notes = \"\"\"\\\n  joined \\\n\n lines\"\"\"",
          "notes = \'\'\'\nno \\escape, it\'s \'\'\'\'",
          "notes = \"tab\\t, \\u0041\\U00000042, \\\\ and \\\"quotes\\\"\"",
          "notes = \"\"",
          "notes = \"\"\"\"\"\"",
      },
      true);
}

TEST_CASE("line ends and a byte order mark make no difference") {
  std::string text = "\xEF\xBB\xBF";
  for (const char byte :
       deal_with("# c\nnotes = \"\"\"\na\nb \\\n c\n\"\"\"\ntags = [\n\"x\"\n]\n")) {
    text += byte == '\n' ? "\r\n" : std::string(1, byte);
  }
  CHECK(is_plain(text, default_config()));
  CHECK(read_plain_opportunity(text, deal_id, default_config())->notes == "a\nb c\n");
}

TEST_CASE("what TOML refuses is declined") {
  check_all(
      {
          "owner",
          "owner =",
          "owner = anna",
          "owner = \"anna",
          "owner = 'anna\n'",
          "owner = \"an\x01na\"",
          "owner = \"an\\qna\"",
          "owner = \"\\uD800\"",
          "owner = \"\xFF\"",
          "owner = \"a\" \"b\"",
          "owner = \"a\" tags = []",
          "owner = \"a\"\nowner = \"a\"",
          "name = \"twice\"",
          "= 1",
          "ours = 1\nours = 2",
          "ours = 01",
          "ours = 1__0",
          "ours = 1.",
          "ours = .5",
          "ours = 1.5.2",
          "ours = 2026-02-30",
          "ours = 2026-13-01",
          "ours = 2026-01-01T24:00:00Z",
          "ours = 2026-01-01T10:00:00.Z",
          "ours = truex",
          "ours = { a = 1, }",
          "ours = { a = 1\n}",
          "ours = { a = 1, a = 2 }",
          "ours = [1 2]",
          "ours = [,]",
          "ours = [1",
          "ours = 1\r",
          "# bell \x07",
          "notes = \"\"\"open",
          "notes = \"\"\"six\"\"\"\"\"\"",
          "tasks = []\n[[tasks]]\n",
          "[[ours]]\n[ours]\n",
          "[other]\n[other]\n",
          "[other\n",
          "[]\n",
          "[ [ours] ]\n",
          "[[history]]\nat = 2026-01-01T10:00:00Z\nevent = \"note\"\nevent = \"note\"\n",
          "<<<<<<< ours\n",
          "notes = \"\"\"\n<<<<<<< a\n=======\n>>>>>>> b\n\"\"\"",
          std::string("# nul \0", 7),
      },
      false);
}

TEST_CASE("what the record refuses or warns of is declined") {
  check_all(
      {
          "amount = -1",
          "amount = 1.005",
          "amount = \"many\"",
          "amount = 1e5",
          "amount = 9223372036854775808",
          "currency = \"XAU\"",
          "currency = \"eur\"",
          "currency = 7",
          "close = \"2026-12-15\"",
          "close = 2026-12-15T10:00:00Z",
          "probability = 101",
          "probability = -0.5",
          "probability = 12.345",
          "probability = \"80\"",
          "category = \"maybe\"",
          "owner = 7",
          "pipeline = \"nowhere\"",
          "pipeline = \"renewals\"",  // its stages have other names
          "tags = \"a\"",
          "tags = [1]",
          "external = { x = 1.5 }",
          "external = \"x\"",
          "next_step = \"Call\"",
          "next_step = { when = 2026-01-01 }",
          "contacts = [ \"Ola\" ]",
          "contacts = { name = \"Ola\" }",
          "tasks = [ { id = -1 } ]",
          "tasks = [ { id = 1.0 } ]",
          "items = [ 1 ]",
          "items = [ { text = \"a\", price = 1 }, {} ]",
          "items = [ { text = \"a\", price = 1, quantity = 0 } ]",
          "history = [ { at = 2026-01-01T10:00:00Z } ]",
          "history = [ { event = \"note\" } ]",
          "history = [ { at = 2026-01-01, event = \"note\" } ]",
          "history = [ { at = 2026-01-01T10:00:00Z, event = \"sung\" } ]",
          "history = [ { at = 2026-01-01T10:00:00Z, event = \"note\", amount = -1 } ]",
          "history = [ { at = 2026-01-01T10:00:00Z, event = \"note\", cleared = [\"name\"] } ]",
          "region = \"Moon\"",
          "seats = \"12\"",
          "signed = \"soon\"",
      },
      false);
  for (const char* text :
       {"", "name = \"x\"\nstage = \"lead\"", "name = \"x\"\ncustomer = \"acme\"",
        "customer = \"acme\"\nstage = \"lead\"",
        "name = \"\"\ncustomer = \"acme\"\nstage = \"lead\"",
        "name = \"x\"\ncustomer = \"Acme\"\nstage = \"lead\"",
        "name = \"x\"\ncustomer = \"acme\"\nstage = \"leed\""}) {
    INFO(text);
    CHECK_FALSE(is_plain(text, default_config()));
  }
}

TEST_CASE("a required field that is missing is declined, for it is warned of") {
  Config config = default_config();
  config.opportunity_fields = {{"region", FieldDeclaration::Type::string, {}, true}};
  CHECK_FALSE(is_plain(deal_with(""), config));
  CHECK(is_plain(deal_with("region = \"x\""), config));
}

TEST_CASE("what is not plain enough is declined, although it is good TOML") {
  const std::string deep(20, '[');
  check_all(
      {
          "external.hubspot = \"1\"",
          "[external.more]\n",
          "notes = \"\"\"\\\n\u00A0x\"\"\"",
          "[\"external\"]\nx = 1\n",
          "[[contacts]]\n[[tasks]]\n[[contacts]]\n",
          "ours = 0x1F",
          "ours = inf",
          "ours = 10:30:00",
          "ours = 2026-01-01T10:30:00",
          "ours = \"\\u00e6\"",
          "ours = " + deep + std::string(20, ']'),
          "tasks = [ { id = 1, color = \"red\" } ]",
      },
      false);
}

TEST_CASE("customers are plain alike") {
  const std::string name = "name = \"Acme\"\n";
  for (const char* lines :
       {"", "kind = \"individual\"", "status = \"lead\"\nsize = 12",
        "contacts = [ { name = \"Ola\", email = \"a@b.example\", phone = [], title = \"CTO\" } ]",
        "[[contacts]]\nemail = [\"a@b.example\"]\n[[contacts]]\n", "[external]\nx = \"1\"",
        "[[history]]\nat = 2026-01-01T10:00:00Z\nevent = \"promoted\"\nstatus = \"customer\""}) {
    INFO(lines);
    CHECK(is_plain_customer(name + lines));
  }
  for (const char* lines :
       {"kind = \"company\"", "status = 1", "contacts = [ { email = 1 } ]",
        "contacts = [ { email = \"a\", email = \"b\" } ]", "[[contacts]]\nphone = [1]",
        "name = \"b\"", "[contacts]\nname = \"Ola\"", "[[external]]\nx = 1"}) {
    INFO(lines);
    CHECK_FALSE(is_plain_customer(name + lines));
  }
  CHECK_FALSE(is_plain_customer("name = \"\""));
  CHECK_FALSE(is_plain_customer(""));
}
