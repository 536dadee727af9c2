// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deals/base/result.hpp>
#include <deals/store/directory.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// The names of the records' files in a directory, `*.toml` that do not start with a dot, in order
/// of what stands before `.toml`. There may be very many: they take little room.
class RecordNames {
 public:
  /// Calls `when_many`, if there is one, as soon as it is known that there are many: enough for two
  /// threads.
  static Result<RecordNames> of(const Directory& directory,
                                const std::function<void()>& when_many = {});

  std::size_t size() const { return places_.size(); }
  /// The name at `index` goes to `entry`, where there mostly is room for it already.
  void copy(std::size_t index, ListedName& entry) const;

 private:
  struct Place {
    std::uint64_t begin : 48;  ///< in `text_`
    std::uint64_t length : 15;
    std::uint64_t is_file : 1;
  };
  struct Sorting {
    std::uint64_t head;  ///< the first eight bytes, as a number that is in their order
    Place place;
  };

  Place add(std::string_view stem, bool is_file);
  void sort(std::vector<Sorting>& found);
  std::string_view stem_at(const Place& place) const;

  std::string text_;  ///< one name behind the other, without `.toml`
  std::vector<Place> places_;
};

}  // namespace deals
