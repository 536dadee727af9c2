// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/cli/process.hpp>
#include <deals/git/git.hpp>
#include <deals/git/repository.hpp>
#include <deals/git/spawn.hpp>
#include <deals/store/descriptor.hpp>

namespace deals {
namespace {

constexpr std::size_t largest_input = 256U << 20U;
constexpr mode_t private_mode = 0600;

Result<std::string> read_from(int descriptor, const std::string& name) {
  std::string text;
  const int failure = read_all(descriptor, largest_input, text);
  if (failure == 0) return text;
  if (failure != EFBIG) return system_error(failure, "read", name);
  return Error{.kind = ErrorKind::invalid_data,
               .message = fmt::format("{} is larger than 256 MiB", shown(name))};
}

Result<void> write_to(int descriptor, std::string_view text, const std::string& name) {
  const int failure = write_all(descriptor, text);
  if (failure == 0) return {};
  Error error = system_error(failure, "write to", name);
  if (failure == EPIPE) error.code = nobody_reads;
  return error;
}

/// A directory that nobody else may look into.
Result<std::string> make_temporary(const std::string& parent) {
  std::string directory = parent + "/deals-XXXXXX";
  if (mkdtemp(directory.data()) != nullptr) return directory;
  return system_error(errno, "make a directory in it", parent)
      .hinted("TMPDIR names the one for the editor's copy");
}

Result<void> write_new_file(const std::string& path, const std::string& text) {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  Descriptor file(uninterrupted([&] { return open(path.c_str(), flags, private_mode); }));
  if (!file.is_open()) return system_error(errno, "make", path);
  auto written = write_to(file.number(), text, path);
  if (!written) return written;
  if (const int failure = file.close(); failure != 0) return system_error(failure, "write", path);
  return {};
}

/// "failed with exit code 2", "was ended by a signal: Killed"
std::string failure_of(const Finished& finished) {
  constexpr int first_signal = 129;
  if (finished.code < first_signal) return fmt::format("failed with exit code {}", finished.code);
  const char* signal = strsignal(finished.code - first_signal + 1);
  return fmt::format("was ended by a signal: {}", signal);
}

winsize terminal_size() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) size = {};
  return size;
}

}  // namespace

std::optional<std::string> Process::variable(const std::string& name) const {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr) return {};
  return std::string(value);
}

Moment Process::now() const { return {static_cast<std::int64_t>(std::time(nullptr))}; }

std::chrono::milliseconds Process::elapsed() const {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
}

Date Process::local_day(Moment moment) const {
  const auto seconds = static_cast<std::time_t>(moment.seconds);
  std::tm local{};
  if (localtime_r(&seconds, &local) == nullptr) return date_of(moment);
  constexpr int tm_epoch = 1900;
  return make_date(local.tm_year + tm_epoch, local.tm_mon + 1, local.tm_mday)
      .value_or(date_of(moment));
}

std::string Process::login() const {
  const passwd* entry = getpwuid(geteuid());
  if (entry != nullptr && entry->pw_name != nullptr) return entry->pw_name;
  return variable("USER").value_or("unknown");
}

std::string Process::git_email(const std::string& directory) const {
  const auto told = Git(directory).ask({"config", "--get", "user.email"});
  return told && told->code == 0 ? std::string(trim(told->output)) : "";
}

Result<std::unique_ptr<Revisions>> Process::open_revisions(const std::string& book) const {
  return deals::open_revisions(book, variable("GIT_INDEX_FILE"));
}

std::string Process::working_directory() const {
  std::array<char, 4096> path{};
  return getcwd(path.data(), path.size()) == nullptr ? "." : path.data();
}

bool Process::is_terminal_in() const { return isatty(STDIN_FILENO) == 1; }
bool Process::is_terminal_out() const { return isatty(STDOUT_FILENO) == 1; }
bool Process::is_terminal_error() const { return isatty(STDERR_FILENO) == 1; }
int Process::terminal_width() const { return terminal_size().ws_col; }

int Process::terminal_height() const {
  constexpr int usual_height = 24;
  const int rows = terminal_size().ws_row;
  return rows > 0 ? rows : usual_height;
}

Result<std::string> Process::read_input() { return read_from(STDIN_FILENO, "standard input"); }

Result<std::string> Process::read_file(const std::string& path) {
  if (path == "-") return read_input();
  const Descriptor file(uninterrupted([&] { return open(path.c_str(), O_RDONLY | O_CLOEXEC); }));
  if (!file.is_open()) {
    if (errno == ENOENT) {
      return Error{.kind = ErrorKind::not_found, .message = "no file \"" + shown(path) + "\""};
    }
    return system_error(errno, "open", path);
  }
  return read_from(file.number(), path);
}

Result<void> Process::write_out(std::string_view text) {
  return write_to(STDOUT_FILENO, text, "standard output");
}

void Process::write_error(std::string_view text) {
  // There is nowhere left to say that stderr is gone.
  static_cast<void>(static_cast<bool>(write_to(STDERR_FILENO, text, "standard error")));
}

bool Process::page(const std::string& command, std::string_view text) {
  const std::vector<std::string> words = split_command(command);
  if (words.empty() || words.front() == "cat") return false;
  const auto finished = spawn(words, {.input = std::string(text), .has_terminal = true});
  if (finished && finished->code != 0) {
    write_error(fmt::format("deals: the pager \"{}\" {}\n", shown(command), failure_of(*finished)));
  }
  return finished && finished->code == 0;
}

Result<EditedCopy> Process::edit(const std::string& command, const std::string& name,
                                 const std::string& text) {
  const std::string base = variable("TMPDIR").value_or("");
  auto directory = make_temporary(base.empty() ? "/tmp" : base);
  if (!directory) return std::move(directory).error();
  EditedCopy copy{.text = "", .path = *directory + "/" + name};
  if (auto written = write_new_file(copy.path, text); !written) {
    discard(copy);
    return std::move(written).error();
  }
  std::vector<std::string> words = split_command(command);
  words.push_back(copy.path);
  const auto finished = spawn(words, {.has_terminal = true});
  auto edited = read_file(copy.path);
  if (finished && finished->code == 0 && edited) {
    copy.text = *std::move(edited);
    return copy;
  }
  Error error{.kind = ErrorKind::io, .message = fmt::format("no editor \"{}\"", shown(command))};
  if (finished) {
    error.message = fmt::format("the editor \"{}\" {}", shown(command),
                                finished->code != 0 ? failure_of(*finished) : "left no file");
  }
  if (edited && *edited != text) {
    return std::move(error).hinted("nothing was changed; your text is kept in " + copy.path);
  }
  discard(copy);
  return std::move(error).hinted("VISUAL or EDITOR names the one to use; nothing was changed");
}

void Process::discard(const EditedCopy& copy) {
  unlink(copy.path.c_str());
  rmdir(copy.path.substr(0, copy.path.rfind('/')).c_str());
}

std::optional<std::string> Process::ask(std::string_view question) {
  write_error(question);
  std::string line;
  for (;;) {
    char letter = 0;
    const ssize_t count = uninterrupted([&] { return read(STDIN_FILENO, &letter, 1); });
    if (count <= 0) return line.empty() ? std::nullopt : std::optional(line);
    if (letter == '\n') return line;
    line += letter;
  }
}

std::optional<int> Process::run_extension(const std::string& name,
                                          const std::vector<std::string>& arguments,
                                          const std::string& book) {
  std::vector<std::string> words = {"deals-" + name};
  words.insert(words.end(), arguments.begin(), arguments.end());
  SpawnOptions options;
  if (!book.empty()) options.environment.emplace_back("DEALS_BOOK", book);
  options.has_terminal = true;
  const auto finished = spawn(words, options);
  if (!finished) return {};
  return finished->code;
}

std::optional<std::string> Process::find_book(const std::string& start) const {
  auto found = deals::find_book(start);
  if (!found) return {};
  return *std::move(found);
}

Result<std::unique_ptr<Storage>> Process::open_book(const std::string& directory,
                                                    const StorageOptions& options) {
  return deals::open_book(directory, options);
}

Result<std::unique_ptr<Storage>> Process::make_book(const std::string& directory,
                                                    const StorageOptions& options) {
  auto made = make_book_directory(directory);
  if (!made) return std::move(made).error();
  return deals::open_book(directory, options);
}

}  // namespace deals
