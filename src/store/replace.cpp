// SPDX-License-Identifier: MIT
#include <deals/store/path.hpp>
#include <deals/store/replace.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace deals {
namespace {

Error exists_already(const std::string& path) { return stale(path, "exists already"); }

/// One change under way: its file, its temporary file, and what to do when they are not as
/// expected.
class Replacement {
 public:
  Replacement(const Directory& book, const FileChange& change, const Directory& directory,
              const Spot& target, const Notice& notice)
      : book_(book), change_(change), temporary_(directory), target_(target), notice_(notice) {}

  Result<void> create() {
    auto written = write_new(spot(), *change_.after, {}, change_.path);
    if (!written) return written;
    const int failure = move_to_free(spot(), target_);
    if (failure == EEXIST) return exists_already(change_.path);
    if (failure != 0) return system_error(failure, "create", change_.path);
    return {};
  }

  Result<void> replace(const std::optional<Permissions>& permissions) {
    auto written = write_new(spot(), *change_.after, permissions, change_.path);
    if (!written) return written;
    // A save during the slow sync is seen here, before readers see our text for a moment.
    if (auto still = compare_target(); !still) return still;
    int failure = exchange(spot(), target_);
    const bool is_plain = cannot_exchange(failure);
    if (is_plain) failure = move_over(spot(), target_);
    if (failure == ENOENT) return stale(change_.path);
    if (failure != 0) return system_error(failure, "replace", change_.path);
    if (is_plain) return {};
    auto matched = check_displaced();
    if (!matched) put_back([&] { return exchange(spot(), target_); });
    return matched;
  }

  Result<void> remove() {
    const int failure = move_to_free(target_, spot());
    if (failure == ENOENT) return stale(change_.path);
    if (failure != 0) return system_error(failure, "remove", change_.path);
    auto matched = check_displaced();
    if (!matched) put_back([&] { return move_to_free(spot(), target_); });
    return matched;
  }

 private:
  const Spot& spot() const { return temporary_.spot(); }

  Result<void> compare_target() {
    auto now = FileReader(max_attachment_size).read(target_.directory, {target_.name});
    if (!now && now.error().kind != ErrorKind::not_found) return std::move(now).error();
    if (!now || *now != *change_.before) return stale(change_.path);
    return {};
  }

  Result<void> check_displaced() {
    auto displaced = FileReader(max_attachment_size).read(spot().directory, {spot().name});
    if (!displaced) return std::move(displaced).error().at({change_.path});
    if (*displaced != *change_.before) return stale(change_.path);
    return {};
  }

  /// Undoes the move. Whatever is not ours afterwards is kept: another program was quicker again.
  template <class Undo>
  void put_back(Undo undo) {
    const int failure = undo();
    if (failure == ENOENT) return;
    auto left = FileReader(max_attachment_size).read(spot().directory, {spot().name});
    if (!left && left.error().kind == ErrorKind::not_found) return;
    const bool is_ours = failure == 0 && left && change_.after && *left == *change_.after;
    if (!is_ours) (void)!keep_foreign(book_, spot(), change_.path, notice_);
  }

  const Directory& book_;
  const FileChange& change_;
  TemporaryFile temporary_;
  const Spot& target_;
  const Notice& notice_;
};

Result<Present> look_for_free(const Directory& book, const Location& location) {
  auto directory = make_directory(book, location.directory);
  if (!directory) return std::move(directory).error();
  const std::string path = directory->path_of(location.name);
  struct stat status = {};
  if (fstatat(directory->number(), location.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
    return exists_already(path);
  }
  if (errno != ENOENT) return system_error(errno, "look at it", path);
  return Present{*std::move(directory), location.name, {}};
}

Result<Present> look_for_text(const Directory& book, const Location& location,
                              const std::string& expected) {
  const std::string path = path_in(location.directory, location.name);
  auto directory = open_directory(book, location.directory);
  auto found = directory
                   ? FileReader(max_attachment_size).read_for_change(*directory, location.name)
                   : Result<FileText>(directory.error());
  if (!found && found.error().kind == ErrorKind::not_found) return stale(path);
  if (!found) return std::move(found).error();
  if (found->text != expected) return stale(path);
  if (faccessat(directory->number(), location.name.c_str(), W_OK, AT_EACCESS) != 0) {
    return system_error(errno, "change", path);
  }
  return Present{*std::move(directory), location.name, found->permissions};
}

}  // namespace

Result<Present> look_at(const Directory& book, const FileChange& change) {
  if (auto allowed = check_writable_name(change.path); !allowed) return std::move(allowed).error();
  auto location = locate(change.path);
  if (!location) return std::move(location).error();
  if (!change.before) return look_for_free(book, *location);
  return look_for_text(book, *location, *change.before);
}

Result<void> replace_file(const Directory& book, const FileChange& change, const Notice& notice) {
  auto present = look_at(book, change);
  if (!present) return std::move(present).error();
  auto temporary = make_directory(book, ".deals/tmp");
  if (!temporary) return std::move(temporary).error();
  const Spot target{present->directory, present->name};
  Replacement replacement(book, change, *temporary, target, notice);
  auto replaced = !change.before  ? replacement.create()
                  : !change.after ? replacement.remove()
                                  : replacement.replace(present->permissions);
  if (!replaced) return replaced;
  auto synced = sync(present->directory);
  if (synced) return {};
  Error error = std::move(synced).error();
  error.message += "; the change is in place, but may not survive a power cut";
  return std::move(error).at({change.path});
}

}  // namespace deals
