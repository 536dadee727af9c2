// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/record.hpp>
#include <string>

#include "plain_reading.hpp"

/// \file
/// The law of the plain reader, for all tests that hold it to that: it declines, or it agrees with
/// the other one.
namespace deals {

struct Plainness {
  bool is_plain = false;
  std::string broken;  ///< which part of the law; "": none
};

/// `read` and `write` are the other reader and the writer of such records.
template <class Record, class ReadRecord, class WriteRecord>
Plainness judge_plain(std::optional<Record> plain, const std::optional<Record>& fields,
                      const ReadRecord& read, const WriteRecord& write) {
  if (plain.has_value() != fields.has_value()) return {true, "history is looked at in any case"};
  if (!plain) return {};
  const auto found = read();
  if (!found) return {true, "what is plain can be read"};
  if (!found->problems.empty()) return {true, "what is plain has no problems"};
  if (*plain != found->record) return {true, "both readers agree"};
  if (write(*plain) != write(found->record)) return {true, "both readers agree on the order"};
  leave_out_history(*plain);
  if (*plain != *fields) return {true, "all but the history is there without it"};
  return {true, ""};
}

inline Plainness judge_plain(std::string_view text, const OpportunityId& id, const Config& config) {
  return judge_plain(
      read_plain_opportunity(text, id, config),
      read_plain_opportunity(text, id, config, Depth::fields),
      [&] { return read_opportunity(text, id, config); }, &write_opportunity);
}

inline Plainness judge_plain(std::string_view text, const CustomerId& id, const Config& config) {
  return judge_plain(
      read_plain_customer(text, id, config), read_plain_customer(text, id, config, Depth::fields),
      [&] { return read_customer(text, id, config); }, &write_customer);
}

}  // namespace deals
