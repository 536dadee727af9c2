// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deals/base/clone.hpp>
#include <deals/base/date.hpp>
#include <deals/base/files.hpp>
#include <deals/base/line_merge.hpp>
#include <deals/base/revisions.hpp>
#include <deals/base/sharing.hpp>
#include <deals/exchange/mail.hpp>
#include <deals/store/book_storage.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// Code of write_out's error when whoever reads the output has gone: a pipe into `head`.
inline constexpr const char* nobody_reads = "nobody-reads";

/// A text that a person has edited, and the file that still holds it.
struct EditedCopy {
  std::string text;
  std::string path;
};

/// Everything outside of the program that one run sees or touches: arguments excepted, all that a
/// test must stand in for. `Process` is the real one.
class Surroundings {
 public:
  virtual ~Surroundings() = default;

  virtual std::optional<std::string> variable(const std::string& name) const = 0;
  virtual Moment now() const = 0;
  /// Since some moment of the past: how long things take, whatever the clock on the wall does.
  virtual std::chrono::milliseconds elapsed() const = 0;
  /// The local day of a moment, by TZ.
  virtual Date local_day(Moment moment) const = 0;
  virtual std::string login() const = 0;
  /// What `git config user.email` says in `directory`; "" when it says nothing.
  virtual std::string git_email(const std::string& directory) const = 0;
  /// What git knows of a book's past; not_found where the book is in no repository, io without git.
  virtual Result<std::unique_ptr<Revisions>> open_revisions(const std::string& book) const = 0;
  /// What the clone that a book is in knows of deals; errors as above.
  virtual Result<CloneState> read_clone(const std::string& book) const = 0;
  /// Tells it to that clone.
  virtual Result<void> set_up_clone(const std::string& book, const CloneSetup& setup) = 0;
  /// Commits files of a book. io when git refuses.
  virtual Result<Committed> commit(const std::string& book, const CommitRequest& request) = 0;
  /// The clone that a book is in, and the others.
  virtual Result<std::unique_ptr<Sharing>> open_sharing(const std::string& book) const = 0;
  virtual std::string working_directory() const = 0;

  virtual bool is_terminal_in() const = 0;
  virtual bool is_terminal_out() const = 0;
  virtual bool is_terminal_error() const = 0;
  virtual int terminal_width() const = 0;
  virtual int terminal_height() const = 0;

  virtual Result<std::string> read_input() = 0;
  virtual Result<std::string> read_file(const std::string& path) = 0;
  /// A regular file of at most 64 MiB. Anything else is refused at once and named for what it is.
  virtual Result<std::string> read_attachment(const std::string& path) = 0;
  /// What an e-mail message says; io where this build reads none.
  virtual Result<Mail> read_mail(const std::string& message) = 0;
  /// What `git merge-file` makes of three files; io when there is no git, or it fails.
  virtual Result<std::string> merge_lines(const LineMerge& files) = 0;
  /// Writes a file that is not the book's, whole or not at all; one that is there is replaced. What
  /// is no file, such as a pipe, is written into.
  virtual Result<void> write_file(const std::string& path, const std::string& text) = 0;
  virtual Result<void> write_out(std::string_view text) = 0;
  virtual void write_error(std::string_view text) = 0;

  /// Shows text through the user's pager; false when there is none, and it is still to be written.
  virtual bool page(const std::string& command, std::string_view text) = 0;
  /// Lets the person edit a copy of the text, in a file called `name`, with `command`.
  virtual Result<EditedCopy> edit(const std::string& command, const std::string& name,
                                  const std::string& text) = 0;
  /// Removes such a copy once its text is safe in the book.
  virtual void discard(const EditedCopy& copy) = 0;
  /// The line that a person types in answer to a question.
  virtual std::optional<std::string> ask(std::string_view question) = 0;
  /// Runs `deals-NAME` from the PATH with these arguments; its exit code, or nothing when there is
  /// none.
  virtual std::optional<int> run_extension(const std::string& name,
                                           const std::vector<std::string>& arguments,
                                           const std::string& book) = 0;

  virtual std::optional<std::string> find_book(const std::string& start) const = 0;
  virtual Result<std::unique_ptr<Storage>> open_book(const std::string& directory,
                                                     const StorageOptions& options) = 0;
  /// Opens a directory that is to become a book, made when it is not there.
  virtual Result<std::unique_ptr<Storage>> make_book(const std::string& directory,
                                                     const StorageOptions& options) = 0;

  /// Called with the exit code when a command has said and done everything, and before what it read
  /// is let go. A program may end here.
  virtual void finish(int) const {}
};

}  // namespace deals
