// SPDX-License-Identifier: MIT
#include <deals/store/directory.hpp>
#include <deals/store/path.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace deals {
namespace {

constexpr int directory_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

Result<Directory> step_into(const Directory& from, const std::string& name) {
  const std::string path = from.path_of(name);
  const int number =
      uninterrupted([&] { return openat(from.number(), name.c_str(), directory_flags); });
  if (number >= 0) return Directory{Descriptor(number), path};
  if (path.empty()) return system_error(errno, "open the directory of the book", "");
  if (errno == ENOENT) return Error{ErrorKind::not_found, "no such directory", {path}};
  if (errno == ENOTDIR || errno == ELOOP) return wrong_kind(from, name, "a directory");
  return system_error(errno, "open the directory", path);
}

Result<Directory> step_making(const Directory& from, const std::string& name) {
  auto found = step_into(from, name);
  if (found || found.error().kind != ErrorKind::not_found) return found;
  if (mkdirat(from.number(), name.c_str(), 0777) != 0 && errno != EEXIST) {
    return system_error(errno, "make the directory", from.path_of(name));
  }
  if (auto synced = sync(from); !synced) return std::move(synced).error();
  return step_into(from, name);
}

template <class Step>
Result<Directory> descend(const Directory& from, const std::string& path, Step step) {
  auto components = components_of(path);
  if (!components) return std::move(components).error();
  if (components->empty()) components->emplace_back(".");
  Directory reached;
  const Directory* last = &from;
  for (const std::string& name : *components) {
    auto next = step(*last, name);
    if (!next) return next;
    reached = *std::move(next);
    last = &reached;
  }
  return reached;
}

}  // namespace

std::string Directory::path_of(std::string_view name) const {
  return name == "." ? path : path_in(path, name);
}

std::string_view kind_of(mode_t mode) {
  if (S_ISREG(mode)) return "a file";
  if (S_ISDIR(mode)) return "a directory";
  if (S_ISLNK(mode)) return "a symbolic link";
  if (S_ISFIFO(mode)) return "a named pipe";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

Error wrong_kind(const Directory& directory, const std::string& name, std::string_view wanted) {
  struct stat status = {};
  const std::string path = directory.path_of(name);
  if (fstatat(directory.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
    return system_error(errno, "look at it", path);
  }
  return Error{ErrorKind::invalid_data,
               fmt::format("is {}, not {}", kind_of(status.st_mode), wanted),
               {path}};
}

Result<Directory> open_book_directory(const std::string& directory) {
  const int number =
      uninterrupted([&] { return open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
  if (number >= 0) return Directory{Descriptor(number), ""};
  if (errno == ENOENT) return Error{ErrorKind::not_found, "no such directory", {directory}};
  if (errno == ENOTDIR) return Error{ErrorKind::not_found, "is no directory", {directory}};
  return system_error(errno, "open the directory", directory);
}

Result<Directory> open_directory(const Directory& from, const std::string& path) {
  return descend(from, path, step_into);
}

Result<Directory> make_directory(const Directory& from, const std::string& path) {
  return descend(from, path, step_making);
}

Result<void> sync(const Directory& directory) {
  const int outcome = uninterrupted([&] { return fsync(directory.number()); });
  // Some file systems cannot sync a directory and say so with one of these.
  if (outcome == 0 || errno == EINVAL || errno == ENOTSUP) return {};
  return system_error(errno, "sync the directory", directory.path);
}

Result<void> remove_directory(const Directory& parent, const std::string& name,
                              const std::string& first) {
  auto directory = open_directory(parent, name);
  if (!directory && directory.error().kind == ErrorKind::not_found) return {};
  if (!directory) return std::move(directory).error();
  auto entries = entries_of(*directory);
  if (!entries) return std::move(entries).error();
  if (!first.empty()) entries->insert(entries->begin(), ListedName{first});
  for (const ListedName& entry : *entries) {
    if (unlinkat(directory->number(), entry.name.c_str(), 0) != 0 && errno != ENOENT) {
      return system_error(errno, "remove", directory->path_of(entry.name));
    }
  }
  if (unlinkat(parent.number(), name.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT) return {};
  return system_error(errno, "remove", directory->path);
}

}  // namespace deals
