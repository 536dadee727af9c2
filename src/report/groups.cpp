// SPDX-License-Identifier: MIT
#include <deals/report/dimension.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <tuple>

namespace deals {
namespace {

using Kind = Dimension::Kind;

constexpr std::size_t most_stages = 10'000;  // of a pipeline, for the ranks of the next one

/// Those that have no value come last.
Group group_of(const std::string& value, std::string_view nothing, std::size_t rank = 0) {
  if (value.empty()) return {last_rank, {}, "", "", fmt::format("({})", nothing)};
  return {rank, {}, fold(value), value, value};
}

std::size_t pipeline_rank(const Config& config, std::string_view id) {
  if (id.empty()) return 0;
  std::size_t at = 0;
  while (at < config.pipelines.size() && config.pipelines[at].id != id) ++at;
  return at + 1;
}

/// Stages in order of their process; where there are several processes a stage names its own.
Group stage_group(const Opportunity& opportunity, const Config& config) {
  const Pipeline* pipeline = config.find_pipeline(opportunity.pipeline);
  const std::size_t position = pipeline == nullptr ? 0 : pipeline->position(opportunity.stage);
  const std::size_t rank = pipeline_rank(config, opportunity.pipeline) * most_stages + position;
  const std::string& name = stage_name(opportunity, config);
  if (opportunity.pipeline.empty()) return {rank, {}, "", opportunity.stage, name};
  return {rank,
          {},
          "",
          opportunity.pipeline + "/" + opportunity.stage,
          fmt::format("{} ({})", name, opportunity.pipeline)};
}

std::vector<Group> tag_groups(const Opportunity& opportunity) {
  std::vector<Group> groups;
  for (const std::string& tag : opportunity.tags) {
    Group group = group_of(tag, "no tag");
    if (std::find(groups.begin(), groups.end(), group) == groups.end()) {
      groups.push_back(std::move(group));
    }
  }
  if (groups.empty()) groups.push_back(group_of("", "no tag"));
  return groups;
}

Group custom_group(const Opportunity& opportunity, const FieldDeclaration& field) {
  const auto at = std::find_if(opportunity.extra.begin(), opportunity.extra.end(),
                               [&](const Entry& each) { return each.key == field.name; });
  const std::string text = at == opportunity.extra.end() ? "" : at->value.text;
  const auto declared = std::find(field.values.begin(), field.values.end(), text);
  Group group =
      group_of(text, "no " + field.name, static_cast<std::size_t>(declared - field.values.begin()));
  const bool is_number = field.type == FieldDeclaration::Type::integer ||
                         field.type == FieldDeclaration::Type::decimal;
  if (is_number) group.number = parse_decimal(text).value_or(Decimal{});
  return group;
}

}  // namespace

bool Group::operator<(const Group& other) const {
  return std::tie(rank, number, order, key) <
         std::tie(other.rank, other.number, other.order, other.key);
}

Category forecast_category(const Opportunity& opportunity, const Config& config) {
  const Category category = category_of(opportunity, config);
  const bool is_open = state_of(opportunity, config) == State::open;
  return is_open && category == Category::closed ? Category::commit : category;
}

std::vector<Group> groups_of(const Opportunity& opportunity, const Book& book,
                             const Dimension& dimension) {
  const Config& config = book.config;
  switch (dimension.kind) {
    case Kind::stage:
      return {stage_group(opportunity, config)};
    case Kind::owner:
      return {group_of(opportunity.owner, "nobody")};
    case Kind::customer: {
      const std::string& name = customer_name(book, opportunity);
      return {{0, {}, fold(name), opportunity.customer.text, name}};
    }
    case Kind::source:
      return {group_of(opportunity.source, "no source")};
    case Kind::type:
      return {group_of(opportunity.type, "no type")};
    case Kind::tag:
      return tag_groups(opportunity);
    case Kind::category: {
      const Category category = forecast_category(opportunity, config);
      const std::string name(name_of(category));
      return {{static_cast<std::size_t>(category), {}, "", name, name}};
    }
    case Kind::pipeline: {
      const std::string& id = opportunity.pipeline;
      const std::string name = id.empty() ? "default" : id;
      return {{pipeline_rank(config, id), {}, "", name, name}};
    }
    case Kind::currency: {
      const std::string code(currency_of(opportunity, config).code());
      return {{0, {}, code, code, code}};
    }
    case Kind::custom:
      return {
          custom_group(opportunity, *config.find_field(RecordKind::opportunity, dimension.name))};
    default:
      return {};
  }
}

}  // namespace deals
