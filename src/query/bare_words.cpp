// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/utf8.hpp>

#include "bind.hpp"
#include "folded.hpp"
#include "kleene.hpp"

namespace deals {
namespace {

/// Looks for one word in the texts of records.
class WordInRecord {
 public:
  explicit WordInRecord(std::string_view word) : folded_(fold(word)) {}

  bool is_in(const Opportunity& deal) const {
    return is_in(deal.name) || is_in(deal.id.text) || is_in(deal.customer.text) ||
           is_in(deal.notes) || any(deal.tags) || any(deal.contacts) ||
           (deal.next_step && is_in(deal.next_step->text)) || any(deal.tasks) ||
           any(deal.history) || any(deal.items) || any(deal.extra);
  }

  bool is_in(const Customer& customer) const {
    return is_named(customer) || is_in(customer.notes) || any(customer.tags) ||
           any(customer.contacts) || any(customer.history) || any(customer.extra);
  }

  bool is_named(const Customer& customer) const {
    return is_in(customer.name) || is_in(customer.id.text);
  }

 private:
  template <class Texts>
  bool any(const Texts& all) const {
    for (const auto& each : all) {
      if (is_in(each)) return true;
    }
    return false;
  }

  bool is_in(const std::string& text) const { return contains_folded(text, folded_); }
  bool is_in(const DealContact& person) const { return is_in(person.name) || is_in(person.role); }
  bool is_in(const Task& task) const { return is_in(task.text); }
  bool is_in(const Event& event) const {
    return is_in(event.text) ||
           std::any_of(event.extra.begin(), event.extra.end(),
                       [this](const Entry& each) { return each.key != "sha256" && is_in(each); });
  }
  bool is_in(const Entry& entry) const { return is_in(entry.value); }
  bool is_in(const Contact& person) const {
    return is_in(person.name) || is_in(person.role) || any(person.email) || any(person.phone) ||
           any(person.extra);
  }
  bool is_in(const Value& value) const {
    return (value.kind == Value::Kind::string && is_in(value.text)) || any(value.items) ||
           any(value.entries);
  }

  std::string folded_;
};

}  // namespace

Predicate words_test(RecordKind kind, std::string_view text) {
  return [kind, word = WordInRecord(text)](const Subject& subject) {
    if (kind == RecordKind::customer) return match(word.is_in(*subject.customer));
    const bool has_customer = subject.customer != nullptr && word.is_named(*subject.customer);
    return match(has_customer || word.is_in(*subject.opportunity));
  };
}

}  // namespace deals
