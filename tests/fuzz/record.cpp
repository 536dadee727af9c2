// SPDX-License-Identifier: MIT
#include <deals/text/record.hpp>

#include "fuzzing.hpp"

namespace deals::fuzz {
namespace {

/// Declared fields and a second pipeline, for the readers to check against.
const Config& config() {
  static const Config made = [] {
    using Type = FieldDeclaration::Type;
    Config config = default_config();
    config.pipelines = {{"renewals", {{"notice", "Notice", Percent{5000}}}}};
    config.opportunity_fields = {{"region", Type::string, {"EMEA", "AMER"}, true},
                                 {"score", Type::integer, {}, false},
                                 {"ratio", Type::decimal, {}, false}};
    config.customer_fields = {{"size", Type::integer, {}, false}};
    return config;
  }();
  return made;
}

void check_problems(const Problems& problems, std::string_view text) {
  for (const Error& problem : problems) {
    require(flaw(problem, text).empty(), "a problem has its place", flaw(problem, text));
  }
}

void check_opportunity(std::string_view text) {
  const OpportunityId id{"deal"};
  const auto read = read_opportunity(text, id, config());
  if (!read) return require(flaw(read.error(), text).empty(), "place", flaw(read.error(), text));
  check_problems(read->problems, text);
  const std::string written = write_opportunity(read->record);
  const auto again = read_opportunity(written, id, config());
  require(static_cast<bool>(again), "what was read can be written", written);
  require(again->record == read->record, "written and read it is the same", written);
  require(write_opportunity(again->record) == written, "written the same again", written);
  if (fold(read->record.history) == Tracked{}) return;
  stage_since(read->record);
  created_on(read->record.history);
  weighted_of(read->record, config());
}

void check_customer(std::string_view text) {
  const CustomerId id{"acme"};
  const auto read = read_customer(text, id, config());
  if (!read) return require(flaw(read.error(), text).empty(), "place", flaw(read.error(), text));
  check_problems(read->problems, text);
  const std::string written = write_customer(read->record);
  const auto again = read_customer(written, id, config());
  require(static_cast<bool>(again), "what was read can be written", written);
  require(again->record == read->record, "written and read it is the same", written);
  require(write_customer(again->record) == written, "written the same again", written);
}

void check_config(std::string_view text) {
  const auto read = read_config(text, "deals.toml");
  if (!read) return require(flaw(read.error(), text).empty(), "place", flaw(read.error(), text));
  check_problems(read->problems, text);
  require(!read->record.pipeline.stages.empty(), "a pipeline has stages");
}

}  // namespace

void record(std::string_view input) {
  check_opportunity(input);
  check_customer(input);
  check_config(input);
}

}  // namespace deals::fuzz
