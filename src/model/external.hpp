// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <deals/model/customer.hpp>

namespace deals {

/// The same ids in the same programs: the order is the file's and means nothing.
inline bool are_same(const External& left, const External& right) {
  return std::is_permutation(left.begin(), left.end(), right.begin(), right.end());
}

}  // namespace deals
