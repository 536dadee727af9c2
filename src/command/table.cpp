// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/command/accuracy.hpp>
#include <deals/command/archive.hpp>
#include <deals/command/assign.hpp>
#include <deals/command/attach.hpp>
#include <deals/command/automate.hpp>
#include <deals/command/blame.hpp>
#include <deals/command/board.hpp>
#include <deals/command/calibrate.hpp>
#include <deals/command/check.hpp>
#include <deals/command/claim.hpp>
#include <deals/command/close_lost.hpp>
#include <deals/command/close_won.hpp>
#include <deals/command/command.hpp>
#include <deals/command/completion.hpp>
#include <deals/command/config.hpp>
#include <deals/command/contact.hpp>
#include <deals/command/create_customer.hpp>
#include <deals/command/create_lead.hpp>
#include <deals/command/create_opportunity.hpp>
#include <deals/command/delete.hpp>
#include <deals/command/diff.hpp>
#include <deals/command/edit.hpp>
#include <deals/command/email.hpp>
#include <deals/command/export.hpp>
#include <deals/command/forecast.hpp>
#include <deals/command/funnel.hpp>
#include <deals/command/funnel_leads.hpp>
#include <deals/command/history.hpp>
#include <deals/command/import.hpp>
#include <deals/command/init.hpp>
#include <deals/command/invoice.hpp>
#include <deals/command/item.hpp>
#include <deals/command/list.hpp>
#include <deals/command/list_customers.hpp>
#include <deals/command/losses.hpp>
#include <deals/command/merge.hpp>
#include <deals/command/merge_driver.hpp>
#include <deals/command/move_stage.hpp>
#include <deals/command/next.hpp>
#include <deals/command/note.hpp>
#include <deals/command/promote.hpp>
#include <deals/command/rates_import.hpp>
#include <deals/command/rates_show.hpp>
#include <deals/command/record.hpp>
#include <deals/command/rename.hpp>
#include <deals/command/reopen.hpp>
#include <deals/command/report.hpp>
#include <deals/command/resolve.hpp>
#include <deals/command/restore.hpp>
#include <deals/command/search.hpp>
#include <deals/command/set.hpp>
#include <deals/command/show.hpp>
#include <deals/command/slips.hpp>
#include <deals/command/stats.hpp>
#include <deals/command/sync.hpp>
#include <deals/command/task.hpp>
#include <deals/command/textconv.hpp>
#include <deals/command/today.hpp>
#include <deals/command/unassign.hpp>
#include <deals/command/undo.hpp>
#include <deals/command/waterfall.hpp>

#include "entry.hpp"

namespace deals {

const std::vector<Command>& commands() {
  static const std::vector<Command> table = {
      // Begin
      entry<InitOptions>("init", {}, "Begin", "makes a directory a book, or repairs one",
                         Access::creates),
      // Records
      entry<CreateOpportunityOptions>("create opportunity",
                                      {"create opp", "new opportunity", "new opp"}, "Records",
                                      "makes an opportunity of a customer", Access::writes),
      entry<CreateCustomerOptions>("create customer", {"new customer"}, "Records",
                                   "makes a customer", Access::writes),
      entry<CreateLeadOptions>("create lead", {"new lead"}, "Records",
                               "makes a lead: a customer who is not yet qualified", Access::writes),
      entry<PromoteOptions>("promote", {}, "Records",
                            "makes a customer of a lead, with a first opportunity", Access::writes),
      entry<SetOptions>("set", {}, "Records", "changes fields of opportunities and customers",
                        Access::writes),
      entry<EditOptions>("edit", {}, "Records", "opens a record's file in your editor",
                         Access::writes),
      entry<ContactAddOptions>("contact add", {}, "Records",
                               "adds a person to a customer or an opportunity", Access::writes),
      entry<ContactEditOptions>("contact edit", {}, "Records", "changes what is known of a person",
                                Access::writes),
      entry<ContactRemoveOptions>("contact remove", {}, "Records",
                                  "takes a person off a customer or an opportunity",
                                  Access::writes),
      entry<ItemAddOptions>("item add", {}, "Records",
                            "adds a line item to an opportunity; its amount follows",
                            Access::writes),
      entry<ItemEditOptions>("item edit", {}, "Records", "changes a line item", Access::writes),
      entry<ItemRemoveOptions>("item remove", {}, "Records", "takes a line item off",
                               Access::writes),
      entry<ItemListOptions>("item list", {}, "Records",
                             "lists what an opportunity is made of, and what it comes to",
                             Access::reads),
      entry<ItemProductsOptions>("item products", {"products"}, "Records",
                                 "lists the catalogue, products.toml", Access::reads),
      entry<RenameOptions>("rename", {}, "Records", "gives a record another id; references follow",
                           Access::writes),
      entry<ArchiveOptions>("archive", {}, "Records",
                            "puts closed opportunities and customers away", Access::writes),
      entry<RestoreOptions>("restore", {}, "Records", "brings archived records back",
                            Access::writes),
      entry<MergeOptions>("merge", {}, "Records", "makes one of two records that are the same",
                          Access::writes),
      entry<DeleteOptions>("delete", {}, "Records", "deletes a record that was a mistake",
                           Access::writes),
      // Look
      entry<ListOptions>("list", {"ls"}, "Look", "lists opportunities, the open ones by default",
                         Access::reads),
      entry<ListCustomersOptions>("list customers", {}, "Look",
                                  "lists customers with what is open and won", Access::reads),
      entry<ListLeadsOptions>("list leads", {}, "Look", "lists the leads", Access::reads),
      entry<ShowOptions>("show", {}, "Look", "shows one opportunity or customer whole",
                         Access::reads),
      entry<SearchOptions>("search", {}, "Look", "finds words in every file, with the lines",
                           Access::reads),
      entry<BoardOptions>("board", {}, "Look", "shows the pipeline side by side", Access::reads),
      entry<HistoryOptions>("history", {"log"}, "Look",
                            "shows what happened to a record, newest first", Access::reads),
      entry<DiffOptions>("diff", {}, "Look", "shows what changed since a commit or a day",
                         Access::reads),
      entry<BlameOptions>("blame", {}, "Look", "shows who set each field of a record, and when",
                          Access::reads),
      entry<TodayOptions>("today", {}, "Look", "shows what needs attention", Access::reads),
      entry<ReportOptions>("report", {}, "Look", "runs a report that the book's settings name",
                           Access::reads),
      // Stages and outcomes
      entry<MoveStageOptions>("move-stage", {"move"}, "Stages and outcomes",
                              "moves opportunities to another stage", Access::writes),
      entry<CloseWonOptions>("close-won", {"won"}, "Stages and outcomes",
                             "closes opportunities as won", Access::writes),
      entry<CloseLostOptions>("close-lost", {"lost"}, "Stages and outcomes",
                              "closes opportunities as lost, with the reason", Access::writes),
      entry<ReopenOptions>("reopen", {}, "Stages and outcomes",
                           "opens won or lost opportunities again", Access::writes),
      entry<InvoiceOptions>("invoice", {}, "Stages and outcomes",
                            "makes the invoice of a won opportunity, or shows it again",
                            Access::writes),
      // Ownership
      entry<ClaimOptions>("claim", {}, "Ownership", "makes opportunities yours", Access::writes),
      entry<AssignOptions>("assign", {}, "Ownership", "gives opportunities to somebody",
                           Access::writes),
      entry<UnassignOptions>("unassign", {}, "Ownership", "leaves opportunities without an owner",
                             Access::writes),
      // Timeline
      entry<NoteOptions>("note", {}, "Timeline", "adds a note to an opportunity or a customer",
                         Access::writes),
      entry<CallOptions>("call", {}, "Timeline", "notes a call", Access::writes),
      entry<MeetingOptions>("meeting", {}, "Timeline", "notes a meeting", Access::writes),
      entry<EmailOptions>("email", {}, "Timeline", "notes an e-mail, or takes in a message",
                          Access::writes),
      entry<AttachOptions>("attach", {}, "Timeline", "keeps a file or a link with a record",
                           Access::writes),
      entry<NextOptions>("next", {}, "Timeline", "sets the next step, or says that it is done",
                         Access::writes),
      entry<TaskAddOptions>("task add", {}, "Timeline", "adds a task to an opportunity",
                            Access::writes),
      entry<TaskEditOptions>("task edit", {}, "Timeline", "changes a task", Access::writes),
      entry<TaskDoneOptions>("task done", {}, "Timeline", "says that a task is done",
                             Access::writes),
      entry<TaskListOptions>("task list", {"tasks"}, "Timeline", "lists the tasks of all deals",
                             Access::reads),
      // Forecast
      entry<ForecastOptions>("forecast", {}, "Forecast",
                             "shows what will close when, and what it is worth", Access::reads),
      entry<WaterfallOptions>("waterfall", {}, "Forecast",
                              "shows what changed in open money between two days, and why",
                              Access::reads),
      entry<AccuracyOptions>("accuracy", {}, "Forecast",
                             "shows what was forecast for past periods beside what came",
                             Access::reads),
      entry<SlipsOptions>("slips", {}, "Forecast",
                          "shows how often and how far close dates were pushed", Access::reads),
      entry<StatsOptions>("stats", {}, "Forecast", "shows win rates, deal sizes and sales cycles",
                          Access::reads),
      entry<FunnelOptions>("funnel", {}, "Forecast", "shows how far deals get, stage by stage",
                           Access::reads),
      entry<FunnelLeadsOptions>("funnel leads", {}, "Forecast",
                                "shows what became of leads, by source", Access::reads),
      entry<LossesOptions>("losses", {}, "Forecast", "shows why deals were lost, and where",
                           Access::reads),
      entry<CalibrateOptions>("calibrate", {}, "Forecast",
                              "holds stage probabilities against what came of them",
                              Access::writes),
      // Book
      entry<CheckOptions>("check", {}, "Book", "finds every problem in the book", Access::reads),
      entry<RecordOptions>("record", {}, "Book", "adopts edits made by hand into the history",
                           Access::writes),
      entry<AutomateOptions>("automate", {}, "Book", "runs the rules of the book's settings",
                             Access::writes),
      entry<ImportOptions>("import", {}, "Book", "brings in opportunities or customers from CSV",
                           Access::writes),
      entry<ExportOptions>("export", {}, "Book", "writes opportunities or customers as CSV",
                           Access::reads),
      entry<RatesImportOptions>("rates import", {}, "Book", "adds the ECB's exchange rates",
                                Access::writes),
      entry<RatesShowOptions>("rates show", {}, "Book", "shows the exchange rates", Access::reads),
      entry<UndoOptions>("undo", {}, "Book", "takes back the last command that changed something",
                         Access::writes),
      entry<RedoOptions>("redo", {}, "Book", "does again what undo took back", Access::writes),
      entry<ConfigOptions>("config", {}, "Book", "shows the settings and where each comes from",
                           Access::reads),
      entry<ResolveOptions>("resolve", {}, "Book",
                            "shows what a merge left in conflict, and settles it", Access::writes),
      entry<SyncOptions>("sync", {}, "Book", "shares the book with others through git",
                         Access::reads),
      entry<MergeDriverOptions>("merge-driver", {}, "Book",
                                "merges two versions of a record, for git", Access::none),
      entry<TextconvOptions>("textconv", {}, "Book",
                             "prints a record in words, for git's differences", Access::none),
      entry<CompletionOptions>("completion", {}, "Book", "prints the completion script of a shell",
                               Access::none),
      entry<CompleteOptions>("__complete", {}, "", "answers the completion scripts", Access::maybe),
  };
  return table;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : commands()) {
    if (command.name == name) return &command;
    if (std::find(command.aliases.begin(), command.aliases.end(), name) != command.aliases.end()) {
      return &command;
    }
  }
  return nullptr;
}

std::string page_of(const Command& command) {
  std::string page = command.name;
  std::replace(page.begin(), page.end(), ' ', '-');
  return page;
}

}  // namespace deals
