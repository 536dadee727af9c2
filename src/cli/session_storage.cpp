// SPDX-License-Identifier: MIT
#include <deals/cli/session.hpp>
#include <filesystem>

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

}  // namespace

Result<void> Session::open_storage() {
  StorageOptions options;
  options.lock_timeout_ms = lock_timeout_;
  options.user = user_.user.empty() ? surroundings_->login() : user_.user;
  options.command = "deals " + command_.name;
  options.on_wait = [this](const std::string& message) {
    if (!reporter_.json && !context_.quiet) surroundings_->write_error("deals: " + message + "\n");
  };
  options.on_notice = [this](const Error& news) { reporter_.warn({news}); };
  if (command_.access == Access::creates) return open_new_book(options);
  return open_book(options);
}

/// A directory that is to become a book. What is refused leaves none behind.
Result<void> Session::open_new_book(const StorageOptions& options) {
  const std::string directory =
      line_->invocation->new_book().value_or(line_->global.directory.value_or("."));
  const std::filesystem::path here = surroundings_->working_directory();
  context_.book_path = (here / directory).lexically_normal().string();
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
  return {};
}

}  // namespace deals
