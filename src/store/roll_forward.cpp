// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>
#include <deals/store/path.hpp>
#include <deals/store/read.hpp>
#include <deals/store/roll_forward.hpp>

#include <map>
#include <string>

namespace deals {
namespace {

/// How often a name may appear or vanish under our hands before we give up.
constexpr int most_attempts = 5;

/// Where the displaced version goes on a file system that cannot exchange.
Spot aside(const Spot& staged) { return {staged.directory, staged.name + ".old"}; }

int put_over(const Spot& staged, const Spot& target) {
  const int failure = link_to(target, aside(staged));
  const bool can_go_on = failure == 0 || failure == ENOENT || failure == EEXIST;
  return can_go_on ? move_over(staged, target) : failure;
}

/// Swaps the staged file with its target, or moves it there when there is none.
int put_in_place(const Spot& staged, const Spot& target) {
  int failure = 0;
  for (int tries = 0; tries < most_attempts; ++tries) {
    failure = exchange(staged, target);
    if (cannot_exchange(failure)) return put_over(staged, target);
    if (failure != ENOENT) return failure;
    failure = move_to_free(staged, target);
    if (failure != EEXIST) return failure;
  }
  return failure;
}

/// Leaves the new text at the target and what was there, if anything, under the staged name.
Result<void> place(const Spot& staged, const Spot& target, const Step& step) {
  auto waiting = digest_at(staged);
  if (!waiting) return std::move(waiting).error();
  int failure = 0;
  if (step.after && *waiting == step.after) failure = put_in_place(staged, target);
  if (!step.after && !*waiting) failure = move_to_free(target, staged);
  const bool is_gone_already = !step.after && failure == ENOENT;
  if (failure == 0 || is_gone_already) return {};
  return system_error(failure, "put it in place", step.path);
}

Result<void> keep_if_foreign(const Directory& book, const Spot& displaced, const Step& step,
                             const Notice& notice) {
  auto found = digest_at(displaced);
  if (!found) return std::move(found).error();
  if (!*found || *found == step.before || *found == step.after) return {};
  return keep_foreign(book, displaced, step.path, notice);
}

/// Directories of the book, made where they are not there, each opened once.
class OpenDirectories {
 public:
  explicit OpenDirectories(const Directory& book) : book_(book) {}

  Result<const Directory*> open(const std::string& path) {
    auto found = open_.find(path);
    if (found == open_.end()) {
      auto made = make_directory(book_, path);
      if (!made) return std::move(made).error();
      found = open_.emplace(path, *std::move(made)).first;
    }
    return &found->second;
  }

  Result<void> sync_all() const {
    for (const auto& [path, directory] : open_) {
      if (auto synced = sync(directory); !synced) return synced;
    }
    return {};
  }

 private:
  const Directory& book_;
  std::map<std::string, Directory> open_;
};

Result<void> place_all(const Directory& book, const Directory& committed,
                       const std::vector<Step>& steps, const OnProgress& on_progress) {
  OpenDirectories directories(book);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    auto location = locate(steps[i].path);
    if (!location) return std::move(location).error();
    auto directory = directories.open(location->directory);
    if (!directory) return std::move(directory).error();
    const Spot target{**directory, location->name};
    auto placed = place({committed, std::to_string(i)}, target, steps[i]);
    if (!placed) return placed;
    if (on_progress) on_progress({Progress::Work::placing, i + 1, steps.size()});
  }
  if (auto synced = directories.sync_all(); !synced) return synced;
  return sync(committed);
}

Result<void> complete(const Directory& book, const Directory& deals, const Directory& committed,
                      const std::vector<Step>& steps, const Notice& notice,
                      const OnProgress& on_progress) {
  if (auto placed = place_all(book, committed, steps, on_progress); !placed) return placed;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Spot displaced{committed, std::to_string(i)};
    auto kept = keep_if_foreign(book, displaced, steps[i], notice);
    if (kept) kept = keep_if_foreign(book, aside(displaced), steps[i], notice);
    if (!kept) return kept;
    if (on_progress) on_progress({Progress::Work::tidying, i + 1, steps.size()});
  }
  if (auto removed = remove_directory(deals, commit_name, manifest_name); !removed) return removed;
  return sync(deals);
}

}  // namespace

Result<std::vector<Step>> steps_in(const Directory& committed) {
  auto text = FileReader(max_manifest_size).read(committed, {manifest_name});
  // It is the last thing to be staged and the first to be removed: all files are in place.
  if (!text && text.error().kind == ErrorKind::not_found) return std::vector<Step>();
  if (!text) return std::move(text).error();
  auto steps = parse_manifest(*text);
  if (steps) return steps;
  return std::move(steps)
      .error()
      .at({committed.path_of(manifest_name)})
      .hinted(
          "an interrupted change waits there; look at it, or remove \".deals/commit\" to drop it");
}

Result<void> roll_forward(const Directory& book, const Directory& deals, const Notice& notice,
                          const OnProgress& on_progress) {
  auto committed = open_directory(deals, commit_name);
  if (!committed && committed.error().kind == ErrorKind::not_found) return {};
  if (!committed) return std::move(committed).error();
  auto steps = steps_in(*committed);
  if (!steps) return std::move(steps).error();
  auto completed = complete(book, deals, *committed, *steps, notice, on_progress);
  if (completed) return {};
  Error error = std::move(completed).error();
  error.message += std::string("; ") + late_news;
  return error;
}

}  // namespace deals
