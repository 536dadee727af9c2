// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/command/change.hpp>
#include <deals/command/rename.hpp>

#include "attachments.hpp"
#include "references.hpp"
#include "taken_id.hpp"

namespace deals {
namespace {

/// Nothing refers to an opportunity.
Result<std::size_t> redirect_to(const Context& /*context*/, const Opportunity& /*before*/,
                                const OpportunityId& /*id*/, Outcome& /*outcome*/) {
  return std::size_t{0};
}

Result<std::size_t> redirect_to(const Context& context, const Customer& before,
                                const CustomerId& id, Outcome& outcome) {
  auto references = references_to(context.view->files(), before.id);
  if (!references) return std::move(references).error();
  auto redirected = redirect(*references, before.id, id, outcome);
  if (!redirected) return std::move(redirected).error();
  return references->size();
}

/// `; 7 opportunities follow, 2 files moved along`
std::string followers(std::size_t opportunities, std::size_t files) {
  std::vector<std::string> parts;
  if (opportunities > 0) {
    parts.push_back(fmt::format("{} {}", counted(opportunities, "opportunity", "opportunities"),
                                opportunities == 1 ? "refers to it" : "refer to it"));
  }
  if (files > 0) parts.push_back(counted(files, "file", "files") + " moved along");
  return parts.empty() ? "" : "; " + join_words(parts, "and");
}

template <class T>
Result<Outcome> rename(const Context& context, Found<T> found, const std::string& new_id) {
  const T before = found.record;
  if (before.id.text == new_id) {
    return Outcome::saying(fmt::format("{}: has this id already\n", new_id));
  }
  if (auto valid = check_id(new_id); !valid) return std::move(valid).error();
  if (auto free = check_free(context, new_id); !free) return std::move(free).error();
  Outcome outcome;
  Change<T> change(std::move(found), context);
  change.record.id.text = new_id;
  change.move_to(path_of(before.id.kind, new_id));
  auto added =
      change.add_event(EventKind::renamed, {}, "", {{"from", string_value(before.id.text), {}}});
  if (!added) return std::move(added).error();
  if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
  auto opportunities = redirect_to(context, before, change.record.id, outcome);
  if (!opportunities) return std::move(opportunities).error();
  auto files = move_attachments(context.view->files(), before.id.text, new_id, outcome);
  if (!files) return std::move(files).error();
  outcome.summary = fmt::format("renamed {} to {}", before.id.text, new_id);
  outcome.text = fmt::format("{}: renamed to {}{}\n", before.id.text, new_id,
                             followers(*opportunities, *files));
  return outcome;
}

}  // namespace

void describe(Args& args, RenameOptions& options) {
  args.positional(options.id, "ID", "the opportunity or customer").completes(Complete::record);
  args.positional(options.new_id, "NEW-ID", "its id from now on");
  args.example("deals rename globex-pilot globex-rollout");
  args.example("deals rename vandelay-import vandelay");
}

Result<Outcome> run(const Context& context, const RenameOptions& options) {
  auto found = context.view->record(options.id);
  if (!found) return std::move(found).error();
  return std::visit([&](auto& each) { return rename(context, std::move(each), options.new_id); },
                    *found);
}

}  // namespace deals
