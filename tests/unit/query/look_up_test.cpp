// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sample.hpp"

using deals::sample::complaint;

TEST_CASE("an unknown field suggests the nearest one") {
  CHECK(complaint("stge:lead") ==
        "unknown field \"stge\"\n"
        "stge:lead\n"
        "^^^^\n"
        "hint: did you mean \"stage\"?\n");
  CHECK(complaint("customer.statsu:lead") ==
        "unknown field \"customer.statsu\"\n"
        "customer.statsu:lead\n"
        "^^^^^^^^^^^^^^^\n"
        "hint: did you mean \"customer.status\"?\n");
  CHECK(complaint("has:nots") ==
        "unknown field \"nots\"\n"
        "has:nots\n"
        "    ^^^^\n"
        "hint: did you mean \"notes\"?\n");
  CHECK(complaint("http://x.example") ==
        "unknown field \"http\"\n"
        "http://x.example\n"
        "^^^^\n"
        "hint: a field of your own is declared in deals.toml, under [fields.opportunity]\n"
        "hint: to search for text with a colon in it, put it in quotes\n");
  CHECK(complaint("søk:x stage:lead") ==
        "unknown field \"søk\"\n"
        "søk:x stage:lead\n"
        "^^^\n"
        "hint: a field of your own is declared in deals.toml, under [fields.opportunity]\n"
        "hint: to search for text with a colon in it, put it in quotes\n");
}

TEST_CASE("a field of the other kind of records is named as such") {
  CHECK(complaint("status:lead") ==
        "\"status\" is a field of customers, not of opportunities\n"
        "status:lead\n"
        "^^^^^^\n"
        "hint: write customer.status\n");
  CHECK(complaint("-industry:x") ==
        "\"industry\" is a field of customers, not of opportunities\n"
        "-industry:x\n"
        " ^^^^^^^^\n"
        "hint: write customer.industry\n");
  CHECK(complaint("acme stage:lead", deals::RecordKind::customer) ==
        "\"stage\" is a field of opportunities, not of customers\n"
        "acme stage:lead\n"
        "     ^^^^^\n"
        "hint: customers have name, id, kind, status, owner, source, industry, website, "
        "tag, created, contact, notes, external and size\n");
  CHECK(complaint("is:won", deals::RecordKind::customer) ==
        "unknown condition \"won\"\n"
        "is:won\n"
        "   ^^^\n"
        "hint: write lead, prospect, customer, former, organization, individual or unowned\n");
}

TEST_CASE("me is somebody") {
  const std::vector<std::string> words{"owner:me"};
  const auto filter = deals::parse_filter(words, deals::RecordKind::opportunity,
                                          {deals::sample::config(), deals::sample::today(), ""});
  REQUIRE_FALSE(filter);
  CHECK(filter.error().kind == deals::ErrorKind::usage);
  CHECK(filter.error().message == "nobody is known as \"me\"");
  CHECK(filter.error().hints ==
        std::vector<std::string>{"set DEALS_USER to your name in the book"});
}

TEST_CASE("an unknown value of a closed list suggests the nearest one, or all") {
  CHECK(complaint("stage:qualifed") ==
        "unknown stage \"qualifed\"\n"
        "stage:qualifed\n"
        "      ^^^^^^^^\n"
        "hint: did you mean \"qualification\"?\n");
  CHECK(complaint("Ærlig stage:lad") ==
        "unknown stage \"lad\"\n"
        "Ærlig stage:lad\n"
        "            ^^^\n"
        "hint: did you mean \"lead\"?\n");
  CHECK(complaint("stage:lead,\"proposl\"") ==
        "unknown stage \"proposl\"\n"
        "stage:lead,\"proposl\"\n"
        "            ^^^^^^^\n"
        "hint: did you mean \"proposal\"?\n");
  CHECK(complaint("currency:EUX") ==
        "unknown currency \"EUX\"\n"
        "currency:EUX\n"
        "         ^^^\n"
        "hint: did you mean \"EUR\"?\n");
  CHECK(complaint("currency:123") ==
        "unknown currency \"123\"\n"
        "currency:123\n"
        "         ^^^\n"
        "hint: write one like AED\n");
  CHECK(complaint("category:comit") ==
        "unknown category \"comit\"\n"
        "category:comit\n"
        "         ^^^^^\n"
        "hint: did you mean \"commit\"?\n");
  CHECK(complaint("type:zzz") ==
        "unknown type \"zzz\"\n"
        "type:zzz\n"
        "     ^^^\n"
        "hint: write new, renewal, upsell or service\n");
  CHECK(complaint("lost_reason:pric") ==
        "unknown lost_reason \"pric\"\n"
        "lost_reason:pric\n"
        "            ^^^^\n"
        "hint: did you mean \"price\"?\n");
  CHECK(complaint("pipeline:zzz") ==
        "unknown pipeline \"zzz\"\n"
        "pipeline:zzz\n"
        "         ^^^\n"
        "hint: write default or renewals\n");
  CHECK(complaint("region:EU") ==
        "unknown region \"EU\"\n"
        "region:EU\n"
        "       ^^\n"
        "hint: write EMEA or AMER\n");
  CHECK(complaint("pilot:yes") ==
        "unknown pilot \"yes\"\n"
        "pilot:yes\n"
        "      ^^^\n"
        "hint: write true or false\n");
  CHECK(complaint("is:opne") ==
        "unknown condition \"opne\"\n"
        "is:opne\n"
        "   ^^^^\n"
        "hint: did you mean \"open\"?\n");
  CHECK(complaint("customer.status:led") ==
        "unknown customer.status \"led\"\n"
        "customer.status:led\n"
        "                ^^^\n"
        "hint: did you mean \"lead\"?\n");
}

TEST_CASE("an operator or a range that does not fit shows those that do") {
  CHECK(complaint("stage:>lead") ==
        "\":>\" does not fit stage\n"
        "stage:>lead\n"
        "     ^^\n"
        "hint: write stage:VALUE, stage:!=VALUE, stage:~REGEX, stage:none or stage:any\n");
  CHECK(complaint("stage:lead,lead..won") ==
        "a range does not fit stage\n"
        "stage:lead,lead..won\n"
        "           ^^^^^^^^^\n"
        "hint: write stage:VALUE, stage:!=VALUE, stage:~REGEX, stage:none or stage:any\n");
  CHECK(complaint("name:>=x") ==
        "\":>=\" does not fit name\n"
        "name:>=x\n"
        "    ^^^\n"
        "hint: write name:VALUE, name:!=VALUE, name:~REGEX, name:none or name:any\n");
  CHECK(complaint("amount:~5") ==
        "\":~\" does not fit amount\n"
        "amount:~5\n"
        "      ^^\n"
        "hint: write amount:VALUE, amount:A..B, amount:none, amount:any or one of amount:> "
        "amount:>= amount:< amount:<= amount:!=\n");
  CHECK(complaint("close:~^2026") ==
        "\":~\" does not fit close\n"
        "close:~^2026\n"
        "     ^^\n"
        "hint: write close:VALUE, close:A..B, close:none, close:any or one of close:> close:>= "
        "close:< close:<= close:!=\n");
  CHECK(complaint("is:>open") ==
        "\"is\" takes words only\n"
        "is:>open\n"
        "  ^^\n"
        "hint: write is:WORD, or -is:WORD for the contrary\n");
  CHECK(complaint("has:!=notes") ==
        "\"has\" takes words only\n"
        "has:!=notes\n"
        "   ^^^\n"
        "hint: write has:WORD, or -has:WORD for the contrary\n");
  CHECK(complaint("is:open..won") ==
        "\"is\" takes words only\n"
        "is:open..won\n"
        "   ^^^^^^^^^\n"
        "hint: write is:WORD, or -is:WORD for the contrary\n");
}

TEST_CASE("a pattern is located inside") {
  CHECK(complaint("name:~(a|b") ==
        "the pattern cannot be read: missing closing parenthesis\n"
        "name:~(a|b\n"
        "          ^\n"
        "hint: put a backslash before a character that stands for itself, as in \\( and \\.\n");
  CHECK(complaint("is:open name:~\"a[b\"") ==
        "the pattern cannot be read: missing terminating ] for character class\n"
        "is:open name:~\"a[b\"\n"
        "                  ^\n"
        "hint: put a backslash before a character that stands for itself, as in \\( and \\.\n");
  CHECK(complaint("name:~*") ==
        "the pattern cannot be read: quantifier does not follow a repeatable item\n"
        "name:~*\n"
        "      ^\n"
        "hint: put a backslash before a character that stands for itself, as in \\( and \\.\n");
}
