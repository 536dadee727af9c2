// SPDX-License-Identifier: MIT
#pragma once

#include <deals/cli/parse.hpp>
#include <deals/cli/progress_line.hpp>
#include <deals/cli/settings.hpp>
#include <deals/cli/surroundings.hpp>
#include <deals/render/error.hpp>
#include <memory>
#include <string>

namespace deals {

/// Where errors and problems go: stderr for people, the JSON document for scripts.
struct Reporter {
  Surroundings& surroundings;
  std::string command;
  bool json = false;
  Terminal terminal;

  /// Reports the error that ended the run; the exit code.
  int fail(const Error& error) const;
  /// Reports on stderr, whatever the form, that stdout does not take the output; the exit code.
  int lost(const Error& error) const;
  /// Lists what could not be read beside the result; long lists are cut.
  void warn(const Problems& problems, Telling telling = Telling::first) const;
};

/// One command on one book, from its options to its exit code: the lock, the questions, the editor,
/// the changes, the output.
class Session {
 public:
  static Result<Session> prepare(const ParsedLine& line, Surroundings& surroundings,
                                 const Reporter& reporter);
  int run();

 private:
  Session(const ParsedLine& line, Surroundings& surroundings, Reporter reporter);

  Result<void> open_storage();
  bool shows_progress() const;
  void erase_progress();
  Result<void> open_new_book(const StorageOptions& options);
  Result<void> open_book(const StorageOptions& options);
  Result<void> open_view();
  Result<void> look_back(const std::string& phrase);
  Result<void> check_looking_back() const;
  Result<void> look_at(const std::string& name);
  Result<Outcome> told_of_revision(Result<Outcome> outcome) const;
  Result<Outcome> decide();
  Result<Outcome> read();
  Result<Outcome> change();
  Result<Outcome> attempt(bool& again);
  std::optional<UndoNote> undo_note(const Outcome& outcome) const;
  bool is_settled(const Outcome& outcome) const;
  Result<void> ask_person(const Outcome& outcome);
  Result<void> prompt(const Prompt& prompt);
  Result<void> look_up_past(const std::vector<std::string>& paths);
  Result<void> let_edit(const EditRequest& request);
  bool wants_another_edit(const Error& error);
  void tell_git(Outcome& outcome);
  void add_failure(Outcome& outcome, Error error) const;
  int show(const Outcome& outcome);
  Result<void> write_paged(const std::string& text);
  /// Writes the file that is not the book's, when there is one.
  Result<void> write_outside(const Outcome& outcome);
  int show_page(const Outcome& outcome);
  int tell(const Outcome& outcome);

  const ParsedLine* line_;
  Command command_;  ///< with the access that this call needs
  Surroundings* surroundings_;
  Reporter reporter_;
  UserConfig user_;
  int lock_timeout_ = 0;
  Context context_;
  Date today_;                            ///< the context's may be a day of the past
  std::optional<ProgressLine> progress_;  ///< outlives the storage that tells it
  std::unique_ptr<Storage> storage_;
  std::unique_ptr<Files> revision_files_;
  std::optional<Commit> revision_;  ///< the one that is looked at, of git's
  std::optional<BookView> view_;
  std::optional<EditedCopy> copy_;
  std::string agreed_to_;  ///< the question that was answered with yes
  bool is_declined_ = false;
};

}  // namespace deals
