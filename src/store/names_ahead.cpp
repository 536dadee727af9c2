// SPDX-License-Identifier: MIT
#include <deals/base/in_thread.hpp>
#include <deals/store/names_ahead.hpp>

#include <utility>

namespace deals {

void NamesAhead::list(const Directory& book, const std::string& directory) {
  directory_ = directory;
  const auto listing = [&book, directory]() -> Result<RecordNames> {
    own_descriptors();
    auto opened = open_directory(book, directory);
    if (!opened) return std::move(opened).error();
    return RecordNames::of(*opened);
  };
  names_ = in_thread(listing);
}

std::optional<RecordNames> NamesAhead::take(const std::string& directory) {
  if (!names_.valid() || directory != directory_) return {};
  auto names = names_.get();
  if (!names) return {};
  return *std::move(names);
}

}  // namespace deals
