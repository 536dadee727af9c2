// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>
#include <deals/text/record.hpp>
#include <string>
#include <string_view>

#include "torn_record.hpp"

namespace deals {

/// The record of a torn file in a text that is in no conflict.
template <class T>
Result<T> read_torn(std::string_view text, const TornFile& file, const Config& config) {
  const auto record = [](auto read) -> Result<T> {
    if (!read) return std::move(read).error();
    return std::move(read->record);
  };
  if constexpr (decltype(T::id)::kind == RecordKind::opportunity) {
    return record(read_opportunity(text, OpportunityId{file.id}, config));
  } else {
    return record(read_customer(text, CustomerId{file.id}, config));
  }
}

/// The same of one side's text; the error says whose it is.
template <class T>
Result<T> read_side(std::string_view text, Side side, const TornFile& file, const Config& config) {
  auto record = read_torn<T>(text, file, config);
  if (record) return record;
  Error error = std::move(record).error();
  error.message = fmt::format("{} cannot be read: {}", name_of(side), error.message);
  error.place = {.file = file.path};
  return error;
}

}  // namespace deals
