// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/sharing.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/sync.hpp>
#include <deals/render/phrase.hpp>
#include <deals/text/conflict.hpp>
#include <deals/text/parse.hpp>

#include "book_changes.hpp"
#include "diff_ends.hpp"
#include "init_git.hpp"

namespace deals {
namespace {

std::string commits_phrase(std::size_t count) { return grouped_count(count, "commit", "commits"); }

/// A file that somebody has settled reads as TOML, and has no markers any more.
bool is_settled_file(const Files& files, const std::string& path) {
  if (!path.ends_with(".toml")) return false;
  const auto text = files.read(path);
  return text && parse_toml(*text, path);
}

/// `opportunities/acme-pilot.toml`: acme-pilot; other files by their path.
std::string record_name(const std::string& path) {
  const bool is_record = path.ends_with(".toml") && path.find('/') != std::string::npos;
  return shown(is_record ? file_stem(path) : path);
}

/// `acme-pilot: owner: anna / bo`
std::string unmerged_line(const Files& files, const UnmergedFile& file) {
  const std::string name = record_name(file.path);
  const std::string path = shown(file.path);
  if (file.is_removed_there) {
    return fmt::format(
        "{}: one side removed it, the other changed it; git add {} keeps it, "
        "git rm {} removes it\n",
        name, path, path);
  }
  const auto text = files.read(file.path);
  const auto torn = text ? torn_text(*text) : std::nullopt;
  if (!torn) return fmt::format("{}: settle it, and git add {}\n", name, path);
  const std::string words = conflict_words(*torn);
  return fmt::format("{}: {}\n", name, words.empty() ? "both sides changed it" : words);
}

/// What a person has to settle first.
void tell_unmerged(const Context& context, const Shared& shared, Outcome& outcome) {
  std::vector<std::string> names;
  for (const UnmergedFile& each : shared.unmerged) {
    outcome.text += unmerged_line(*context.files, each);
    names.push_back(record_name(each.path));
  }
  const std::string some = join_some(names, 3, "and");
  outcome.notices.push_back(
      fmt::format("{} in conflict: {}", counted(names.size(), "file", "files"), some));
  const bool is_torn = std::any_of(shared.unmerged.begin(), shared.unmerged.end(),
                                   [](const auto& each) { return !each.is_removed_there; });
  outcome.notices.emplace_back(is_torn ? "deals resolve settles records; then deals sync goes on"
                                       : "then deals sync goes on");
  outcome.exit_code = exit_code(ErrorKind::conflict);
}

/// Without it git merges line by line.
void tell_missing_driver(const Context& context, const Shared& shared, Outcome& outcome) {
  if (shared.came_in == 0 || !lacks_merge_driver(context)) return;
  outcome.notices.emplace_back(
      "git does not know the merge driver in this clone, and merged line by line; deals init "
      "tells it");
}

Result<DiffEnd> book_at(const Context& context, const std::string& id) {
  auto revisions = context.revisions();
  if (!revisions) return std::move(revisions).error();
  auto commit = (*revisions)->commit(id);
  if (!commit) return std::move(commit).error();
  return end_at(context, **revisions, id, *commit);
}

/// What others did, in the words of `deals diff`; "" where there is nothing to tell.
std::string news(const Context& context, const Shared& shared) {
  const bool is_news = shared.came_in > 0 || shared.has_concluded;
  if (!is_news || shared.before.empty() || shared.before == shared.after) return "";
  const auto before = book_at(context, shared.before);
  const auto after = book_at(context, shared.after);
  if (!before || !after) return "";
  const ChangesPage page = book_changes(context, *before->view, *after->view);
  return page.is_empty() ? "" : "\n" + changes_text(page, context.terminal);
}

std::string dry_words(const Shared& shared) {
  const std::string with = shown(shared.with);
  if (shared.came_in == 0 && shared.went_out == 0) {
    return fmt::format("nothing to share with {}, as it was when it was last fetched\n", with);
  }
  std::vector<std::string> parts;
  if (shared.came_in > 0) parts.push_back("merge " + commits_phrase(shared.came_in));
  if (shared.went_out > 0) parts.push_back("push " + commits_phrase(shared.went_out));
  return fmt::format("would {}: {} as it was when it was last fetched\n", join_words(parts, "and"),
                     with);
}

std::string shared_words(const Shared& shared) {
  const std::string with = shown(shared.with);
  std::string text;
  if (shared.has_concluded) text += "concluded the merge\n";
  if (shared.has_fetched_all) text += "fetched the history that this clone had not\n";
  if (shared.came_in > 0) {
    text += fmt::format("merged {} from {}\n", commits_phrase(shared.came_in), with);
  }
  if (shared.went_out > 0) {
    text += fmt::format("pushed {} to {}\n", commits_phrase(shared.went_out), with);
  }
  if (shared.is_new_there) text += fmt::format("{} is new there\n", with);
  return text.empty() ? fmt::format("up to date with {}\n", with) : text;
}

Json sync_json(const Shared& shared, bool dry_run) {
  std::vector<std::string> unmerged;
  for (const UnmergedFile& each : shared.unmerged) unmerged.push_back(each.path);
  return Json(Json::Object{{"with", shared.with.empty() ? Json() : Json(shared.with)},
                           {"before", shared.before.empty() ? Json() : Json(shared.before)},
                           {"after", shared.after.empty() ? Json() : Json(shared.after)},
                           {"merged", static_cast<std::int64_t>(shared.came_in)},
                           {"pushed", static_cast<std::int64_t>(shared.went_out)},
                           {"concluded", shared.has_concluded},
                           {"conflicts", Json::array(unmerged)},
                           {"dry_run", dry_run}});
}

}  // namespace

void describe(Args& args, SyncOptions& options) {
  args.positional(options.remote, "REMOTE", "the remote to share with; the branch's own otherwise");
  args.example("deals sync");
  args.example("deals sync backup");
}

Result<Outcome> run(const Context& context, const SyncOptions& options) {
  context.show_work("sharing with the other clones");
  auto sharing = context.sharing();
  if (!sharing) return std::move(sharing).error();
  const ShareRequest request{
      .remote = options.remote.value_or(""),
      .dry_run = context.dry_run,
      .is_settled = [&](const std::string& path) { return is_settled_file(*context.files, path); }};
  auto shared = (*sharing)->share(request);
  if (!shared) return std::move(shared).error();
  Outcome outcome;
  outcome.data = sync_json(*shared, context.dry_run);
  if (!shared->unmerged.empty()) {
    tell_unmerged(context, *shared, outcome);
  } else if (!context.quiet) {
    outcome.text =
        context.dry_run ? dry_words(*shared) : shared_words(*shared) + news(context, *shared);
  }
  tell_missing_driver(context, *shared, outcome);
  return outcome;
}

}  // namespace deals
