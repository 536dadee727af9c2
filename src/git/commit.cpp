// SPDX-License-Identifier: MIT
#include <deals/git/commit.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <deals/base/shell_word.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/git/repository.hpp>
#include <filesystem>
#include <thread>

#include "commit_turn.hpp"
#include "status.hpp"

namespace deals {
namespace {

namespace fs = std::filesystem;
using CommitClock = std::chrono::steady_clock;

/// A lock that git left behind stays; a turn ends with the command that has it.
constexpr std::chrono::seconds patience_with_git(10);
constexpr std::chrono::seconds patience_for_turn(60);
constexpr std::chrono::milliseconds pause_between_tries(20);
constexpr std::size_t most_paths_a_call = 5000;
constexpr std::size_t most_files_typed = 5;
constexpr std::size_t most_lines_told = 40;

/// What git is in the middle of; a commit of some files alone would break it, or get lost.
std::string_view work_in_progress(const std::string& git_directory) {
  using Sign = std::pair<const char*, std::string_view>;
  constexpr std::array<Sign, 6> signs{{{"MERGE_HEAD", "a merge"},
                                       {"CHERRY_PICK_HEAD", "a cherry-pick"},
                                       {"REVERT_HEAD", "a revert"},
                                       {"rebase-merge", "a rebase"},
                                       {"rebase-apply", "a rebase"},
                                       {"BISECT_LOG", "a bisection"}}};
  std::error_code failure;
  for (const auto& [name, work] : signs) {
    if (fs::exists(fs::path(git_directory) / name, failure)) return work;
  }
  return {};
}

/// What git has to say of the files that are to be committed.
struct FilesToCommit {
  std::string head;                    ///< the commit that is checked out, "(initial)" without one
  std::vector<std::string> differing;  ///< from HEAD, relative to the book
  std::vector<std::string> untracked;  ///< those of them that the index does not know
  std::vector<std::string> ignored;    ///< directories among them, with their slash
};

void read_status(const std::string& output, const std::string& prefix, FilesToCommit& files) {
  using Kind = StatusEntry::Kind;
  const Status status = parse_status(output);
  files.head = status.head;
  for (const StatusEntry& entry : status.entries) {
    // A directory above the book may be what is ignored.
    const std::string path(entry.path.starts_with(prefix) ? entry.path.substr(prefix.size()) : "");
    auto& with_it = entry.kind == Kind::ignored ? files.ignored : files.differing;
    with_it.push_back(path);
    if (entry.kind == Kind::untracked) files.untracked.push_back(path);
  }
}

/// `git WORDS -- PATHS`, in as many calls as it takes.
Result<std::vector<Finished>> ask_of(const Git& git, const std::vector<std::string>& words,
                                     const std::vector<std::string>& paths) {
  std::vector<Finished> answers;
  for (std::size_t at = 0; at < paths.size(); at += most_paths_a_call) {
    const std::size_t end = std::min(paths.size(), at + most_paths_a_call);
    std::vector<std::string> all = words;
    all.emplace_back("--");
    all.insert(all.end(), paths.begin() + static_cast<std::ptrdiff_t>(at),
               paths.begin() + static_cast<std::ptrdiff_t>(end));
    auto answer = git.ask(all);
    if (!answer) return std::move(answer).error();
    answers.push_back(*std::move(answer));
  }
  return answers;
}

Result<FilesToCommit> status_of(const Repository& repository,
                                const std::vector<std::string>& paths) {
  FilesToCommit files;
  auto answers = ask_of(repository.git,
                        {"status", "--porcelain=v2", "--branch", "-z", "--no-renames",
                         "--ignored=matching", "--untracked-files=all"},
                        paths);
  if (!answers) return std::move(answers).error();
  for (const Finished& answer : *answers) {
    if (answer.code != 0) return git_failed("git status failed", answer);
    read_status(answer.output, repository.prefix, files);
  }
  return files;
}

std::string nul_separated(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += path + '\0';
  return text;
}

/// `git COMMAND` on paths that it reads from its input: there may be too many for its arguments.
Result<Finished> run_on(const Git& git, std::vector<std::string> command,
                        const std::vector<std::string>& paths) {
  command.insert(command.end(), {"--pathspec-from-file=-", "--pathspec-file-nul"});
  return git.run(command, nul_separated(paths));
}

/// A commit whose message has a trailer.
struct FoundCommit {
  std::string id;
  std::string subject;
};

std::optional<FoundCommit> commit_with(const Git& git, const std::string& trailer) {
  const auto told = git.read({"-c", "i18n.logOutputEncoding=UTF-8", "log", "-1", "--fixed-strings",
                              "--grep=" + trailer, "--format=%H%x00%s"});
  if (!told) return {};
  const auto parts = split(trim(*told), '\0');
  if (parts.size() != 2) return {};
  return FoundCommit{std::string(parts[0]), std::string(parts[1])};
}

/// As git itself words it: what is reverted twice is applied again.
std::string subject_of_revert(const std::string& subject) {
  constexpr std::string_view revert = "Revert \"";
  constexpr std::string_view reapply = "Reapply \"";
  const bool is_quoted = subject.ends_with('"');
  if (is_quoted && subject.starts_with(revert)) {
    return std::string(reapply) + subject.substr(revert.size());
  }
  if (is_quoted && subject.starts_with(reapply)) {
    return std::string(revert) + subject.substr(reapply.size());
  }
  return fmt::format("Revert \"{}\"", subject);
}

std::string message_of(const Git& git, const CommitRequest& request) {
  std::string subject = request.subject;
  std::string body = request.body;
  if (!request.reverts.empty()) {
    if (const auto reverted = commit_with(git, request.reverts)) {
      subject = subject_of_revert(reverted->subject);
      body = fmt::format("This reverts commit {}.", reverted->id);
    }
  }
  std::string message = subject + "\n";
  if (!body.empty()) message += "\n" + body + "\n";
  if (!request.trailers.empty()) message += "\n";
  for (const std::string& trailer : request.trailers) message += trailer + "\n";
  return message;
}

/// git's own words for a person who is to mend what it did not like.
Error refused(const Finished& finished, const std::vector<std::string>& files) {
  Error error{.kind = ErrorKind::io, .message = "the change is made, but git did not commit it"};
  for (std::string_view line : split(trim(finished.errors), '\n')) {
    if (trim(line).empty() || error.hints.size() == most_lines_told) continue;
    error.hints.push_back("git: " + shown(line));
  }
  std::vector<std::string> words;
  for (const std::string& file : files) words.push_back(shell_word(file));
  const std::string typed = words.size() > most_files_typed
                                ? std::string("FILES")
                                : fmt::format("{}", fmt::join(words, " "));
  error.hints.push_back(
      fmt::format("git add {0} && git commit {0} commits it once that is mended", typed));
  error.hints.emplace_back("deals undo takes the change back");
  return error;
}

/// Whether it failed because another git was at work.
bool is_in_the_way(const Finished& finished) {
  return finished.errors.find("index.lock") != std::string::npos;
}

std::string not_committed(std::string_view why) { return fmt::format("not committed: {}", why); }

/// "" where none is.
std::string ignored_notice(std::vector<std::string> paths) {
  if (paths.empty()) return "";
  const bool is_one = paths.size() == 1;
  std::erase(paths, "");
  const std::string which =
      paths.empty() ? "the book" : shown(join_some(paths, most_files_typed, "and"));
  return not_committed(fmt::format("git ignores {}; {} in a .gitignore, or in .git/info/exclude",
                                   which, is_one ? "it stands" : "they stand"));
}

/// Whether the files in the work tree are as HEAD has them; they may be staged otherwise.
bool are_as_in_head(const Git& git, const std::vector<std::string>& files) {
  const auto answers = ask_of(git, {"diff", "--quiet", "--no-ext-diff", "HEAD"}, files);
  return answers && std::all_of(answers->begin(), answers->end(),
                                [](const Finished& answer) { return answer.code == 0; });
}

/// The index gets of these files what HEAD has.
Result<Finished> unstage(const Git& git, const std::vector<std::string>& files) {
  return run_on(git, {"reset", "--quiet"}, files);
}

/// One try. Nothing: another git was in the way.
Result<std::optional<Committed>> try_to_commit(const Repository& repository,
                                               const FilesToCommit& files,
                                               const std::string& message) {
  const Git& git = repository.git;
  if (!files.untracked.empty()) {
    auto added = run_on(git, {"add", "--intent-to-add"}, files.untracked);
    if (!added) return std::move(added).error();
    if (added->code != 0 && is_in_the_way(*added)) return std::optional<Committed>();
    if (added->code != 0) return refused(*added, files.differing);
  }
  auto committed = run_on(git,
                          {"-c", "i18n.commitEncoding=UTF-8", "commit", "--quiet", "--only",
                           "--cleanup=whitespace", "--message=" + message},
                          files.differing);
  if (!committed) return std::move(committed).error();
  if (committed->code == 0) {
    // `git commit --only` reads a file twice, for the index and for the commit. What another
    // command or an editor wrote in between would leave the older text staged, and the next commit
    // revert it.
    (void)unstage(git, files.differing);
    return std::optional(
        Committed{true, ignored_notice(files.ignored), committed->output + committed->errors});
  }
  const bool is_staged_alone = !is_in_the_way(*committed) && are_as_in_head(git, files.differing);
  const auto& staged = is_staged_alone ? files.differing : files.untracked;
  if (!staged.empty()) (void)unstage(git, staged);
  if (is_staged_alone) return std::optional(Committed{false, ignored_notice(files.ignored), ""});
  if (is_in_the_way(*committed)) return std::optional<Committed>();
  return refused(*committed, files.differing);
}

Result<Committed> without_repository(Error error) {
  if (error.kind == ErrorKind::not_found) return Committed{false, not_committed(error.message), ""};
  error.message = "the change is made, but not committed: " + error.message;
  return error;
}

Error held_by_another() {
  return {
      .kind = ErrorKind::io,
      .message = "the change is made, but not committed: another git holds the index",
      .hints = {"git commit commits it once that is done; .git/index.lock is there until then"}};
}

}  // namespace

Result<Committed> commit_files(const std::string& book, const CommitRequest& request) {
  const auto repository = Repository::of(book);
  if (!repository) return without_repository(repository.error());
  if (const auto work = work_in_progress(repository->directory); !work.empty()) {
    return Committed{
        false, not_committed(fmt::format("{} is in progress; the change can go with it", work)),
        ""};
  }
  std::string message;
  std::optional<Error> failure;
  std::string failed_on;  // The commit that was HEAD then.
  const CommitTurn turn(repository->directory);
  if (!turn.comes_until(CommitClock::now() + patience_for_turn)) return held_by_another();
  const auto deadline = CommitClock::now() + patience_with_git;
  for (;;) {
    auto files = status_of(*repository, request.files);
    if (!files) return std::move(files).error();
    // Another command may have committed our files with its own, or come in between with others.
    if (files->differing.empty()) return Committed{false, ignored_notice(files->ignored), ""};
    if (failure && (files->head == failed_on || CommitClock::now() >= deadline)) return *failure;
    if (message.empty()) message = message_of(repository->git, request);
    auto tried = try_to_commit(*repository, *files, message);
    if (tried && *tried) return **std::move(tried);
    failure.reset();
    if (!tried) failure = std::move(tried).error();
    failed_on = files->head;
    if (!failure && CommitClock::now() >= deadline) return held_by_another();
    std::this_thread::sleep_for(pause_between_tries);
  }
}

}  // namespace deals
