// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "plain_take.hpp"

/// \file
/// Which key of a table goes to which member, and the reading of whole tables by that.
namespace deals {

template <class T>
struct PlainField {
  using Take = bool (*)(PlainScanner& in, T& to);

  PlainKey key;
  Take value;              ///< what is behind `key =`
  Take table = nullptr;    ///< the lines below `[key]`
  Take element = nullptr;  ///< the lines below one `[[key]]`
};

template <auto Member, class T>
bool take_member(PlainScanner& in, T& to) {
  return take(in, to.*Member);
}

/// The fields of one table, 32 at most, each found once.
template <class T>
class PlainFields {
 public:
  explicit PlainFields(std::span<const PlainField<T>> fields)
      : fields_(fields), next_(fields.data()) {}

  /// The field of this key, or null.
  const PlainField<T>* find(std::string_view key) {
    return find_if([&](const PlainField<T>& field) { return field.key.text() == key; });
  }

  /// Whether this is the first time that the field is there.
  bool is_first(const PlainField<T>& field) {
    const bool is_new = !has(field);
    found_ |= bit_of(field);
    return is_new;
  }

  bool has(const PlainField<T>& field) const { return (found_ & bit_of(field)) != 0; }

  /// Reads any key with its value.
  bool entry(PlainScanner& in, T& to) {
    if (const PlainField<T>* field = accept_key(in)) return value(*field, in, to);
    const auto key = in.key();
    if (!key) return false;
    if (const PlainField<T>* field = find(*key)) return value(*field, in, to);
    if constexpr (requires { to.extra; }) {
      return take_entry(in, *key, to.extra);
    } else {
      return false;
    }
  }

 private:
  /// Fields mostly stand in the order of the list: what comes next is looked for from there on.
  template <class Matches>
  const PlainField<T>* find_if(const Matches& matches) {
    const PlainField<T>* const end = fields_.data() + fields_.size();
    const PlainField<T>* field = next_;
    for (std::size_t left = fields_.size(); left > 0; --left, ++field) {
      if (field == end) field = fields_.data();
      if (!matches(*field)) continue;
      next_ = field + 1;
      return field;
    }
    return nullptr;
  }

  const PlainField<T>* accept_key(PlainScanner& in) {
    return find_if([&](const PlainField<T>& field) { return in.accept_key(field.key); });
  }

  bool value(const PlainField<T>& field, PlainScanner& in, T& to) {
    return is_first(field) && field.value(in, to);
  }

  std::uint32_t bit_of(const PlainField<T>& field) const {
    return std::uint32_t{1} << static_cast<unsigned>(&field - fields_.data());
  }

  std::span<const PlainField<T>> fields_;
  const PlainField<T>* next_;
  std::uint32_t found_ = 0;
};

/// `{ … }`
template <class T>
bool take_table_of(PlainScanner& in, PlainFields<T>& found, T& to) {
  return in.inline_table([&] { return found.entry(in, to); });
}
template <class T>
bool take_table(PlainScanner& in, std::span<const PlainField<T>> fields, T& to) {
  PlainFields<T> found(fields);
  return take_table_of(in, found, to);
}

/// The lines below a header, or at the top of a file.
template <class T>
bool take_lines_of(PlainScanner& in, PlainFields<T>& found, T& to) {
  return in.lines([&] { return found.entry(in, to); });
}
template <class T>
bool take_lines(PlainScanner& in, std::span<const PlainField<T>> fields, T& to) {
  PlainFields<T> found(fields);
  return take_lines_of(in, found, to);
}

/// `[ { … }, … ]`
template <class T>
bool take_tables(PlainScanner& in, std::span<const PlainField<T>> fields, std::vector<T>& to) {
  return in.elements([&] { return take_table(in, fields, to.emplace_back()); });
}

template <class T>
bool take_tables(PlainScanner& in, std::span<const PlainField<T>> fields,
                 Seldom<std::vector<T>>& to) {
  return take_tables(in, fields, to.edit());
}

}  // namespace deals
