// SPDX-License-Identifier: MIT
#include <deals/cli/session.hpp>
#include <filesystem>

#include "inputs.hpp"

namespace deals {
namespace {

/// A directory that does not exist yet: `init --dry-run` looks at it.
class NoFiles : public Files {
 public:
  Result<std::string> read(const std::string& path) const override {
    return Error{.kind = ErrorKind::not_found, .message = "no file", .place = {.file = path}};
  }
  Result<std::vector<std::string>> list(const std::string& /*directory*/) const override {
    return std::vector<std::string>{};
  }
};

const NoFiles no_files;

/// Whom those see that wait for the lock. What only reads seldom takes it, and need not wait for a
/// login to be looked up.
std::string holder_of_lock(const UserConfig& user, Access access, const Surroundings& world) {
  if (!user.user.empty()) return user.user;
  return is_changing(access) ? world.login() : world.variable("USER").value_or("unknown");
}

}  // namespace

/// Only where a person looks at it, and nobody else at the output.
bool Session::shows_progress() const {
  return !reporter_.json && !context_.quiet && surroundings_->is_terminal_out() &&
         surroundings_->is_terminal_error() && surroundings_->variable("TERM") != "dumb";
}

void Session::erase_progress() {
  if (progress_) progress_->erase();
}

Result<void> Session::open_storage() {
  StorageOptions options;
  options.lock_timeout_ms = lock_timeout_;
  options.user = holder_of_lock(user_, command_.access, *surroundings_);
  options.command = "deals " + command_.name;
  options.waits_for_git =
      !surroundings_->variable("GIT_INDEX_FILE") && !surroundings_->variable("GIT_DIR");
  if (shows_progress()) {
    progress_.emplace([world = surroundings_] { return world->elapsed(); },
                      [world = surroundings_](std::string_view text) { world->write_error(text); });
    options.on_progress = [this](const Progress& progress) { progress_->show(progress); };
  }
  options.on_wait = [this](const std::string& message) {
    erase_progress();
    if (!reporter_.json && !context_.quiet) surroundings_->write_error("deals: " + message + "\n");
  };
  options.on_notice = [this](const Error& news) {
    erase_progress();
    reporter_.warn({news});
  };
  if (command_.access == Access::creates) return open_new_book(options);
  return open_book(options);
}

/// A directory that is to become a book. What is refused leaves none behind.
Result<void> Session::open_new_book(const StorageOptions& options) {
  const std::string directory =
      line_->invocation->new_book().value_or(line_->global.directory.value_or("."));
  const std::filesystem::path here = surroundings_->working_directory();
  context_.book_path = (here / directory).lexically_normal().string();
  give_git(*surroundings_, context_);
  auto existing = surroundings_->open_book(directory, options);
  if (existing) storage_ = *std::move(existing);
  context_.files = storage_ ? static_cast<const Files*>(storage_.get()) : &no_files;
  if (context_.dry_run) return {};
  if (auto decided = decide(); !decided) return std::move(decided).error();
  if (storage_) return {};
  auto made = surroundings_->make_book(directory, options);
  if (!made) return std::move(made).error();
  storage_ = *std::move(made);
  context_.files = storage_.get();
  return {};
}

/// The book that is there: the one that was named, or the nearest upwards.
Result<void> Session::open_book(const StorageOptions& options) {
  std::optional<std::string> directory = line_->global.directory;
  if (!directory) directory = surroundings_->variable("DEALS_BOOK");
  if (directory && directory->empty()) directory.reset();
  if (!directory) directory = surroundings_->find_book(surroundings_->working_directory());
  if (!directory) {
    return Error{.kind = ErrorKind::not_found, .message = "no book here or in a directory above"}
        .hinted("deals init makes one here; -C DIR or DEALS_BOOK names one elsewhere");
  }
  auto opened = surroundings_->open_book(*directory, options);
  if (!opened) return std::move(opened).error();
  storage_ = *std::move(opened);
  context_.files = storage_.get();
  context_.book_path = *directory;
  give_git(*surroundings_, context_);
  if (line_->global.at) return look_at(*line_->global.at);
  return {};
}

}  // namespace deals
