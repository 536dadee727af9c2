// SPDX-License-Identifier: MIT
#pragma once

#include <deals/cli/surroundings.hpp>
#include <deals/git/spawn.hpp>
#include <map>
#include <string>
#include <vector>

#include "memory_storage.hpp"

namespace deals {

/// Surroundings in memory: a book, an environment, a clock that stands still.
class TestSurroundings : public Surroundings {
 public:
  MemoryStorage storage;
  std::map<std::string, std::string> variables = {{"DEALS_USER", "anna"},
                                                  {"DEALS_NOW", "2026-11-21T10:30:00Z"}};
  std::string input;
  std::string output;
  std::string errors;
  std::vector<std::string> answers;
  std::string sed;  ///< what the editor does
  int width = 0;    ///< of the terminal; 0: a pipe

  std::optional<std::string> variable(const std::string& name) const override {
    const auto at = variables.find(name);
    if (at == variables.end()) return {};
    return at->second;
  }
  Moment now() const override { return *parse_moment("2026-11-21T10:30:00Z"); }
  std::chrono::milliseconds elapsed() const override { return {}; }
  Date local_day(Moment moment) const override { return date_of(moment); }
  std::string login() const override { return "login"; }
  std::string git_email(const std::string& /*directory*/) const override { return ""; }
  Result<std::unique_ptr<Revisions>> open_revisions(const std::string& /*book*/) const override {
    return Error{.kind = ErrorKind::not_found, .message = "the book is not in a git repository"};
  }
  Result<std::unique_ptr<Sharing>> open_sharing(const std::string& /*book*/) const override {
    return Error{.kind = ErrorKind::not_found, .message = "the book is not in a git repository"};
  }
  Result<CloneState> read_clone(const std::string& /*book*/) const override {
    return Error{.kind = ErrorKind::not_found, .message = "the book is not in a git repository"};
  }
  Result<void> set_up_clone(const std::string& /*book*/, const CloneSetup& /*setup*/) override {
    return {};
  }
  Result<Committed> commit(const std::string& /*book*/, const CommitRequest& /*request*/) override {
    return Committed{false, "not committed: the book is not in a git repository", ""};
  }
  std::string working_directory() const override { return "/book"; }
  bool is_terminal_in() const override { return width > 0; }
  bool is_terminal_out() const override { return width > 0; }
  bool is_terminal_error() const override { return width > 0; }
  int terminal_width() const override { return width; }
  int terminal_height() const override { return 1000; }
  Result<std::string> read_input() override { return input; }
  Result<std::string> read_file(const std::string& path) override {
    if (path == "-") return input;
    auto text = storage.read(path);
    if (text) return text;
    return Error{.kind = ErrorKind::not_found, .message = "no file \"" + path + "\""};
  }
  Result<std::string> read_attachment(const std::string& path) override { return read_file(path); }
  Result<Mail> read_mail(const std::string& message) override {
#ifdef DEALS_HAS_GMIME
    return deals::read_mail(message);
#else
    return Error{.kind = ErrorKind::io,
                 .message = "cannot read e-mail of " + std::to_string(message.size()) + " bytes"};
#endif
  }
  Result<std::string> merge_lines(const LineMerge& files) override {
    return "(the lines of " + files.ours + ", " + files.base + " and " + files.theirs + ")\n";
  }
  Result<void> write_file(const std::string& path, const std::string& text) override {
    storage.files[path] = text;
    return {};
  }
  Result<void> write_out(std::string_view text) override {
    output += text;
    return {};
  }
  void write_error(std::string_view text) override { errors += text; }
  bool page(const std::string& /*command*/, std::string_view /*text*/) override { return false; }
  Result<EditedCopy> edit(const std::string& /*command*/, const std::string& name,
                          const std::string& text) override {
    SpawnOptions options{.input = text, .captures_output = true};
    return EditedCopy{spawn({"sed", sed}, options).value().output, "/tmp/deals/" + name};
  }
  void discard(const EditedCopy& /*copy*/) override {}
  std::optional<std::string> ask(std::string_view question) override {
    errors += question;
    errors += "\n";
    if (answers.empty()) return {};
    std::string answer = answers.front();
    answers.erase(answers.begin());
    return answer;
  }
  std::optional<int> run_extension(const std::string& /*name*/,
                                   const std::vector<std::string>& /*arguments*/,
                                   const std::string& /*book*/) override {
    return {};
  }
  std::optional<std::string> find_book(const std::string& start) const override {
    if (storage.files.count("deals.toml") == 0) return {};
    return start;
  }
  Result<std::unique_ptr<Storage>> open_book(const std::string& directory,
                                             const StorageOptions& /*options*/) override {
    if (directory != "/book" && directory != ".") {
      return Error{.kind = ErrorKind::not_found, .message = "no directory \"" + directory + "\""};
    }
    return std::unique_ptr<Storage>(std::make_unique<Shared>(storage));
  }
  Result<std::unique_ptr<Storage>> make_book(const std::string& /*directory*/,
                                             const StorageOptions& /*options*/) override {
    return std::unique_ptr<Storage>(std::make_unique<Shared>(storage));
  }

 private:
  /// The one book, handed out to every command.
  class Shared : public Storage {
   public:
    explicit Shared(MemoryStorage& storage) : storage_(&storage) {}
    Result<std::string> read(const std::string& path) const override {
      return storage_->read(path);
    }
    Result<std::vector<std::string>> list(const std::string& directory) const override {
      return storage_->list(directory);
    }
    Result<std::unique_ptr<Lock>> lock() override { return storage_->lock(); }
    Result<std::vector<UndoEntry>> undo_journal() const override {
      return storage_->undo_journal();
    }
    Result<void> apply(const std::vector<FileChange>& changes,
                       const std::optional<UndoNote>& note) override {
      return storage_->apply(changes, note);
    }

   private:
    MemoryStorage* storage_;
  };
};

}  // namespace deals
