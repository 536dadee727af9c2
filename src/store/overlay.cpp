// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>
#include <deals/store/overlay.hpp>
#include <deals/store/path.hpp>
#include <deals/store/read.hpp>
#include <deals/store/roll_forward.hpp>

#include <set>

namespace deals {

Result<Overlay> Overlay::of(const Directory& book) {
  Overlay overlay;
  auto committed = open_directory(book, std::string(".deals/") + commit_name);
  if (!committed && committed.error().kind == ErrorKind::not_found) return overlay;
  if (!committed) return std::move(committed).error();
  auto steps = steps_in(*committed);
  if (!steps) return std::move(steps).error();
  FileReader reader(max_attachment_size);
  for (std::size_t i = 0; i < steps->size(); ++i) {
    const Step& step = (*steps)[i];
    if (!step.after) {
      overlay.texts_[step.path] = std::nullopt;
      continue;
    }
    auto staged = reader.read(*committed, {std::to_string(i)});
    // Once it is in place, the old text waits here to be removed.
    if (staged && digest_of(*staged) == *step.after) overlay.texts_[step.path] = *std::move(staged);
  }
  return overlay;
}

const std::optional<std::string>* Overlay::find(const std::string& path) const {
  const auto at = texts_.find(path);
  return at == texts_.end() ? nullptr : &at->second;
}

void Overlay::correct(const std::string& directory, std::vector<std::string>& names) const {
  std::set<std::string> corrected(names.begin(), names.end());
  for (const auto& [path, text] : texts_) {
    const auto location = locate(path);
    if (!location || location->directory != directory || location->name.starts_with('.')) continue;
    if (text) corrected.insert(location->name);
    if (!text) corrected.erase(location->name);
  }
  names.assign(corrected.begin(), corrected.end());
}

}  // namespace deals
