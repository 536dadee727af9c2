// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/base/progress.hpp>
#include <functional>
#include <memory>
#include <string>

/// \file
/// A book on the disk: the only way for the rest of the program to read and change files.
namespace deals {

struct StorageOptions {
  int lock_timeout_ms = 10'000;
  std::string user;           ///< who we are, told to others that wait for our lock
  std::string command;        ///< what we do: "deals move-stage"
  bool waits_for_git = true;  ///< false where git runs us, and itself waits for what we say
  /// Told who holds the lock, once, when waiting takes longer than half a second.
  std::function<void(const std::string& message)> on_wait;
  /// Told what a person should know although nothing failed (severity warning): another program
  /// saved a file while it was being changed, and where that version is kept.
  std::function<void(const Error& news)> on_notice;
  /// Told how far it has come while many files are read or written.
  OnProgress on_progress;
};

/// Opens a directory as a book, with or without a `deals.toml` in it. When an earlier command was
/// interrupted after its point of no return, its change is completed first. not_found when there is
/// no such directory; conflict and io as `Storage::lock`.
///
/// `apply` takes the lock itself where the caller holds none. It makes missing directories. Its
/// conflicts (code `changed_meanwhile`) have changed nothing; an io error after the point of no
/// return says that the change is in place or will be completed.
Result<std::unique_ptr<Storage>> open_book(const std::string& directory,
                                           const StorageOptions& options);

/// The nearest directory, from `start` upwards, that holds a `deals.toml`; not_found.
Result<std::string> find_book(const std::string& start);

/// Makes a directory and those above it where they are missing.
Result<void> make_book_directory(const std::string& directory);

}  // namespace deals
