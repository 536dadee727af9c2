// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/command/note.hpp>

#include "talk.hpp"

namespace deals {
namespace {

void describe_talk(Args& args, NoteOptions& options, std::string_view what) {
  args.positional(options.id, "ID", "the opportunity or customer").completes(Complete::record);
  args.positional(
      options.text, "TEXT",
      fmt::format("{}; - reads it from standard input, without it the editor opens", what));
  args.option(options.on, "--on", "DATE", "the day it was, when that was not today");
}

}  // namespace

void describe(Args& args, NoteOptions& options) {
  describe_talk(args, options, "the note");
  args.example("deals note acme-annual-renewal 'Legal is done, waiting for the signature.'");
  args.example("deals note acme - --on mon < minutes.txt");
}

void describe(Args& args, CallOptions& options) {
  describe_talk(args, options, "what was said");
  args.example("deals call globex-pilot 'Katrin wants the offer split in two.'");
  args.example("deals call acme 'Ola is on leave until March.' --on yesterday");
}

void describe(Args& args, MeetingOptions& options) {
  describe_talk(args, options, "what it came to");
  args.example("deals meeting initech-rollout 'Demo for the plant in Bergen; they want dates.'");
  args.example("deals meeting acme - --on mon < minutes.txt");
}

Result<Outcome> run(const Context& context, const NoteOptions& options) {
  return add_talk(context, options, EventKind::note);
}

Result<Outcome> run(const Context& context, const CallOptions& options) {
  return add_talk(context, options, EventKind::call);
}

Result<Outcome> run(const Context& context, const MeetingOptions& options) {
  return add_talk(context, options, EventKind::meeting);
}

}  // namespace deals
