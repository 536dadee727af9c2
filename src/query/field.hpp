// SPDX-License-Identifier: MIT
#pragma once

#include <deals/query/filter.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// \file
/// What a filter can ask about: a table of fields, each with a way to read it from a record.
namespace deals {

/// What a filter keeps of its context.
struct Settings {
  Config config;
  Date today;
  std::string me;
};

/// The record that is asked about. `opportunity` is null when customers are filtered, `customer`
/// when the opportunity's is not there.
struct Subject {
  const Opportunity* opportunity;
  const Customer* customer;
  const Settings& settings;
};

using TextTest = std::function<Match(std::string_view)>;

/// Whether some text of a field, of which it may have none or several, passes the test.
using Texts = std::function<Match(const Subject&, const TextTest&)>;
template <class T>
using Read = std::function<std::optional<T>(const Subject&)>;
using Question = std::function<bool(const Subject&)>;

struct Field {
  enum class Type {
    text,      ///< `:` looks for the value in it
    word,      ///< `:` compares the whole
    day,       ///< a phrase means what comes next
    past_day,  ///< a phrase means what was last
    amount,
    percent,
    whole_number,
    decimal,
  };

  std::string name;
  Type type = Type::word;
  std::variant<Texts, Read<Date>, Read<Money>, Read<Decimal>> read;
  std::vector<std::string> values = {};  ///< the only ones there are; empty: anything
  Question is_set = {};         ///< for `any` and `none`, where it is not what `read` finds
  bool names_a_person = false;  ///< `me` is a value
};

/// Whether the record has a value for the field.
bool is_set(const Field& field, const Subject& subject);

std::vector<Field> opportunity_fields(const Config& config);
/// With `prefix` before each name: "customer." in filters of opportunities.
std::vector<Field> customer_fields(const std::string& prefix, const Config& config);
/// The fields that the book declares for records of a kind.
std::vector<Field> declared_fields(RecordKind kind, const std::string& prefix,
                                   const Config& config);

/// A condition of `is:`.
struct Condition {
  std::string name;
  Question holds;
};

std::vector<Condition> conditions(RecordKind kind);

/// Every field of a kind of records, to look them up by name.
class Fields {
 public:
  Fields(RecordKind kind, const Config& config);

  /// The field of this name or of an alias of it, or nothing. `external.NAME` is made when asked
  /// for.
  std::optional<Field> find(std::string_view name) const;
  /// Names in the order of the documentation, with `is` and `has`.
  std::vector<std::string> names() const;

 private:
  RecordKind kind_;
  std::vector<Field> fields_;
};

}  // namespace deals
