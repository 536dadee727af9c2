// SPDX-License-Identifier: MIT
#include <deals/store/read.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace deals {
namespace {

constexpr std::size_t buffer_size = std::size_t{64} << 10;

Result<Descriptor> open_file(const Directory& directory, const std::string& name) {
  // O_NONBLOCK: opening a named pipe must not wait for a writer.
  constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
  const int number = uninterrupted([&] { return openat(directory.number(), name.c_str(), flags); });
  if (number >= 0) return Descriptor(number);
  const int reason = errno;
  if (reason == ELOOP || reason == ENXIO) return wrong_kind(directory, name, "a file");
  const std::string path = directory.path_of(name);
  if (reason == ENOENT) return Error{ErrorKind::not_found, "no such file", {path}};
  return system_error(reason, "open", path);
}

Error too_large(const Directory& directory, const std::string& name, std::size_t largest) {
  return Error{ErrorKind::invalid_data,
               fmt::format("is larger than {} MiB", largest >> 20),
               {directory.path_of(name)}};
}

Result<struct stat> regular_status(const Descriptor& file, const Directory& directory,
                                   const std::string& name, std::size_t largest) {
  struct stat status = {};
  if (fstat(file.number(), &status) != 0) {
    return system_error(errno, "look at it", directory.path_of(name));
  }
  if (!S_ISREG(status.st_mode)) {
    return Error{ErrorKind::invalid_data,
                 fmt::format("is {}, not a file", kind_of(status.st_mode)),
                 {directory.path_of(name)}};
  }
  if (static_cast<std::size_t>(status.st_size) > largest)
    return too_large(directory, name, largest);
  return status;
}

}  // namespace

FileReader::FileReader(std::size_t largest)
    : largest_(largest), buffer_(std::make_unique_for_overwrite<char[]>(buffer_size)) {}

Result<std::string> FileReader::read(const Directory& directory, const ListedName& entry) {
  auto text = view(directory, entry);
  if (!text) return std::move(text).error();
  return std::string(*text);
}

Result<std::string_view> FileReader::view(const Directory& directory, const ListedName& entry) {
  auto file = open_file(directory, entry.name);
  if (!file) return std::move(file).error();
  if (!entry.is_file) {
    auto status = regular_status(*file, directory, entry.name, largest_);
    if (!status) return std::move(status).error();
  }
  return view_open(*file, directory, entry.name, !entry.is_file);
}

Result<FileText> FileReader::read_for_change(const Directory& directory, const std::string& name) {
  auto file = open_file(directory, name);
  if (!file) return std::move(file).error();
  auto status = regular_status(*file, directory, name, largest_);
  if (!status) return std::move(status).error();
  auto text = view_open(*file, directory, name, true);
  if (!text) return std::move(text).error();
  return FileText{std::string(*text), {status->st_mode & 0777, status->st_gid}};
}

Result<std::string_view> FileReader::view_open(const Descriptor& file, const Directory& directory,
                                               const std::string& name, bool checked) {
  long_text_.clear();
  while (true) {
    const ssize_t got =
        uninterrupted([&] { return ::read(file.number(), buffer_.get(), buffer_size); });
    const int reason = errno;
    const bool is_short = got > 0 && static_cast<std::size_t>(got) < buffer_size;
    // A listing may be out of date: what reads oddly is looked at.
    if (!checked && !is_short) {
      auto status = regular_status(file, directory, name, largest_);
      if (!status) return std::move(status).error();
      checked = true;
    }
    if (got < 0) return system_error(reason, "read", directory.path_of(name));
    const std::string_view part(buffer_.get(), static_cast<std::size_t>(got));
    if (!checked) return part;
    if (long_text_.size() + part.size() > largest_) return too_large(directory, name, largest_);
    if (part.empty()) return std::string_view(long_text_);
    long_text_ += part;
  }
}

}  // namespace deals
