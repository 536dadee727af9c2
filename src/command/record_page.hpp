// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/sheet.hpp>
#include <deals/render/timeline.hpp>
#include <string>
#include <vector>

/// \file
/// Records as pages for people.
namespace deals {

struct CustomerDossier;

/// An opportunity whole: facts, notes, timeline. `customer` may be null.
std::string opportunity_page(const Context& context, const Opportunity& deal,
                             const Customer* customer, Shelf shelf);

/// A customer whole: totals, contacts, tasks, its opportunities, notes, one timeline over all of
/// it.
std::string customer_page(const Context& context, const CustomerDossier& dossier);

/// `archived 21 Nov`; the day is the one that the history has.
std::string archived_phrase(const History& history, Date today);

/// Joins what is said of something under its name with dots.
std::string said_of(const std::vector<std::string>& parts, const Terminal& terminal);

/// The book's own fields under their names, then ids in other programs and keys that deals does not
/// know, one fact each.
void add_other(std::vector<Fact>& facts, const std::vector<FieldDeclaration>& declared,
               const External& external, const std::vector<Entry>& extra);

/// The end of a page: notes, then the timeline.
std::string notes_and_timeline(const Context& context, const std::string& notes,
                               const std::vector<TimelineEntry>& entries);

}  // namespace deals
