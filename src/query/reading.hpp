// SPDX-License-Identifier: MIT
#pragma once

#include "field.hpp"
#include "kleene.hpp"

/// \file
/// Ways to read fields that customers and opportunities have in common.
namespace deals {

inline const Opportunity* record_of(const Subject& subject, const Opportunity*) {
  return subject.opportunity;
}
inline const Customer* record_of(const Subject& subject, const Customer*) {
  return subject.customer;
}

/// The customer or opportunity that is asked about, or null.
template <class Record>
const Record* record_of(const Subject& subject) {
  return record_of(subject, static_cast<const Record*>(nullptr));
}

inline Match test_text(const std::string& text, const TextTest& test) {
  return text.empty() ? Match::no : test(text);
}

template <class Record, class Text>
Texts text_at(Text Record::*member) {
  return [member](const Subject& subject, const TextTest& test) {
    const auto* record = record_of<Record>(subject);
    return record == nullptr ? Match::no : test_text(record->*member, test);
  };
}

template <class Record>
Texts id_of() {
  return [](const Subject& subject, const TextTest& test) {
    const auto* record = record_of<Record>(subject);
    return record == nullptr ? Match::no : test(record->id.text);
  };
}

template <class Record>
Texts tags_of() {
  return [](const Subject& subject, const TextTest& test) {
    auto found = Match::no;
    const auto* record = record_of<Record>(subject);
    if (record == nullptr) return found;
    for (const auto& tag : record->tags) found = either(found, test(tag));
    return found;
  };
}

/// Ids in other programs: in one, or with "" in any.
template <class Record>
Texts external_of(std::string program) {
  return [program = std::move(program)](const Subject& subject, const TextTest& test) {
    auto found = Match::no;
    const auto* record = record_of<Record>(subject);
    if (record == nullptr) return found;
    for (const auto& [name, id] : record->external) {
      if (program.empty() || name == program) found = either(found, test(id));
    }
    return found;
  };
}

template <class Record>
Read<Date> creation_of() {
  return [](const Subject& subject) {
    const auto* record = record_of<Record>(subject);
    return record == nullptr ? std::nullopt : created_on(*record);
  };
}

/// A value among the record's other keys, or null.
template <class Record>
const Value* extra_value(const Subject& subject, std::string_view key) {
  const auto* record = record_of<Record>(subject);
  if (record == nullptr) return nullptr;
  for (const auto& entry : record->extra) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

}  // namespace deals
