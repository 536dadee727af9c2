// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sample.hpp"

using deals::sample::matching;
using deals::sample::matching_customers;

namespace {

struct Case {
  const char* filter;
  const char* found;
};

void check(std::initializer_list<Case> cases, std::string (*match)(const std::string&)) {
  for (const auto& one : cases) {
    INFO(one.filter);
    CHECK(match(one.filter) == one.found);
  }
}

}  // namespace

TEST_CASE("an empty filter is everything") {
  check({{"", "a g h s u v w"}, {"   ", "a g h s u v w"}}, matching);
}

TEST_CASE("a bare word is text in name, id or customer, or in what somebody wrote freely") {
  check({{"renewal", "a"},
         {"RENEW", "a"},
         {"globex-pilot", "g"},
         {"corp", "a"},
         {"søylen", "s"},
         {"soylen", "s"},
         {"aerlig", "s"},
         {"wonka", "w"},
         {"seats (40)", "h"},
         {"'for a year'", "a"},
         {"\"a for\"", ""},
         {"BLOCKING", "a"},
         {"'order form'", "a"},
         {"nordics", "a g"},
         {"\"ase nord\"", "a"},
         {"12:30", ""}},
        matching);
}

TEST_CASE("text is found within a field, a word is compared whole") {
  check({{"name:year", "a"},
         {"name:\"FOR A\"", "a"},
         {"name:year,pilot", "a g"},
         {"name:!=year", "g h s u v w"},
         {"notes:security", "a"},
         {"notes:none", "g h s u v w"},
         {"contact:ase", "a"},
         {"contacts:\"Åse Nordmann\"", "a"},
         {"id:globex-pilot", "g"},
         {"id:globex", ""},
         {"customer:acme", "a"},
         {"customer:\"acme corp\"", "a"},
         {"customer:corp", ""},
         {"customer:wonka", "w"},
         {"source:Referral", "a"},
         {"external:12345", "a"},
         {"external.hubspot:12345", "a"},
         {"external.pipedrive:12345", ""},
         {"external.hubspot:none", "g h s u v w"}},
        matching);
}

TEST_CASE("words of closed lists are compared without case") {
  check({{"stage:lead", "s"},
         {"STAGE:Lead,won", "s u"},
         {"stage:notice", "w"},
         {"stage:!=lead,won", "a g h v w"},
         {"state:open", "a g h s w"},
         {"state:won,lost", "u v"},
         {"pipeline:renewals", "w"},
         {"pipeline:default", "a g h s u v"},
         {"currency:usd", "h"},
         {"type:new", "g"},
         {"lost_reason:price", "v"},
         {"category:best", "a g"},
         {"category:closed", "u"},
         {"category:omitted", "v"},
         {"tag:priority", "a"},
         {"tags:nordics", "a g"},
         {"tag:!=priority", "g h s u v w"}},
        matching);
}

TEST_CASE("an owner can be me, somebody or nobody") {
  check({{"owner:me", "a s w"},
         {"owner:\"me\"", ""},
         {"owner:bo", "g u v"},
         {"owner:none", "h"},
         {"owner:none,bo", "g h u v"},
         {"owner:any", "a g s u v w"},
         {"-owner:me", "g h u v"},
         {"customer.owner:me", "a"}},
        matching);
}

TEST_CASE("any and none ask what stands in the file") {
  check({{"probability:any", "a"},
         {"category:none", "g h s u v w"},
         {"currency:any", "h"},
         {"pipeline:none", "a g h s u v"},
         {"amount:none", "s"},
         {"close:any", "a g h w"},
         {"next_step:any", "a g"},
         {"lost_reason:any", "v"},
         {"tag:none", "h s u v w"},
         {"name:\"none\"", ""},
         {"has:notes", "a"},
         {"has:region,notes", "a g"},
         {"-has:amount", "s"},
         {"has:customer.industry", "a"},
         {"has:external.hubspot", "a"}},
        matching);
}

TEST_CASE("conditions of opportunities") {
  check({{"is:open", "a g h s w"},
         {"is:won", "u"},
         {"is:lost", "v"},
         {"is:closed", "u v"},
         {"is:won,lost", "u v"},
         {"is:overdue", "g"},
         {"-is:overdue", "a h s u v w"},
         {"is:stale", "a g"},
         {"is:unowned", "h"}},
        matching);
}

TEST_CASE("fields that the book declares have the declared type") {
  check({{"region:emea", "a"},
         {"region:none", "h s u v w"},
         {"score:>7", "g"},
         {"score:7..12", "a g"},
         {"score:!=7", "g h s u v w"},
         {"ratio:2.5", "a"},
         {"ratio:<2.51", "a"},
         {"pilot:true", "a"},
         {"pilot:false", "g"},
         {"signed_on:2026-10", "a"},
         {"signed_on:any", "a g"},
         {"rivals:hooli", "a"},
         {"customer.size:>=250", "a"}},
        matching);
}

TEST_CASE("fields of the customer") {
  check({{"customer.industry:logistics", "a"},
         {"customer.industry:none", "g h s u v w"},
         {"customer.status:lead", "g"},
         {"customer.kind:individual", "s"},
         {"customer.tags:nordics", "a"},
         {"customer.source:fair", "s"},
         {"customer.name:corp", "a"},
         {"customer.contact:ola@", "a"},
         {"customer.website:globex.example", "g"},
         {"customer.created:<2026-04", "a"},
         {"customer.external.hubspot:881", "a"}},
        matching);
}

TEST_CASE("customers are filtered by their own fields") {
  check({{"", "a g s"},
         {"acme", "a"},
         {"aerlig", "s"},
         {"status:lead", "g"},
         {"is:lead", "g"},
         {"is:individual,lead", "g s"},
         {"is:unowned", "g s"},
         {"size:>100", "a"},
         {"owner:me", "a"},
         {"industry:any", "a"},
         {"contact:ola", "a"},
         {"created:2026-03-02", "a"},
         {"external.hubspot:881 or name:~^glo", "a g"}},
        matching_customers);
}

TEST_CASE("a filter has the names of all fields, for completion") {
  using Names = std::vector<std::string>;
  auto config = deals::default_config();
  CHECK(filter_fields(deals::RecordKind::customer, config) ==
        Names{"is", "has", "name", "id", "kind", "status", "owner", "source", "industry", "website",
              "tag", "created", "contact", "notes", "external"});
  CHECK(filter_fields(deals::RecordKind::opportunity, deals::sample::config()) ==
        Names{"is",
              "has",
              "name",
              "id",
              "customer",
              "stage",
              "state",
              "pipeline",
              "amount",
              "weighted",
              "currency",
              "probability",
              "category",
              "close",
              "closed",
              "created",
              "days_in_stage",
              "owner",
              "type",
              "source",
              "tag",
              "lost_reason",
              "next_step",
              "contact",
              "notes",
              "external",
              "region",
              "score",
              "ratio",
              "pilot",
              "signed_on",
              "rivals",
              "customer.name",
              "customer.id",
              "customer.kind",
              "customer.status",
              "customer.owner",
              "customer.source",
              "customer.industry",
              "customer.website",
              "customer.tag",
              "customer.created",
              "customer.contact",
              "customer.notes",
              "customer.external",
              "customer.size"});
}
