// SPDX-License-Identifier: MIT
#include <deals/model/customer_index.hpp>

#include <bit>
#include <cstdint>

namespace deals {

CustomerIndex::CustomerIndex(const Book& book)
    : places_(std::bit_ceil(2 * book.customers.size() + 1)) {
  for (const Customer& customer : book.customers) {
    std::size_t place = start_of(customer.id);
    while (places_[place] != nullptr) place = (place + 1) % places_.size();
    places_[place] = &customer;
  }
}

const Customer* CustomerIndex::find(const CustomerId& id) const {
  std::size_t place = start_of(id);
  while (places_[place] != nullptr && places_[place]->id != id) {
    place = (place + 1) % places_.size();
  }
  return places_[place];
}

/// There is one copy of each id in the process: where it is tells it apart.
std::size_t CustomerIndex::start_of(const CustomerId& id) const {
  constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;
  constexpr int kept_bits = 32;
  const auto where = reinterpret_cast<std::uintptr_t>(&id.text.string());
  return static_cast<std::size_t>((where * spread) >> kept_bits) % places_.size();
}

}  // namespace deals
