// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <string>
#include <string_view>

/// \file
/// The texts of a book's files as records, and records as texts. What cannot be read is an error
/// with its place; what can be read but is odd is a problem beside the record.
namespace deals {

/// A record and what is worth a warning in it.
template <class T>
struct Read {
  T record;
  Problems problems;
};

Result<Read<Config>> read_config(std::string_view text, const std::string& file);
Result<Read<Customer>> read_customer(std::string_view text, const CustomerId& id);
Result<Read<Opportunity>> read_opportunity(std::string_view text, const OpportunityId& id,
                                           const Config& config);

/// The same, with the customer's declared custom fields checked.
Result<Read<Customer>> read_customer(std::string_view text, const CustomerId& id,
                                     const Config& config);

/// Whether a value is of a declared custom field's type and, where these are listed, one of its
/// values. In a file a wrong one is a problem coded "custom-field" that leaves the record readable.
/// The error has no place.
Result<void> check_field(const FieldDeclaration& field, const Value& value);

/// The text of a new file: keys in the order of format.md, one a line, a final newline; the same
/// bytes for the same record.
std::string write_customer(const Customer& customer);
std::string write_opportunity(const Opportunity& opportunity);

/// `text` changed from `before` to `after` and nowhere else, each difference a lossless edit. The
/// result has been read again and equals `after`; what differs is an internal error.
Result<std::string> update_customer(std::string_view text, const Customer& before,
                                    const Customer& after);
Result<std::string> update_opportunity(std::string_view text, const Opportunity& before,
                                       const Opportunity& after, const Config& config);

/// The keys of a record's file in the order of format.md.
const std::vector<std::string>& opportunity_keys();
const std::vector<std::string>& customer_keys();
const std::vector<std::string>& record_keys(RecordKind kind);

/// Keys of a record's file in that order, those of the person's own behind them.
std::vector<std::string> in_file_order(std::vector<std::string> keys, RecordKind kind);

}  // namespace deals
