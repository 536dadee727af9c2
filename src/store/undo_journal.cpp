// SPDX-License-Identifier: MIT
#include <deals/store/path.hpp>
#include <deals/store/read.hpp>
#include <deals/store/undo_file.hpp>
#include <deals/store/undo_journal.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <algorithm>
#include <charconv>

namespace deals {
namespace {

constexpr const char* journal_path = ".deals/undo";
constexpr const char* pending_name = "pending";
constexpr std::string_view undone_mark = ".undone";
constexpr std::int64_t seconds_per_day = 86'400;

/// A file of the journal, known by its name.
struct Name {
  std::string name;
  std::uint64_t number = 0;
  bool is_undone = false;
};

std::string name_of(std::uint64_t number, bool is_undone) {
  return fmt::format("{:08}{}", number, is_undone ? undone_mark : "");
}

std::optional<Name> parse_name(const std::string& name) {
  Name parsed{name, 0, name.ends_with(undone_mark)};
  const char* end = name.data() + name.size() - (parsed.is_undone ? undone_mark.size() : 0);
  const auto [stop, failure] = std::from_chars(name.data(), end, parsed.number);
  const bool is_ours =
      failure == std::errc() && stop == end && name == name_of(parsed.number, parsed.is_undone);
  if (!is_ours) return {};
  return parsed;
}

/// Every entry's name in the order of their numbers; none when there is no journal.
Result<std::vector<Name>> names_in(const Directory& journal) {
  auto entries = entries_of(journal);
  if (!entries) return std::move(entries).error();
  std::vector<Name> names;
  for (const ListedName& entry : *entries) {
    if (auto name = parse_name(entry.name)) names.push_back(*std::move(name));
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const Name& left, const Name& right) { return left.number < right.number; });
  return names;
}

void remove(const Directory& journal, const std::string& name) {
  unlinkat(journal.number(), name.c_str(), 0);
}

Result<UndoEntry> read_entry(const Directory& journal, const std::string& name) {
  auto text = FileReader(max_undo_file_size).read(journal, {name});
  if (!text) return std::move(text).error();
  auto entry = parse_undo_file(*text);
  if (!entry) return std::move(entry).error().at({journal.path_of(name)});
  return entry;
}

/// Whether any of the files is as the change makes it.
bool was_made(const Directory& book, const UndoEntry& entry) {
  for (const UndoStep& step : entry.steps) {
    const auto location = locate(step.path);
    if (!location) continue;
    const auto directory = open_directory(book, location->directory);
    if (!directory && directory.error().kind != ErrorKind::not_found) continue;
    const auto found =
        directory ? digest_at({*directory, location->name}) : Result(std::optional<Digest>());
    if (found && *found == step.present) return true;
  }
  return false;
}

/// Gives the pending entry its name, among those that are there. A new command ends what could be
/// redone.
void keep(const Directory& journal, const UndoHead& head, std::vector<Name>& names) {
  const bool is_new = std::none_of(names.begin(), names.end(),
                                   [&](const Name& each) { return each.number == head.number; });
  std::erase_if(names, [&](const Name& each) {
    const bool goes = each.number == head.number || (is_new && each.is_undone);
    if (goes) remove(journal, each.name);
    return goes;
  });
  Name kept{name_of(head.number, head.is_undone), head.number, head.is_undone};
  move_over({journal, pending_name}, {journal, kept.name});
  const auto place = std::upper_bound(
      names.begin(), names.end(), kept,
      [](const Name& left, const Name& right) { return left.number < right.number; });
  names.insert(place, std::move(kept));
}

/// Removes the oldest entries beyond the limits.
void prune(const Directory& journal, const std::vector<Name>& names, const UndoLimits& limits,
           Moment now) {
  std::uint64_t room = static_cast<std::uint64_t>(limits.megabytes) << 20;
  int kept = 0;
  bool is_full = false;
  for (auto each = names.rbegin(); each != names.rend(); ++each) {
    struct stat status = {};
    if (fstatat(journal.number(), each->name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
    const auto size = static_cast<std::uint64_t>(status.st_size);
    const std::int64_t age = now.seconds - status.st_mtime;
    const bool is_old = limits.days > 0 && age > seconds_per_day * limits.days;
    is_full = is_full || kept == limits.commands || size > room || is_old;
    if (is_full && kept > 0) {
      remove(journal, each->name);
      continue;
    }
    ++kept;
    room -= std::min(room, size);
  }
}

}  // namespace

Result<void> UndoJournal::prepare(const std::vector<FileChange>& changes, const UndoNote& note) {
  auto journal = make_directory(book_, journal_path);
  if (!journal) return std::move(journal).error();
  prepared_ = note.head;
  if (prepared_.number == 0) {
    auto names = names_in(*journal);
    if (!names) return std::move(names).error();
    prepared_.number = names->empty() ? 1 : names->back().number + 1;
  }
  remove(*journal, pending_name);
  const Spot pending{*journal, pending_name};
  auto written =
      write_new(pending, undo_file_text(undo_entry_of(prepared_, changes)), {}, pending.path());
  return written ? sync(*journal) : written;
}

void UndoJournal::finish(const UndoNote& note) {
  auto journal = open_directory(book_, journal_path);
  if (!journal) return;
  auto names = names_in(*journal);
  if (!names) return;
  keep(*journal, prepared_, *names);
  prune(*journal, *names, note.limits, note.now);
}

std::optional<UndoJournal::Settled> UndoJournal::settle() {
  auto journal = open_directory(book_, journal_path);
  if (!journal) return {};
  if (faccessat(journal->number(), pending_name, F_OK, AT_SYMLINK_NOFOLLOW) != 0) return {};
  auto entry = read_entry(*journal, pending_name);
  if (!entry) {
    remove(*journal, pending_name);
    return {};
  }
  const Settled settled{entry->head, was_made(book_, *entry)};
  if (settled.was_made) {
    if (auto names = names_in(*journal)) keep(*journal, entry->head, *names);
  } else {
    remove(*journal, pending_name);
  }
  return settled;
}

Result<std::vector<UndoEntry>> UndoJournal::entries() const {
  std::vector<UndoEntry> all;
  auto journal = open_directory(book_, journal_path);
  if (!journal && journal.error().kind == ErrorKind::not_found) return all;
  if (!journal) return std::move(journal).error();
  auto names = names_in(*journal);
  if (!names) return std::move(names).error();
  for (const Name& each : *names) {
    auto entry = read_entry(*journal, each.name);
    if (entry) {
      entry->head.number = each.number;
      entry->head.is_undone = each.is_undone;
      all.push_back(*std::move(entry));
    } else {
      UndoHead head;
      head.number = each.number;
      head.is_undone = each.is_undone;
      all.push_back({std::move(head), {}, std::move(entry).error()});
    }
  }
  return all;
}

}  // namespace deals
