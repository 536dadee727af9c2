// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/search.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>
#include <set>

#include "archived_book.hpp"
#include "list_table.hpp"
#include "search_hits.hpp"

namespace deals {
namespace {

/// What is searched: a shelf, and which opportunities of it; without `ids` every record.
struct SearchScope {
  Shelf shelf = Shelf::active;
  std::optional<std::set<std::string>> ids;
};

Result<SearchScope> scope_of(const Context& context, const SearchOptions& options, Shelf shelf,
                             Outcome& outcome) {
  SearchScope scope{shelf, {}};
  if (!options.where) return scope;
  Context at = context;
  std::optional<BookView> archive;
  if (shelf == Shelf::archive) {
    archive = context.view->about(archived_deals(*context.view));
    at.view = &*archive;
  }
  auto chosen = filtered(at, {*options.where}, Scope::all, outcome);
  if (!chosen) return std::move(chosen).error();
  scope.ids.emplace();
  for (const Opportunity* deal : chosen->opportunities) scope.ids->insert(deal->id.text);
  return scope;
}

void search_scope(const Context& context, const TextSearch& search, const SearchScope& scope,
                  std::vector<SearchedFile>& found, Outcome& outcome) {
  const auto is_wanted = [&](const std::string& id) {
    return !scope.ids || scope.ids->contains(id);
  };
  for (RecordKind kind : {RecordKind::customer, RecordKind::opportunity}) {
    if (scope.ids && kind == RecordKind::customer) continue;
    auto files = search_shelf(context, search, scope.shelf, kind, is_wanted, outcome.problems);
    std::move(files.begin(), files.end(), std::back_inserter(found));
  }
}

/// `2 records, 7 lines`, and what the limit left out.
std::string summary_line(const std::vector<SearchedFile>& found, std::size_t all,
                         const Context& context) {
  std::size_t lines = 0;
  for (const SearchedFile& file : found) lines += file.lines.size();
  std::string records = grouped_count(found.size(), "record", "records");
  if (found.size() < all) {
    records =
        fmt::format("{} of {}", grouped(found.size()), grouped_count(all, "record", "records"));
  }
  return footer({records, grouped_count(lines, "line", "lines")}, context.terminal);
}

std::string nothing_phrase(const SearchOptions& options) {
  std::vector<std::string> words;
  for (const std::string& word : options.words) words.push_back(fmt::format("\"{}\"", shown(word)));
  return fmt::format("nothing has {}", join_words(words, "and"));
}

}  // namespace

void describe(Args& args, SearchOptions& options) {
  args.positional(options.words, "TEXT",
                  "what to look for; of several words a record must have all, a phrase goes in "
                  "quotes");
  args.option(options.where, "--where", "FILTER", "only opportunities that the filter fits")
      .completes(Complete::filter);
  args.flag(options.archived, "--archived", "the archived records too");
  args.option(options.limit, "--limit", "N", "no more than the first N records");
  args.flag(options.exit_code, "--exit-code", "exit 1 when nothing is found, for scripts");
  args.example("deals search legal");
  args.example("deals search 'data processing agreement' --where is:open");
}

Result<Outcome> run(const Context& context, const SearchOptions& options) {
  auto search = TextSearch::of(options.words);
  if (!search) return std::move(search).error();
  Outcome outcome;
  outcome.is_paged = true;
  std::vector<SearchedFile> found;
  for (Shelf shelf : {Shelf::active, Shelf::archive}) {
    if (shelf == Shelf::archive && !options.archived) continue;
    auto scope = scope_of(context, options, shelf, outcome);
    if (!scope) return std::move(scope).error();
    search_scope(context, *search, *scope, found, outcome);
  }
  const std::size_t all = found.size();
  if (auto limited = limit_rows(found, options.limit); !limited) return std::move(limited).error();
  outcome.data = to_json(found);
  if (found.empty()) {
    outcome.notices.push_back(nothing_phrase(options));
    if (options.exit_code) outcome.exit_code = 1;
    if (context.format == Format::table && context.columns.empty()) return outcome;
  } else {
    outcome.text = to_text(found, context.terminal) + summary_line(found, all, context);
  }
  outcome.table = to_table(found);
  return outcome;
}

}  // namespace deals
