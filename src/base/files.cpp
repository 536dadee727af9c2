// SPDX-License-Identifier: MIT
#include <deals/base/files.hpp>

#include <algorithm>
#include <utility>

namespace deals {

namespace {

/// A listing has `a.toml` behind `a-b.toml`.
void sort_by_stem(std::vector<std::string>& names) {
  const auto stem = [](std::string_view name) { return name.substr(0, name.rfind('.')); };
  std::sort(names.begin(), names.end(), [&](const std::string& left, const std::string& right) {
    return stem(left) < stem(right);
  });
}

}  // namespace

Result<std::optional<std::string>> Files::read_if_there(const std::string& path) const {
  auto text = read(path);
  if (text) return std::optional<std::string>(*std::move(text));
  if (text.error().kind == ErrorKind::not_found) return std::optional<std::string>();
  return std::move(text).error();
}

Result<std::string_view> view_of(const Result<std::string>& text) {
  if (!text) return text.error();
  return std::string_view(*text);
}

Result<std::size_t> Files::read_each(const std::string& directory,
                                     const std::function<void(std::size_t)>& start,
                                     const VisitFile& visit) const {
  auto names = list(directory);
  if (!names) return std::move(names).error();
  std::erase_if(*names, [](const std::string& name) { return !name.ends_with(".toml"); });
  sort_by_stem(*names);
  start(names->size());
  const std::string prefix = directory.empty() ? "" : directory + "/";
  for (std::size_t i = 0; i < names->size(); ++i) {
    const std::string& name = (*names)[i];
    visit(i, name, view_of(read(prefix + name)));
  }
  return names->size();
}

bool Storage::read_settled(const std::function<void()>& reading) const {
  reading();
  return true;
}

Result<std::vector<UndoEntry>> Files::undo_journal() const { return std::vector<UndoEntry>(); }

}  // namespace deals
