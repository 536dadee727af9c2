// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/invoice.hpp>
#include <deals/render/invoice.hpp>
#include <deals/render/phrase.hpp>
#include <deals/text/load.hpp>
#include <deals/text/products.hpp>

#include "deal_items.hpp"

namespace deals {
namespace {

constexpr std::size_t longest_number = 40;
constexpr int most_days_to_pay = 3650;

Error not_won(const Opportunity& deal, State state) {
  Error error{.kind = ErrorKind::conflict,
              .message = fmt::format("{} is {}: only what is won is invoiced", deal.id.text,
                                     name_of(state))};
  if (state == State::open) {
    return std::move(error).hinted(fmt::format("deals close-won {}, and then this", deal.id.text));
  }
  return std::move(error).hinted(fmt::format("deals reopen {} opens it again", deal.id.text));
}

Result<Date> date_of_invoice(const Context& context, const InvoiceOptions& options) {
  if (!options.date) return context.today;
  return parse_date(*options.date, context.dates(Toward::past));
}

Result<Date> due_day(const Context& context, const InvoiceOptions& options, Date date) {
  if (options.due && options.days) {
    return usage_error("--due and --days say the same thing").hinted("leave one of them out");
  }
  if (options.days) {
    const auto number = parse_decimal(*options.days);
    const auto days = number ? scaled_to(*number, 0) : std::nullopt;
    if (days && *days >= 0 && *days <= most_days_to_pay) return date + static_cast<int>(*days);
    return usage_error(fmt::format("--days \"{}\" is not a whole number from 0 to {}",
                                   shown(*options.days), most_days_to_pay));
  }
  if (!options.due) return date + context.config().invoice.days;
  auto due = parse_date(*options.due, context.dates(Toward::future));
  if (!due || *due >= date) return due;
  return usage_error(
      fmt::format("due on {}, before the invoice of {}", to_iso(*due), to_iso(date)));
}

/// Those that a file may have given out that cannot be read as a record: whatever looks like one.
Result<std::vector<IssuedNumber>> numbers_in_broken_file(const Context& context,
                                                         const std::string& file, int year) {
  auto text = context.files->read(file);
  if (text) return numbers_mentioned(*text, context.config().invoice.prefix, year, file);
  return Error{
      .kind = ErrorKind::invalid_data,
      .message = fmt::format("{} cannot be read: it may have the next invoice number", shown(file))}
      .hinted("deals check says what is wrong");
}

/// Every number in the book and its archive.
Result<std::vector<IssuedNumber>> numbers_of_all(const Context& context, int year) {
  std::vector<IssuedNumber> numbers;
  const auto add = [&](std::vector<IssuedNumber> more) {
    numbers.insert(numbers.end(), more.begin(), more.end());
  };
  for (const Book* book : {&context.view->book(), &context.view->archive()}) {
    add(issued_numbers(*book));
    for (const Error& each : book->problems) {
      if (!leaves_out(each) || each.place.file.find("opportunities/") == std::string::npos)
        continue;
      auto mentioned = numbers_in_broken_file(context, each.place.file, year);
      if (!mentioned) return mentioned;
      add(*std::move(mentioned));
    }
  }
  return numbers;
}

Result<std::string> given_number(const Context& context, const std::string& text, int year) {
  const bool is_count =
      !text.empty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), is_digit);
  if (is_count) {
    return invoice_number(context.config().invoice.prefix, year, parse_decimal(text)->coefficient);
  }
  const bool is_fit = !text.empty() && text.size() <= longest_number &&
                      std::all_of(text.begin(), text.end(), [](char each) {
                        return is_digit(each) || (each >= 'a' && each <= 'z') ||
                               (each >= 'A' && each <= 'Z') || each == '-' || each == '/' ||
                               each == '.' || each == '_';
                      });
  if (is_fit) return text;
  return usage_error(fmt::format("\"{}\" is not an invoice number", shown(text)))
      .hinted("write letters a to z, digits and - / . _ alone, at most 40 of them");
}

Result<std::string> number_for(const Context& context, const InvoiceOptions& options, Date date) {
  const int year = year_month_day(date).year;
  auto issued = numbers_of_all(context, year);
  if (!issued) return std::move(issued).error();
  const std::string next = next_invoice_number(*issued, context.config().invoice.prefix, year);
  if (!options.number) return next;
  auto number = given_number(context, *options.number, year);
  if (!number) return number;
  const auto taken = std::find_if(issued->begin(), issued->end(),
                                  [&](const IssuedNumber& each) { return each.number == *number; });
  if (taken == issued->end()) return number;
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("{} is the invoice of {}", *number, shown(taken->deal_id))}
      .hinted(fmt::format("the next number is {}: leave --number out", next));
}

/// The invoice that would go out now, without number and days.
Result<Invoice> as_it_stands(const Context& context, const Opportunity& deal) {
  auto buyer = context.view->customer_of(deal);
  if (!buyer) {
    return Error{.kind = ErrorKind::not_found,
                 .message = fmt::format("the customer {} of {} is not there, or cannot be read",
                                        shown(deal.customer.text), deal.id.text)}
        .hinted("deals check says what is wrong");
  }
  auto catalogue = load_products(*context.files, context.config());
  if (!catalogue) return std::move(catalogue).error();
  return invoice_of(deal, *buyer, context.config(), *catalogue);
}

/// The one that is on record; what its event does not carry is as things stand.
Result<Invoice> as_it_went_out(const Context& context, const Opportunity& deal,
                               const Event& event) {
  Invoice rest;
  rest.deal_id = deal.id.text;
  rest.deal_name = deal.name;
  rest.customer_id = deal.customer.text;
  if (!is_whole_record(event)) {
    auto now = as_it_stands(context, deal);
    if (!now) return now;
    rest = *std::move(now);
  }
  auto invoice = recorded_invoice(event, std::move(rest));
  if (invoice) return invoice;
  return std::move(invoice).error().at({.file = path_of(RecordKind::opportunity, deal.id.text)});
}

/// What went out stays: options that ask for another number or day are refused.
Result<void> check_same(const Context& context, const InvoiceOptions& options,
                        const Invoice& invoice) {
  const auto refused = [&](std::string_view what) {
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format("{} is invoiced already: {} of {}", invoice.deal_id,
                                        shown(invoice.number), to_long(invoice.date))}
        .hinted(fmt::format("its {} stays as it is; deals undo takes back what was wrong", what));
  };
  if (options.number) {
    auto number = given_number(context, *options.number, year_month_day(invoice.date).year);
    if (!number) return std::move(number).error();
    if (*number != invoice.number) return refused("number");
  }
  if (options.date) {
    auto date = date_of_invoice(context, options);
    if (!date) return std::move(date).error();
    if (*date != invoice.date) return refused("date");
  }
  if (options.due || options.days) {
    auto due = due_day(context, options, invoice.date);
    if (!due) return std::move(due).error();
    if (*due != invoice.due) return refused("due date");
  }
  return {};
}

/// Gives it number and days and records it.
Result<Invoice> issued(const Context& context, const InvoiceOptions& options,
                       Found<Opportunity> found, Invoice invoice, Outcome& outcome) {
  auto date = date_of_invoice(context, options);
  if (!date) return std::move(date).error();
  invoice.date = *date;
  auto due = due_day(context, options, *date);
  if (!due) return std::move(due).error();
  invoice.due = *due;
  auto number = number_for(context, options, *date);
  if (!number) return std::move(number).error();
  invoice.number = *std::move(number);
  warn_of_items(found.record, context.config(), outcome);
  Change change(std::move(found), context);
  auto added = change.add_event(EventKind::invoiced, {}, "", invoice_record(invoice));
  if (!added) return std::move(added).error();
  if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
  outcome.summary = fmt::format("{}: invoice {}", invoice.deal_id, invoice.number);
  if (context.config().invoice.address.empty()) {
    outcome.notices.emplace_back(
        "deals.toml has no address of the seller: [invoice] address = […]");
  }
  if (invoice.buyer.address.empty()) {
    outcome.notices.push_back(fmt::format("{} has no address: deals edit {} adds address = […]",
                                          invoice.customer_id, invoice.customer_id));
  }
  outcome.notices.push_back(fmt::format("{}: invoice {}, {}, due {}", invoice.deal_id,
                                        invoice.number, amount_phrase(totals_of(invoice).gross),
                                        to_long(invoice.due)));
  return invoice;
}

std::string text_of(const Invoice& invoice, const InvoiceOptions& options, const Context& context) {
  if (options.format == "markdown") return to_markdown(invoice);
  if (options.format == "html") return to_html(invoice);
  if (options.format == "json") {
    return document("invoice", to_json(invoice), {}).pretty() + "\n";
  }
  return to_text(invoice, context.terminal);
}

}  // namespace

void describe(Args& args, InvoiceOptions& options) {
  args.positional(options.id, "ID", "the opportunity, which is won")
      .completes(Complete::opportunity);
  args.option(options.number, "--number", "NUMBER",
              "its number, or the count in its year, instead of the next one");
  args.option(options.date, "--date", "DATE", "the day of the invoice; today when it is not said");
  args.option(options.due, "--due", "DATE", "the day until which it is to be paid");
  args.option(options.days, "--days", "N", "the days until then; 30, or what deals.toml says");
  args.option(options.format, "--format", "FORMAT", "text, markdown, html or json")
      .one_of({"text", "markdown", "html", "json"});
  args.example("deals invoice initech-rollout --days 14");
  args.example("deals invoice initech-rollout --format html > invoice.html");
}

Result<Outcome> run(const Context& context, const InvoiceOptions& options) {
  auto found = context.view->opportunity(options.id);
  if (!found) return std::move(found).error();
  const State state = state_of(found->record, context.config());
  if (state != State::won) return not_won(found->record, state);
  const Event* event = invoiced_event(found->record);
  Outcome outcome;
  auto invoice = event == nullptr ? as_it_stands(context, found->record)
                                  : as_it_went_out(context, found->record, *event);
  if (invoice && event == nullptr) {
    invoice = issued(context, options, *std::move(found), *std::move(invoice), outcome);
  } else if (invoice) {
    if (auto same = check_same(context, options, *invoice); !same) return std::move(same).error();
  }
  if (!invoice) return std::move(invoice).error();
  outcome.text = text_of(*invoice, options, context);
  outcome.data = to_json(*invoice);
  outcome.table = to_table(*invoice, context.terminal);
  return outcome;
}

}  // namespace deals
