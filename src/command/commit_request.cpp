// SPDX-License-Identifier: MIT
#include <deals/command/commit_request.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/digest.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

constexpr std::size_t most_ids_named = 50;
constexpr int longest_commit_subject = 100;

std::string digest_words(const std::optional<std::string>& text) {
  if (!text) return "none";
  const Digest digest = digest_of(*text);
  return fmt::format("{}:{:016x}", digest.size, digest.hash);
}

std::string trailer_of_change(const std::vector<FileChange>& changes, bool is_reversed) {
  std::vector<std::string> lines;
  for (const FileChange& each : changes) {
    const auto& from = is_reversed ? each.after : each.before;
    const auto& to = is_reversed ? each.before : each.after;
    lines.push_back(fmt::format("{}\n{}\n{}\n", each.path, digest_words(from), digest_words(to)));
  }
  std::sort(lines.begin(), lines.end());
  return fmt::format("Deals-Change: {:016x}",
                     digest_of(fmt::format("{}", fmt::join(lines, ""))).hash);
}

/// The stages that a record went from and to, where its stage changed.
std::optional<std::string> stage_words(const RecordChange& record) {
  for (const auto& [name, change] : record.fields) {
    const Json::Array* pair = name == "stage" ? change.as_array() : nullptr;
    if (pair == nullptr || pair->size() != 2) continue;
    const std::string* from = pair->front().as_text();
    const std::string* to = pair->back().as_text();
    if (from != nullptr && to != nullptr) return shown(*from) + " → " + shown(*to);
  }
  return {};
}

/// `12 opportunities: proposal → negotiation` where that is what happened to all of them.
std::optional<std::string> subject_of_moves(const std::vector<RecordChange>& records) {
  if (records.empty()) return {};
  const auto words = stage_words(records.front());
  const bool is_all = words && std::all_of(records.begin(), records.end(), [&](const auto& each) {
                        return stage_words(each) == words;
                      });
  if (!is_all) return {};
  if (records.size() == 1) return fmt::format("{}: {}", records.front().id, *words);
  return fmt::format("{}: {}", grouped_count(records.size(), "opportunity", "opportunities"),
                     *words);
}

std::string one_subject_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return fit(text, longest_commit_subject);
}

std::vector<std::string> trailers_of(const Outcome& outcome, std::string_view command) {
  std::vector<std::string> trailers = {fmt::format("Deals-Command: {}", command)};
  std::size_t named = 0;
  for (const RecordChange& each : outcome.records) {
    if (each.id.empty() || named == most_ids_named) continue;
    std::string trailer = "Deals-Id: " + shown(each.id);
    if (std::find(trailers.begin(), trailers.end(), trailer) != trailers.end()) continue;
    trailers.push_back(std::move(trailer));
    ++named;
  }
  trailers.push_back(change_trailer(outcome.changes));
  return trailers;
}

}  // namespace

std::string change_trailer(const std::vector<FileChange>& changes) {
  return trailer_of_change(changes, false);
}

std::string reversed_change_trailer(const std::vector<FileChange>& changes) {
  return trailer_of_change(changes, true);
}

CommitRequest commit_request_of(const Outcome& outcome, std::string_view command,
                                std::string_view typed) {
  CommitRequest request;
  for (const FileChange& each : outcome.changes) request.files.push_back(each.path);
  const bool is_named = outcome.summary.empty() && !outcome.reversed;
  const auto moves = is_named ? subject_of_moves(outcome.records) : std::nullopt;
  if (outcome.reversed) {
    request.subject = fmt::format("{}: {}", outcome.reversed->is_undone ? "Undo" : "Redo",
                                  outcome.reversed->what);
    request.reverts = reversed_change_trailer(outcome.changes);
  } else {
    request.subject = moves ? *moves : summary_of(outcome, command);
    request.body = shown(typed);
  }
  request.subject = one_subject_line(shown(request.subject));
  request.trailers = trailers_of(outcome, command);
  return request;
}

}  // namespace deals
