// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>
#include <span>

#include "reading.hpp"

/// \file
/// Values of a file as members of a record. Each read_value checks the type and range of what
/// stands under a key and assigns it, or fails the reading and leaves the member as it was.
namespace deals {

void read_value(Reading& in, const Entry& from, std::string& to);
void read_value(Reading& in, const Entry& from, Interned& to);
void read_value(Reading& in, const Entry& from, std::optional<Interned>& to);
void read_value(Reading& in, const Entry& from, bool& to);
void read_value(Reading& in, const Entry& from, std::optional<Date>& to);
void read_value(Reading& in, const Entry& from, Moment& to);
void read_value(Reading& in, const Entry& from, std::optional<Percent>& to);
/// An amount whose currency does not matter here: not negative, digits as in the source.
void read_value(Reading& in, const Entry& from, std::optional<Decimal>& to);
void read_value(Reading& in, const Entry& from, std::optional<Currency>& to);
void read_value(Reading& in, const Entry& from, std::optional<Category>& to);
void read_value(Reading& in, const Entry& from, CustomerId& to);
void read_value(Reading& in, const Entry& from, CustomerKind& to);
void read_value(Reading& in, const Entry& from, CustomerStatus& to);
void read_value(Reading& in, const Entry& from, EventKind& to);
/// An array of strings.
void read_value(Reading& in, const Entry& from, std::vector<std::string>& to);
/// A table of strings and integers.
void read_value(Reading& in, const Entry& from, External& to);
void read_value(Reading& in, const Entry& from, History& to);

template <class T>
void read_value(Reading& in, const Entry& from, CompactOptional<T>& to) {
  std::optional<T> value;
  read_value(in, from, value);
  if (value) to = value;
}

template <class T>
void read_value(Reading& in, const Entry& from, Seldom<T>& to) {
  T value;
  read_value(in, from, value);
  to = std::move(value);
}

/// A word that a value may be, and what it means.
template <class T>
using Choice = std::pair<std::string_view, T>;

/// The names of some enumerators, as name_of has them.
template <class T>
std::vector<Choice<T>> named(std::initializer_list<T> values) {
  std::vector<Choice<T>> choices;
  for (T value : values) choices.emplace_back(name_of(value), value);
  return choices;
}

/// One of a few words; another one is an unknown `what`.
template <class T>
void read_choice(Reading& in, const Entry& from, std::string_view what,
                 const std::vector<Choice<T>>& choices, T& to) {
  if (from.value.kind != Value::Kind::string) {
    in.fail(wrong_type(from.key, "a string", from.value), from.value.region);
    return;
  }
  std::vector<std::string> words;
  for (const auto& [word, meaning] : choices) {
    if (word == from.value.text) {
      to = meaning;
      return;
    }
    words.emplace_back(word);
  }
  in.fail(unknown_name(what, from.value.text, words), from.value.region);
}

/// An integer between two bounds, written in plain digits.
void read_integer(Reading& in, const Entry& from, int least, int most, int& to);

/// An amount in this currency, exact to its minor unit.
void read_money(Reading& in, const Entry& from, Currency currency, std::optional<Money>& to);

/// A member of `T` and the key under which it stands. Without `read`: it is read elsewhere.
template <class T>
struct Field {
  std::string_view key;
  void (*read)(Reading& in, const Entry& from, T& to) = nullptr;
};

/// For tables of fields: the key's value goes to this member.
template <auto Member, class T>
void read_member(Reading& in, const Entry& from, T& to) {
  read_value(in, from, to.*Member);
}

/// Reads every entry that has a field and returns the others.
template <class T>
std::vector<const Entry*> read_fields(Reading& in, const std::vector<Entry>& entries,
                                      std::span<const Field<T>> fields, T& to) {
  std::vector<const Entry*> others;
  for (const Entry& entry : entries) {
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field<T>& each) { return each.key == entry.key; });
    if (field == fields.end()) {
      others.push_back(&entry);
    } else if (field->read != nullptr) {
      field->read(in, entry, to);
    }
  }
  return others;
}

/// The entry under a key, or null.
const Entry* find_entry(const std::vector<Entry>& entries, std::string_view key);

/// The elements of an array of tables; nothing, and the reading failed, for anything else.
std::span<const Value> tables_in(Reading& in, const Entry& from);

}  // namespace deals
