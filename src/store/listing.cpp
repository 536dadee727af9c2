// SPDX-License-Identifier: MIT
#include <deals/store/directory.hpp>

#include <dirent.h>
#include <fcntl.h>
#include <algorithm>
#include <memory>

namespace deals {
namespace {

struct CloseStream {
  void operator()(DIR* stream) const { closedir(stream); }
};
using Stream = std::unique_ptr<DIR, CloseStream>;

Result<Stream> open_stream(const Directory& directory) {
  // A description of its own, so that no two readers share one position.
  const int number = uninterrupted([&] {
    return openat(directory.number(), ".", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  });
  if (number < 0) return system_error(errno, "list the directory", directory.path);
  Descriptor own(number);
  Stream stream(fdopendir(own.number()));
  if (!stream) return system_error(errno, "list the directory", directory.path);
  own.release();
  return stream;
}

}  // namespace

Result<void> for_each_name(const Directory& directory,
                           const std::function<void(std::string_view name, bool is_file)>& visit) {
  auto stream = open_stream(directory);
  if (!stream) return std::move(stream).error();
  errno = 0;
  while (const dirent* found = readdir(stream->get())) {
    const std::string_view name = found->d_name;
    if (name != "." && name != "..") visit(name, found->d_type == DT_REG);
    errno = 0;
  }
  if (errno != 0) return system_error(errno, "list the directory", directory.path);
  return {};
}

Result<std::vector<ListedName>> entries_of(const Directory& directory) {
  std::vector<ListedName> entries;
  auto listed = for_each_name(directory, [&](std::string_view name, bool is_file) {
    entries.push_back({std::string(name), is_file});
  });
  if (!listed) return std::move(listed).error();
  const auto by_name = [](const ListedName& a, const ListedName& b) { return a.name < b.name; };
  std::sort(entries.begin(), entries.end(), by_name);
  return entries;
}

}  // namespace deals
