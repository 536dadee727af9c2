// SPDX-License-Identifier: MIT
#include <deals/store/publish.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <unistd.h>
#include <algorithm>
#include <cstdint>
#include <cstdio>

namespace deals {
namespace {

int move_by(unsigned flags, const Spot& from, const Spot& to) {
  const int outcome = renameat2(from.directory.number(), from.name.c_str(), to.directory.number(),
                                to.name.c_str(), flags);
  return outcome == 0 ? 0 : errno;
}

int link_to_free(const Spot& from, const Spot& to) {
  if (const int failure = link_to(from, to); failure != 0) return failure;
  return unlinkat(from.directory.number(), from.name.c_str(), 0) == 0 ? 0 : errno;
}

bool is_free(const Spot& spot) {
  return faccessat(spot.directory.number(), spot.name.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) != 0 &&
         errno == ENOENT;
}

}  // namespace

Result<std::optional<Digest>> digest_at(const Spot& spot) {
  auto text = FileReader(max_attachment_size).read(spot.directory, {spot.name});
  if (text) return std::optional(digest_of(*text));
  if (text.error().kind == ErrorKind::not_found) return std::optional<Digest>();
  if (text.error().kind == ErrorKind::invalid_data) return std::optional(Digest{~0ULL, 0});
  return std::move(text).error();
}

std::string unique_name() {
  std::uint64_t number = 0;
  // Should it fail, O_EXCL still keeps two files apart.
  (void)!uninterrupted([&] { return getrandom(&number, sizeof number, 0); });
  return fmt::format("{}-{:016x}", getpid(), number);
}

TemporaryFile::~TemporaryFile() { unlinkat(spot_.directory.number(), spot_.name.c_str(), 0); }

int move_to_free(const Spot& from, const Spot& to) {
  const int failure = move_by(RENAME_NOREPLACE, from, to);
  if (!cannot_exchange(failure)) return failure;
  const int link_failure = link_to_free(from, to);
  const bool has_no_links = link_failure == EPERM || link_failure == ENOTSUP;
  if (!has_no_links) return link_failure;
  return is_free(to) ? move_over(from, to) : EEXIST;
}

int exchange(const Spot& one, const Spot& other) { return move_by(RENAME_EXCHANGE, one, other); }

bool cannot_exchange(int number) { return number == EINVAL || number == ENOSYS; }

int move_over(const Spot& from, const Spot& to) {
  const int outcome =
      renameat(from.directory.number(), from.name.c_str(), to.directory.number(), to.name.c_str());
  return outcome == 0 ? 0 : errno;
}

int link_to(const Spot& from, const Spot& to) {
  const int outcome =
      linkat(from.directory.number(), from.name.c_str(), to.directory.number(), to.name.c_str(), 0);
  return outcome == 0 ? 0 : errno;
}

Result<void> keep_foreign(const Directory& book, const Spot& from, const std::string& path,
                          const Notice& notice) {
  auto kept = make_directory(book, ".deals/lost+found");
  if (!kept) return std::move(kept).error();
  std::string flat = path;
  std::replace(flat.begin(), flat.end(), '/', '-');
  const Spot spot{*kept, fmt::format("{}-{}", flat, unique_name())};
  if (const int failure = move_to_free(from, spot); failure != 0) {
    return system_error(failure, "keep another program's version", spot.path());
  }
  if (notice) {
    Error news{
        ErrorKind::conflict,
        fmt::format("another program saved it meanwhile; that version is in \"{}\"", spot.path()),
        {path}};
    news.severity = Severity::warning;
    notice(news);
  }
  return sync(*kept);
}

Error stale(const std::string& path, std::string message) {
  Error error{ErrorKind::conflict, std::move(message), {path}};
  error.code = changed_meanwhile;
  return std::move(error).hinted("run the command again");
}

}  // namespace deals
