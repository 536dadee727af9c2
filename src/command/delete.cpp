// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/delete.hpp>
#include <deals/render/phrase.hpp>
#include <deals/text/record.hpp>

#include "references.hpp"

namespace deals {
namespace {

/// What is known of a record that is about to go.
struct Doomed {
  std::string words;  ///< "Pilot", lead, 12,500 EUR, 4 events of history
  Json::Object fields;
};

std::string history_words(const History& history) {
  return counted(history.size(), "event", "events") + " of history";
}

Result<Doomed> doomed(const RecordFile& file, const Config& config) {
  if (file.kind == RecordKind::customer) {
    auto read = read_customer(file.text, CustomerId{file.id}, config);
    if (!read) return std::move(read).error();
    const Customer& customer = read->record;
    return Doomed{fmt::format("{}, {}, {}, {}", shown(customer.name), name_of(customer.status),
                              counted(customer.contacts.size(), "contact", "contacts"),
                              history_words(customer.history)),
                  all_fields(customer, Life::ends)};
  }
  auto read = read_opportunity(file.text, OpportunityId{file.id}, config);
  if (!read) return std::move(read).error();
  const Opportunity& deal = read->record;
  return Doomed{fmt::format("{}, {}, {}, {}", shown(deal.name), shown(deal.stage),
                            deal.amount ? amount_phrase(*deal.amount) : "no amount",
                            history_words(deal.history)),
                all_fields(deal, Life::ends)};
}

/// What refers to a customer keeps it.
Result<void> check_unused(const Context& context, const RecordFile& file) {
  if (file.kind == RecordKind::opportunity) return {};
  auto ids = opportunities_of(context.view->files(), CustomerId{file.id});
  if (!ids) return std::move(ids).error();
  if (ids->empty()) return {};
  return Error{
      .kind = ErrorKind::conflict,
      .message = fmt::format("{} has {}: {}", file.id,
                             counted(ids->size(), "opportunity", "opportunities"), some_of(*ids))}
      .hinted("deals set ID customer=OTHER gives one to another customer")
      .hinted(
          fmt::format("deals archive {} puts it away with them, deals merge OTHER {} makes two one",
                      file.id, file.id));
}

/// Attached files are not records: they stay.
void tell_attachments(const Context& context, const RecordFile& file, Outcome& outcome) {
  const std::string directory = "attachments/" + file.id;
  const auto names = context.view->files().list(directory);
  if (!names || names->empty()) return;
  outcome.notices.push_back(
      fmt::format("{} in {}/", counted(names->size(), "file stays", "files stay"), directory));
}

}  // namespace

void describe(Args& args, DeleteOptions& options) {
  args.positional(options.id, "ID", "the opportunity or customer that was a mistake")
      .completes(Complete::record);
  args.example("deals delete globex-pilot");
}

Result<Outcome> run(const Context& context, const DeleteOptions& options) {
  auto file = context.view->file(options.id);
  if (!file) return std::move(file).error();
  if (auto unused = check_unused(context, *file); !unused) return std::move(unused).error();
  auto known = doomed(*file, context.config());
  if (!known && file->id != options.id) {
    return std::move(known).error().hinted(
        fmt::format("deals delete {} removes it all the same", file->id));
  }
  Outcome outcome;
  outcome.question = Question{
      .text = fmt::format("delete {}?", file->id),
      .details = fmt::format("{}: {}\n", file->path(),
                             known ? known->words : "it cannot be read: " + known.error().message)};
  outcome.text = file->id + ": deleted\n";
  outcome.changes.push_back({file->path(), file->text, std::nullopt});
  outcome.records.push_back(
      {file->id, file->path(), "removed", known ? std::move(known->fields) : Json::Object{}});
  tell_attachments(context, *file, outcome);
  return outcome;
}

}  // namespace deals
