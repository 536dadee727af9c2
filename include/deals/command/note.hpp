// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>

/// \file
/// `deals note|call|meeting ID TEXT`: what was said, in the timeline of an opportunity or a
/// customer. They are the same but for the kind of the event.
namespace deals {

struct NoteOptions {
  std::string id;
  std::optional<std::string> text;
  std::optional<std::string> on;
};

struct CallOptions : NoteOptions {};

struct MeetingOptions : NoteOptions {};

void describe(Args& args, NoteOptions& options);
void describe(Args& args, CallOptions& options);
void describe(Args& args, MeetingOptions& options);

/// Adds an entry to the timeline of an opportunity or a customer.
Result<Outcome> run(const Context& context, const NoteOptions& options);
Result<Outcome> run(const Context& context, const CallOptions& options);
Result<Outcome> run(const Context& context, const MeetingOptions& options);

}  // namespace deals
