// SPDX-License-Identifier: MIT
#include "fuzzing.hpp"
#include "plain_law.hpp"

namespace deals::fuzz {
namespace {

const Config& plain_config() {
  static const Config made = [] {
    using Type = FieldDeclaration::Type;
    Config config = default_config();
    config.pipelines = {{"renewals", {{"notice", "Notice", Percent{5000}}}}};
    config.opportunity_fields = {{"region", Type::string, {"EMEA", "AMER"}, false},
                                 {"score", Type::integer, {}, false},
                                 {"ratio", Type::decimal, {}, false},
                                 {"signed", Type::date, {}, false},
                                 {"vip", Type::boolean, {}, false}};
    config.customer_fields = {{"size", Type::integer, {}, false}};
    return config;
  }();
  return made;
}

void require_law(const Plainness& judged, std::string_view text) {
  require(judged.broken.empty(), judged.broken, text);
}

}  // namespace

void plain(std::string_view input) {
  require_law(judge_plain(input, OpportunityId{"deal"}, plain_config()), input);
  require_law(judge_plain(input, CustomerId{"acme"}, plain_config()), input);
}

}  // namespace deals::fuzz
