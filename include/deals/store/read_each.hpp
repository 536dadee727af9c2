// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/store/record_names.hpp>

namespace deals {

/// From so many files on a second thread pays.
inline constexpr std::size_t fewest_for_two_threads = 512;

/// Reads the records' files and visits each with its index, from two threads when there are many.
void read_records(const Directory& directory, const RecordNames& names, const VisitFile& visit);

}  // namespace deals
