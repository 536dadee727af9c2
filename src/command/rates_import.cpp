// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/file_size.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/rates_import.hpp>
#include <deals/exchange/ecb.hpp>
#include <deals/render/phrase.hpp>
#include <deals/text/rates.hpp>
#include <set>

namespace deals {
namespace {

/// rates.toml as it stands.
struct RatesFile {
  std::optional<std::string> text;
  Rates rates;
};

Result<RatesFile> rates_file_of(const Context& context) {
  auto text = context.view->files().read(rates_file);
  if (!text && text.error().kind == ErrorKind::not_found) return RatesFile{};
  if (!text) return std::move(text).error();
  auto read = read_rates(*text, rates_file);
  if (!read) return std::move(read).error();
  return RatesFile{*std::move(text), std::move(read->record)};
}

void add_currencies(const Book& book, std::set<std::string>& codes) {
  for (const Opportunity& deal : book.opportunities) {
    codes.emplace(currency_of(deal, book.config).code());
    for (const Event& event : deal.history) {
      if (event.changes.currency) codes.emplace(event.changes.currency->code());
    }
  }
}

/// Every currency that money of the book is in, but the base.
std::set<std::string> currencies_in(const BookView& view, Currency base) {
  std::set<std::string> codes = {std::string(view.config().currency.code())};
  for (const Target& each : view.config().targets) {
    codes.emplace(each.amount.currency.code());
  }
  add_currencies(view.book(), codes);
  add_currencies(view.archive(), codes);
  codes.erase(std::string(base.code()));
  return codes;
}

Date earliest_in(const Book& book, Date earliest) {
  for (const Opportunity& deal : book.opportunities) {
    if (deal.closed) earliest = std::min(earliest, *deal.closed);
    for (const Event& event : deal.history) earliest = std::min(earliest, date_of(event.at));
  }
  return earliest;
}

/// What of the bank's rates is to be in the file.
class Selection {
 public:
  Selection(const RatesFile& file, bool replace) : rates_(file.rates), replaces_(replace) {}

  void take(const std::string& code, Date day, const std::optional<Decimal>& rate) {
    const DatedRate* there = rates_.on(code, day);
    if (there != nullptr && there->rate == rate) {
      ++same;
    } else if (there != nullptr && !replaces_) {
      ++kept;
    } else if (rate || holds(code, day)) {
      if (there != nullptr) ++replaced;
      entries.push_back({day, code, rate});
      rates_.set(code, {day, rate});
    }
  }

  std::vector<RateEntry> entries;  ///< in order of days and codes
  std::size_t same = 0;
  std::size_t kept = 0;
  std::size_t replaced = 0;

 private:
  /// Whether there is a rate that an N/A would end.
  bool holds(const std::string& code, Date day) const {
    const DatedRate* found = rates_.at(code, day);
    return found != nullptr && found->rate;
  }

  Rates rates_;
  bool replaces_;
};

/// The first day to take: the last one that still holds on the book's first day.
std::vector<EcbDay>::const_iterator first_needed(const EcbRates& bank, const BookView& view,
                                                 Date today) {
  const Date first = earliest_in(view.archive(), earliest_in(view.book(), today));
  auto after = std::upper_bound(bank.days.begin(), bank.days.end(), first,
                                [](Date day, const EcbDay& each) { return day < each.date; });
  return after == bank.days.begin() ? after : std::prev(after);
}

Selection selected(const EcbRates& bank, const Context& context, const RatesFile& file,
                   const RatesImportOptions& options) {
  const std::set<std::string> used = currencies_in(*context.view, file.rates.base());
  std::vector<std::pair<std::string, std::size_t>> columns;
  for (std::size_t i = 0; i < bank.codes.size(); ++i) {
    if (options.all || used.contains(bank.codes[i])) columns.emplace_back(bank.codes[i], i);
  }
  std::sort(columns.begin(), columns.end());
  Selection selection(file, options.replace);
  auto day = options.all ? bank.days.begin() : first_needed(bank, *context.view, context.today);
  for (; day != bank.days.end(); ++day) {
    for (const auto& [code, index] : columns) selection.take(code, day->date, day->rates[index]);
  }
  return selection;
}

std::vector<std::string> codes_in(const std::vector<RateEntry>& entries) {
  std::set<std::string> codes;
  for (const RateEntry& each : entries) codes.insert(each.code);
  return {codes.begin(), codes.end()};
}

std::string added_phrase(const Selection& selection) {
  const auto& entries = selection.entries;
  std::set<Date> days;
  for (const RateEntry& each : entries) days.insert(each.day);
  const auto codes = codes_in(entries);
  const std::string names =
      codes.size() <= 6 ? join_words(codes, "and") : fmt::format("{} currencies", codes.size());
  const std::string span =
      days.size() == 1 ? to_long(*days.begin())
                       : fmt::format("{} to {}", to_long(*days.begin()), to_long(*days.rbegin()));
  std::string phrase = fmt::format("{}: {} of {}, {}", rates_file,
                                   grouped_count(entries.size(), "rate", "rates"), names, span);
  if (selection.replaced > 0) {
    phrase += fmt::format("; {} replaced", grouped(selection.replaced));
  }
  return phrase;
}

/// Currencies of the book that the bank's file does not have.
std::vector<std::string> without_rates(const EcbRates& bank, const Context& context,
                                       Currency base) {
  std::vector<std::string> missing;
  for (const std::string& code : currencies_in(*context.view, base)) {
    if (std::find(bank.codes.begin(), bank.codes.end(), code) == bank.codes.end()) {
      missing.push_back(code);
    }
  }
  return missing;
}

Error other_base(Currency base) {
  return Error{
      .kind = ErrorKind::conflict,
      .message = fmt::format("the base is {}, and the ECB's rates are for EUR", base.code()),
      .place = {.file = rates_file}}
      .hinted("move rates.toml away and import again: conversion between any two works with EUR");
}

void add_notices(const Selection& selection, const std::vector<std::string>& missing,
                 Outcome& outcome) {
  if (selection.kept > 0) {
    outcome.notices.push_back(fmt::format(
        "{} in rates.toml {} not the ECB's and {} as {}; --replace takes the ECB's",
        grouped_count(selection.kept, "rate", "rates"), selection.kept == 1 ? "is" : "are",
        selection.kept == 1 ? "stays" : "stay", selection.kept == 1 ? "it is" : "they are"));
  }
  if (!missing.empty()) {
    outcome.notices.push_back(
        fmt::format("the file has no rates of {}", join_words(missing, "and")));
  }
}

Result<std::string> new_text(const RatesFile& file, const std::vector<RateEntry>& entries) {
  auto text = file.text ? with_rates(*file.text, entries)
                        : Result<std::string>(write_rates(file.rates.base(), entries));
  if (!text || text->size() <= max_file_size) return text;
  return usage_error("rates.toml would be larger than a book's files may be (4 MiB)")
      .hinted("without --all only what the book needs is imported");
}

}  // namespace

void describe(Args& args, RatesImportOptions& options) {
  args.positional(options.file, "FILE",
                  "the ECB's eurofxref.csv or eurofxref-hist.csv; - for standard input")
      .completes(Complete::file);
  args.flag(options.all, "--all", "all currencies and days, not only those that the book needs");
  args.flag(options.replace, "--replace", "also change rates that rates.toml has already");
  args.example("deals rates import eurofxref-hist.csv");
}

Result<Outcome> run(const Context& context, const RatesImportOptions& options) {
  auto file = rates_file_of(context);
  if (!file) return std::move(file).error();
  if (file->rates.base() != Currency{}) return other_base(file->rates.base());
  auto bytes = context.read_outside(options.file);
  if (!bytes) return std::move(bytes).error();
  auto bank = parse_ecb(*bytes, options.file == "-" ? "standard input" : options.file);
  if (!bank) return std::move(bank).error();

  const Selection selection = selected(*bank, context, *file, options);
  Outcome outcome;
  add_notices(selection, without_rates(*bank, context, file->rates.base()), outcome);
  if (selection.entries.empty()) {
    const bool needs_none =
        !options.all && currencies_in(*context.view, file->rates.base()).empty();
    outcome.text = needs_none ? "the book has no money in other currencies than EUR: no rates "
                                "needed; --all imports them anyway\n"
                              : fmt::format("{}: nothing to add\n", rates_file);
    return outcome;
  }
  auto text = new_text(*file, selection.entries);
  if (!text) return std::move(text).error();
  outcome.text = added_phrase(selection) + "\n";
  outcome.summary = added_phrase(selection);
  outcome.records.push_back(
      {"rates",
       rates_file,
       file->text ? "changed" : "created",
       {{"rates", Json(Json::Array{Json(), Json(selection.entries.size())})}}});
  outcome.changes.push_back({rates_file, file->text, *std::move(text)});
  return outcome;
}

}  // namespace deals
