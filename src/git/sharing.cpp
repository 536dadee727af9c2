// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <charconv>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/git/sharing.hpp>

#include "counterpart.hpp"
#include "merging.hpp"

namespace deals {
namespace {

/// Others push while we merge what they pushed before.
constexpr int most_pushes = 5;

/// One `share`, step by step.
class Exchange {
 public:
  Exchange(const Repository& repository, const ShareRequest& request)
      : repository_(repository), git_(repository.git), request_(request) {}

  Result<Shared> run() {
    shared_.before = shared_.after = head();
    if (auto concluded = conclude(); !concluded) return std::move(concluded).error();
    if (!shared_.unmerged.empty()) return shared_;
    auto other = counterpart_of(repository_, request_.remote);
    if (!other) return std::move(other).error();
    other_ = *std::move(other);
    shared_.with = other_.name();
    if (request_.dry_run) return compared();
    if (auto clean = check_committed(repository_); !clean) return std::move(clean).error();
    auto shared = exchange();
    shared_.after = head();
    if (!shared) return std::move(shared).error();
    return shared_;
  }

 private:
  std::string head() const { return commit_of("HEAD"); }

  /// "" where there is none.
  std::string commit_of(const std::string& revision) const {
    return git_.object_named(revision + "^{commit}").value_or("");
  }

  std::size_t count(const std::vector<std::string>& range) const {
    std::vector<std::string> words = {"rev-list", "--count"};
    words.insert(words.end(), range.begin(), range.end());
    const auto told = git_.read(words);
    std::size_t number = 0;
    if (!told) return number;
    const std::string_view digits = trim(*told);
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
  }

  std::size_t behind() const {
    if (!has_tracking()) return 0;
    return head().empty() ? count({other_.tracking}) : count({"HEAD.." + other_.tracking});
  }
  std::size_t ahead() const {
    if (head().empty()) return 0;
    return has_tracking() ? count({other_.tracking + "..HEAD"})
                          : count({"HEAD", "--not", "--remotes=" + other_.remote});
  }
  bool has_tracking() const { return !commit_of(other_.tracking).empty(); }

  /// As the message of a merge is to name it: "origin/main".
  std::string short_tracking() const {
    const auto told = git_.read({"rev-parse", "--abbrev-ref", other_.tracking});
    return told && !trim(*told).empty() ? std::string(trim(*told)) : other_.tracking;
  }

  Result<void> conclude() {
    auto merge = merge_in_progress(repository_);
    if (!merge) return std::move(merge).error();
    if (!*merge) return {};
    if (request_.dry_run) {
      shared_.unmerged = (*merge)->unmerged;
      return {};
    }
    auto left = conclude_merge(repository_, **merge, request_);
    if (!left) return std::move(left).error();
    shared_.unmerged = *std::move(left);
    shared_.has_concluded = shared_.unmerged.empty();
    return {};
  }

  /// As far as this clone knows the remote.
  Shared compared() {
    shared_.came_in = behind();
    shared_.went_out = ahead();
    return shared_;
  }

  Result<void> exchange() {
    for (int pushes = 0; pushes < most_pushes; ++pushes) {
      if (auto fetched = fetch({}); !fetched) return fetched;
      if (auto merged = merge_theirs(); !merged || !shared_.unmerged.empty()) return merged;
      const std::size_t commits = ahead();
      const bool is_new = !has_tracking();
      if (commits == 0 && !is_new) return {};
      if (head().empty()) return nothing_to_share();
      auto pushed = push();
      if (!pushed) return std::move(pushed).error();
      if (*pushed) {
        shared_.went_out += commits;
        shared_.is_new_there = is_new;
        return {};
      }
    }
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format("others pushed to {} again and again meanwhile",
                                        shown(other_.name()))}
        .hinted("what came in is merged; deals sync tries again");
  }

  static Error nothing_to_share() {
    return Error{.kind = ErrorKind::conflict, .message = "there is no commit to share yet"}.hinted(
        "git add . && git commit makes the first");
  }

  /// The branch alone, whether this clone usually fetches it or not; all that it usually fetches
  /// where the remote has no such branch.
  Result<void> fetch(const std::vector<std::string>& options) {
    std::vector<std::string> words = {"fetch", "--quiet"};
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), {"--", other_.remote});
    std::vector<std::string> branch = words;
    branch.push_back(fmt::format("+refs/heads/{}:{}", other_.remote_branch, other_.tracking));
    auto fetched = git_.run(branch);
    if (fetched && fetched->code != 0) fetched = git_.run(words);
    if (!fetched) return std::move(fetched).error();
    if (fetched->code == 0) return {};
    return git_failed(fmt::format("{} cannot be fetched from", shown(other_.remote)), *fetched);
  }

  Result<void> merge_theirs() {
    const std::size_t commits = behind();
    if (commits == 0) return {};
    const bool is_related = head().empty() || git_.read({"merge-base", "HEAD", other_.tracking});
    if (repository_.is_shallow && !is_related && !shared_.has_fetched_all) {
      if (auto fetched = fetch({"--unshallow"}); !fetched) return fetched;
      shared_.has_fetched_all = true;
    }
    auto unmerged = merge_revision(repository_, short_tracking());
    if (!unmerged) return std::move(unmerged).error();
    shared_.unmerged = *std::move(unmerged);
    shared_.came_in += commits;
    return {};
  }

  /// False when somebody else pushed first. Whether that is why git refused is not in its words,
  /// which are in the user's language, but in what there is to fetch.
  Result<bool> push() {
    std::vector<std::string> words = {"push", "--quiet"};
    if (!other_.is_upstream && request_.remote.empty()) words.emplace_back("--set-upstream");
    words.insert(words.end(), {"--", other_.remote, "HEAD:refs/heads/" + other_.remote_branch});
    auto pushed = git_.run(words);
    if (!pushed) return std::move(pushed).error();
    if (pushed->code == 0) return true;
    if (auto fetched = fetch({}); !fetched) return std::move(fetched).error();
    if (behind() > 0) return false;
    return git_failed(fmt::format("{} does not take what is pushed", shown(other_.remote)),
                      *pushed);
  }

  const Repository& repository_;
  const Git& git_;
  const ShareRequest& request_;
  Counterpart other_;
  Shared shared_;
};

class GitSharing : public Sharing {
 public:
  explicit GitSharing(Repository repository) : repository_(std::move(repository)) {}

  Result<std::optional<MergeInProgress>> merge() const override {
    return merge_in_progress(repository_);
  }

  Result<Shared> share(const ShareRequest& request) override {
    if (!told_) told_ = Exchange(repository_, request).run();
    return *told_;
  }

 private:
  Repository repository_;
  std::optional<Result<Shared>> told_;
};

}  // namespace

Result<std::unique_ptr<Sharing>> open_sharing(const std::string& book) {
  auto repository = Repository::of(book);
  if (!repository) return std::move(repository).error();
  return std::unique_ptr<Sharing>(std::make_unique<GitSharing>(*std::move(repository)));
}

}  // namespace deals
