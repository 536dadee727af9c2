// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

#include "conflict_page.hpp"
#include "settle_conflict.hpp"

/// \file
/// What a person says about a record's conflicts, one after the other.
namespace deals {

/// A choice for each conflict; nothing where it is not made yet.
using ConflictChoices = std::vector<std::optional<SideChoice>>;

/// A stage's choice is that of its closing date too, an amount's that of its currency, where these
/// are not decided for themselves.
void take_along(const std::vector<Conflict>& conflicts, ConflictChoices& choices);

/// "stage and owner"
std::string conflict_keys(const std::vector<Conflict>& conflicts);

/// What is to be said where choices are missing.
Error undecided(const TornFile& file, const std::vector<Conflict>& left);

enum class Asked { decided, skipped, open };

/// Takes what the person answered. Where an answer is missing, or is a value that cannot be, the
/// question goes into the outcome, with what is wrong above it.
Asked ask_choices(const Context& context, const TornRecord& record, ConflictChoices& choices,
                  Outcome& outcome);

}  // namespace deals
