// SPDX-License-Identifier: MIT
#include <deals/model/config.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("an empty configuration has the documented defaults") {
  const Config config = default_config();
  CHECK(config.format == 1);
  CHECK(config.name.empty());
  CHECK(config.currency.code() == "EUR");
  CHECK(config.calendar.start_month == 1);
  CHECK(config.lost_reasons == std::vector<std::string>{"price", "competitor", "timing",
                                                        "no-budget", "no-decision", "not-a-fit",
                                                        "other"});
  CHECK(config.types == std::vector<std::string>{"new", "renewal", "upsell", "service"});
  CHECK(config.sources.empty());
  CHECK(config.skip_stages == SkipStages::warn);
  CHECK(config.lost_reason_required);
  CHECK_FALSE(config.git_commit);
  CHECK(config.pipeline == default_pipeline());
  CHECK(config.pipelines.empty());
}

TEST_CASE("pipelines and fields are found in the configuration") {
  Config config = default_config();
  config.pipelines = {{"renewals", {}}};
  config.opportunity_fields = {{"region", FieldDeclaration::Type::date, {}, false}};
  CHECK(config.find_pipeline("") == &config.pipeline);
  CHECK(config.find_pipeline("renewals") == &config.pipelines.front());
  CHECK(config.find_pipeline("renewal") == nullptr);
  CHECK(name_of(config.find_field(RecordKind::opportunity, "region")->type) == "date");
  CHECK(config.find_field(RecordKind::customer, "region") == nullptr);
}
