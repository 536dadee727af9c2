// SPDX-License-Identifier: MIT
#include <deals/model/stage.hpp>

#include <iterator>

#include "catch.hpp"

using namespace deals;

TEST_CASE("the default process is the one that is documented") {
  struct Row {
    const char* id;
    const char* name;
    int percent;
    const char* category;
    const char* state;
    int stale_days;  ///< 0: never
  };
  const Row rows[] = {
      {"lead", "Lead", 10, "pipeline", "open", 14},
      {"qualification", "Qualification", 25, "pipeline", "open", 21},
      {"proposal", "Proposal", 50, "best", "open", 30},
      {"negotiation", "Negotiation", 75, "commit", "open", 30},
      {"won", "Closed won", 100, "closed", "won", 0},
      {"lost", "Closed lost", 0, "omitted", "lost", 0},
  };
  const Pipeline pipeline = default_pipeline();
  REQUIRE(pipeline.stages.size() == std::size(rows));
  for (std::size_t i = 0; i < pipeline.stages.size(); ++i) {
    const Stage& stage = pipeline.stages[i];
    CHECK(stage.id == rows[i].id);
    CHECK(stage.name == rows[i].name);
    CHECK(stage.probability.hundredths == rows[i].percent * 100);
    CHECK(name_of(stage.category) == rows[i].category);
    CHECK(name_of(stage.outcome) == rows[i].state);
    CHECK(stage.stale_days.value_or(0) == rows[i].stale_days);
    CHECK(stage.required_fields.empty());
  }
}

TEST_CASE("stages are found by id and by outcome") {
  const Pipeline pipeline = default_pipeline();
  CHECK(pipeline.find("proposal")->name == "Proposal");
  CHECK(pipeline.find("Proposal") == nullptr);
  CHECK(pipeline.position("proposal") == 2);
  CHECK(pipeline.position("nowhere") == 6);
  CHECK(pipeline.first(State::won)->id == "won");
  CHECK(pipeline.first(State::open)->id == "lead");
  CHECK(Pipeline{}.first(State::open) == nullptr);
}

TEST_CASE("categories have names that lead back to them") {
  for (const std::string& name : category_names()) CHECK(name_of(*category_named(name)) == name);
  CHECK(category_named("commit") == Category::commit);
  CHECK_FALSE(category_named("Commit"));
}
