// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/report/dimension.hpp>

#include "catch.hpp"
#include "forecasting.hpp"

using namespace deals;
using namespace deals::forecasting;

namespace {

using Texts = std::vector<std::string>;

/// Keys and labels of all groups, in order: `won=Closed won`.
Texts groups(const Book& book, const char* by) {
  std::vector<Group> all;
  for (const Opportunity& each : book.opportunities) {
    for (Group& group : groups_of(each, book, *parse_dimension(by, book.config))) {
      all.push_back(std::move(group));
    }
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  Texts texts;
  for (const Group& group : all) texts.push_back(group.key + "=" + group.label);
  return texts;
}

Book book_with(const std::vector<Entry>& extras, const FieldDeclaration& field) {
  Book book = book_of({});
  book.config.opportunity_fields = {field};
  for (const Entry& extra : extras) {
    book.opportunities.push_back(deal("a", "lead", 1, ""));
    if (!extra.key.empty()) book.opportunities.back().extra = {extra};
  }
  return book;
}

}  // namespace

TEST_CASE("a dimension is one of the known ones or a field of the book") {
  Config config = default_config();
  config.opportunity_fields = {{.name = "region"}};
  CHECK(parse_dimension("quarter", config)->is_period());
  CHECK_FALSE(parse_dimension("owner", config)->is_period());
  CHECK(*parse_dimension("region", config) == Dimension{Dimension::Kind::custom, "region"});
  CHECK(dimension_names(config).back() == "region");

  const auto near = parse_dimension("mounth", config);
  REQUIRE_FALSE(near);
  CHECK(near.error().message == "no dimension \"mounth\"");
  CHECK(near.error().hints == Texts{"did you mean \"month\"?"});
  for (const char* bad : {"", "Month", "month ", "amount", "\x1b[31m", "../owner"}) {
    CHECK_FALSE(parse_dimension(bad, config));
  }
}

TEST_CASE("stages are in the order of their process, and name it where there are several") {
  Book book =
      book_of({deal("a", "won", 1, ""), deal("b", "lead", 1, ""), deal("c", "lead", 1, "")});
  book.config.pipelines = {{"renewals", {{.id = "lead", .name = "Notice"}}}};
  book.opportunities[2].pipeline = "renewals";
  CHECK(groups(book, "stage") ==
        Texts{"lead=Lead", "won=Closed won", "renewals/lead=Notice (renewals)"});
  CHECK(groups(book, "pipeline") == Texts{"default=default", "renewals=renewals"});
}

TEST_CASE("owners are in alphabetical order, nobody last") {
  Book book = book_of({});
  for (const char* owner : {"", "zoe", "Åse", "bo", "anna", "bo"}) {
    book.opportunities.push_back(deal("a", "lead", 1, ""));
    book.opportunities.back().owner = owner;
  }
  CHECK(groups(book, "owner") == Texts{"anna=anna", "Åse=Åse", "bo=bo", "zoe=zoe", "=(nobody)"});
}

TEST_CASE("a customer is its name, or its id where it is not in the book") {
  Book book = book_of({deal("a", "lead", 1, ""), deal("b", "lead", 1, "")});
  book.opportunities[1].customer.text = "gone";
  book.customers = {{.id = {"acme"}, .name = "Zürich AG"}};
  CHECK(groups(book, "customer") == Texts{"gone=gone", "acme=Zürich AG"});
}

TEST_CASE("a field of numbers is in order of the numbers, one of values in order of those") {
  const auto number = [](const char* text) {
    return Entry{"seats", token_value(Value::Kind::integer, text), {}};
  };
  CHECK(groups(book_with({number("10"), number("9"), number("-1"), {}},
                         {"seats", FieldDeclaration::Type::integer}),
               "seats") == Texts{"-1=-1", "9=9", "10=10", "=(no seats)"});

  const auto region = [](const char* text) { return Entry{"region", string_value(text), {}}; };
  CHECK(groups(book_with({region("APAC"), region("LATAM"), {}, region("EMEA")},
                         {"region", FieldDeclaration::Type::string, {"EMEA", "APAC"}}),
               "region") == Texts{"EMEA=EMEA", "APAC=APAC", "LATAM=LATAM", "=(no region)"});
}
