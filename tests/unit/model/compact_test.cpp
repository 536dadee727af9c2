// SPDX-License-Identifier: MIT
#include <deals/model/opportunity.hpp>

#include "catch.hpp"

using namespace deals;

static_assert(sizeof(CompactOptional<Money>) == sizeof(Money));
static_assert(sizeof(CompactOptional<Percent>) == sizeof(Percent));
static_assert(sizeof(CompactOptional<Currency>) == sizeof(Currency));
static_assert(sizeof(CompactOptional<Category>) == sizeof(Category));

TEST_CASE("every value that an optional member may have is told from nothing") {
  CHECK(CompactOptional<Money>(Money{}));
  CHECK(CompactOptional<Percent>(Percent{}));
  CHECK_FALSE(CompactOptional<Money>());
  CHECK_FALSE(CompactOptional<Percent>());
  CHECK_FALSE(CompactOptional<Currency>());
  CHECK_FALSE(CompactOptional<Category>());
  for (const std::string& code : currency_codes()) {
    CHECK(CompactOptional<Currency>(*Currency::find(code)));
  }
  for (const std::string& name : category_names()) {
    CHECK(CompactOptional<Category>(*category_named(name)));
  }
}
