// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>

#include "object_files.hpp"

namespace deals {

StagedFiles::StagedFiles(std::shared_ptr<ObjectReader> objects, std::string_view listing)
    : ObjectFiles(std::move(objects)) {
  directories_.try_emplace("");
  for (const std::string_view line : split(listing, '\0')) {
    const std::size_t tab = line.find('\t');
    const std::vector<std::string_view> words = split(line.substr(0, tab), ' ');
    if (tab == std::string_view::npos || words.size() != 3) continue;
    const bool is_merged = words[2] == "0";
    add(line.substr(tab + 1),
        {.name = "", .mode = std::string(is_merged ? words[0] : ""), .id = std::string(words[1])});
  }
  for (auto& [directory, all] : directories_) {
    std::sort(all.begin(), all.end(),
              [](const TreeEntry& left, const TreeEntry& right) { return left.name < right.name; });
    // Of an unfinished merge git lists up to three versions.
    const auto is_same = [](const TreeEntry& left, const TreeEntry& right) {
      return left.name == right.name;
    };
    all.erase(std::unique(all.begin(), all.end(), is_same), all.end());
  }
}

void StagedFiles::add(std::string_view path, TreeEntry entry) {
  const FileLocation where = location_of(path);
  entry.name = where.name;
  auto at = directories_.find(where.directory);
  if (at == directories_.end()) {
    add(where.directory, {.name = "", .mode = std::string(tree_mode), .id = ""});
    at = directories_.try_emplace(std::string(where.directory)).first;
  }
  at->second.push_back(std::move(entry));
}

Result<const TreeEntries*> StagedFiles::entries(const std::string& directory) const {
  const auto at = directories_.find(directory);
  return at == directories_.end() ? nullptr : &at->second;
}

}  // namespace deals
