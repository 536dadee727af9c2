// SPDX-License-Identifier: MIT
#include <deals/report/duplicates.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace deals {
namespace {

/// A thing that two customers may have in common, and where one of them has it.
struct Trait {
  std::string key;  ///< with its kind in front, so that kinds stay apart
  std::string reason;
  Path where;
};

void add_trait(std::vector<Trait>& traits, std::string_view kind, const std::string& key,
               std::string reason, Path where) {
  if (key.empty()) return;
  std::string whole = fmt::format("{}:{}", kind, key);
  const bool is_there = std::any_of(traits.begin(), traits.end(),
                                    [&](const Trait& each) { return each.key == whole; });
  if (!is_there) traits.push_back({std::move(whole), std::move(reason), std::move(where)});
}

void add_mail_traits(std::vector<Trait>& traits, const Customer& customer) {
  for (std::size_t at = 0; at < customer.contacts.size(); ++at) {
    const auto& addresses = customer.contacts[at].email;
    for (std::size_t each = 0; each < addresses.size(); ++each) {
      const Path where{"contacts", at, "email", each};
      const std::string address = fold(trim(addresses[each]));
      if (address.find('@') == address.npos) continue;
      add_trait(traits, "address", address, "the same e-mail address " + shown(address), where);
      // A person who works at a customer is not that customer.
      if (customer.kind == CustomerKind::individual) continue;
      const std::string domain = mail_domain(address);
      add_trait(traits, "domain", domain, "the same domain " + shown(domain), where);
    }
  }
}

std::vector<Trait> traits_of(const Customer& customer) {
  std::vector<Trait> traits;
  const std::string name = name_key(customer.name);
  add_trait(traits, "name", name, "the same name", {"name"});
  const std::string domain = website_domain(customer.website);
  add_trait(traits, "domain", domain, "the same domain " + shown(domain), {"website"});
  add_mail_traits(traits, customer);
  return traits;
}

int merge_rank(CustomerStatus status) {
  switch (status) {
    case CustomerStatus::customer:
      return 0;
    case CustomerStatus::former:
      return 1;
    case CustomerStatus::prospect:
      return 2;
    case CustomerStatus::lead:
      break;
  }
  return 3;
}

constexpr int unknown_day = 1'000'000'000;

/// Whether one of two is rather the one to keep.
bool goes_before(const Customer* left, const Customer* right) {
  const auto rank = [](const Customer* customer) {
    const auto created = created_on(*customer);
    return std::tuple(merge_rank(customer->status), created ? created->days : unknown_day,
                      std::string_view(customer->id.text));
  };
  return rank(left) < rank(right);
}

using Pair = std::pair<const Customer*, const Customer*>;  ///< to drop, and to keep

struct ByDropped {
  bool operator()(const Pair& left, const Pair& right) const {
    return std::tie(left.first->id, left.second->id) < std::tie(right.first->id, right.second->id);
  }
};

/// A domain that so many have is a provider's that nobody has listed.
bool says_nothing(const std::string& key, std::size_t count) {
  constexpr std::size_t most_of_one_domain = 10;
  return key.starts_with("domain:") && count > most_of_one_domain;
}

/// Pairs each of them with the one to keep.
void add_pairs(const std::vector<std::pair<const Customer*, Trait>>& alike,
               std::map<Pair, Duplicate, ByDropped>& pairs) {
  const auto keep = std::min_element(
      alike.begin(), alike.end(),
      [](const auto& left, const auto& right) { return goes_before(left.first, right.first); });
  for (const auto& [customer, trait] : alike) {
    if (customer == keep->first) continue;
    Duplicate& pair = pairs[{customer, keep->first}];
    if (pair.reasons.empty()) pair = {keep->first, customer, {}, trait.where};
    pair.reasons.push_back(trait.reason);
  }
}

}  // namespace

std::vector<Duplicate> duplicates(const Book& book) {
  std::unordered_map<std::string, std::vector<std::pair<const Customer*, Trait>>> traits;
  std::vector<std::string> keys;  ///< in the order in which they were met
  for (const Customer& customer : book.customers) {
    for (Trait& each : traits_of(customer)) {
      auto& alike = traits[each.key];
      if (alike.empty()) keys.push_back(each.key);
      alike.emplace_back(&customer, std::move(each));
    }
  }
  std::map<Pair, Duplicate, ByDropped> pairs;
  for (const std::string& key : keys) {
    const auto& alike = traits.at(key);
    if (alike.size() > 1 && !says_nothing(key, alike.size())) add_pairs(alike, pairs);
  }
  std::vector<Duplicate> found;
  for (auto& [pair, duplicate] : pairs) found.push_back(std::move(duplicate));
  return found;
}

}  // namespace deals
