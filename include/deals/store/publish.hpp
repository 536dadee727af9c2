// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/digest.hpp>
#include <deals/base/files.hpp>
#include <deals/store/directory.hpp>
#include <deals/store/read.hpp>
#include <functional>
#include <optional>
#include <string>
#include <utility>

/// \file
/// The steps that every change is made of: writing a file under a name of its own, and moving names
/// so that nobody ever sees half a file and no version is lost.
namespace deals {

/// Told about what a person should know although nothing failed: severity warning or notice.
using Notice = std::function<void(const Error&)>;

/// A name in a directory, taken or not.
struct Spot {
  const Directory& directory;
  std::string name;

  std::string path() const { return directory.path_of(name); }
};

/// The digest of the file at a spot, nothing when there is none; of no text that anybody could have
/// written when it is no regular file or too large. io when the system does not tell.
Result<std::optional<Digest>> digest_at(const Spot& spot);

/// A name that nobody else uses: "PID-RANDOM".
std::string unique_name();

/// A file under a name that is removed in the end, whatever is there by then.
class TemporaryFile {
 public:
  explicit TemporaryFile(const Directory& directory) : spot_{directory, unique_name()} {}
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const Spot& spot() const { return spot_; }

 private:
  Spot spot_;
};

/// Writes a file that is not there yet, durably, with the permissions of the one it will replace or
/// 0666 less the umask. Nothing is left of it after a failure. Errors are about `path`.
Result<void> write_new(const Spot& spot, const std::string& text,
                       const std::optional<Permissions>& permissions, const std::string& path);

/// Moves a file to a free name. The system's error number, EEXIST when the name is taken, or 0.
int move_to_free(const Spot& from, const Spot& to);

/// Swaps two files. The system's error number or 0; see `cannot_exchange`.
int exchange(const Spot& one, const Spot& other);

/// Whether this error number means that the file system does not know how to exchange.
bool cannot_exchange(int number);

/// Replaces `to` by `from` without looking at it: for file systems that cannot exchange.
int move_over(const Spot& from, const Spot& to);

/// Gives a file a second name. The system's error number or 0.
int link_to(const Spot& from, const Spot& to);

/// Moves a version of `path` that another program saved to `.deals/lost+found/` and says so.
Result<void> keep_foreign(const Directory& book, const Spot& from, const std::string& path,
                          const Notice& notice);

/// The conflict that ends a change when its file is not what was read; nothing was changed.
Error stale(const std::string& path, std::string message = "changed meanwhile");

}  // namespace deals
