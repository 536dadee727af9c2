// SPDX-License-Identifier: MIT
#include <deals/report/leads.hpp>

#include <fmt/format.h>

#include "catch.hpp"

using namespace deals;

namespace {

Event status_event(const char* day, EventKind kind, std::optional<Interned> status) {
  Event event;
  event.at = noon_of(*parse_iso_date(day));
  event.by = "anna";
  event.kind = kind;
  event.changes.status = status;
  return event;
}

Customer led(std::string source, CustomerStatus status, History history) {
  Customer customer;
  customer.id = {"acme"};
  customer.name = "Acme";
  customer.source = std::move(source);
  customer.status = status;
  customer.history = std::move(history);
  return customer;
}

std::string day_of(const std::optional<Date>& day) { return day ? to_iso(*day) : "?"; }

std::string lead_text(const LeadCourse& course) {
  return fmt::format("{} since {}, {} on {}; now since {}", course.was_lead ? "lead" : "no lead",
                     day_of(course.lead_since), course.was_promoted ? "promoted" : "not promoted",
                     day_of(course.promoted), day_of(course.status_since));
}

std::string lead_text(const LeadFigures& figures) {
  const auto share = figures.conversion().percent();
  return fmt::format("{}: {} = {} promoted + {} former + {} open, {} %, {} timed",
                     figures.source.empty() ? "-" : figures.source, figures.made, figures.promoted,
                     figures.former, figures.open, share ? to_text(*share) : "-",
                     figures.days.count);
}

const Event made_lead = status_event("2026-01-01", EventKind::created, "lead");
const Event promoted_lead = status_event("2026-01-11", EventKind::promoted, "customer");

}  // namespace

TEST_CASE("a customer's history tells when it was a lead and what became of it") {
  using S = CustomerStatus;
  CHECK(lead_text(course_of(led("", S::lead, {made_lead}))) ==
        "lead since 2026-01-01, not promoted on ?; now since 2026-01-01");
  CHECK(lead_text(course_of(led("", S::customer, {made_lead, promoted_lead}))) ==
        "lead since 2026-01-01, promoted on 2026-01-11; now since 2026-01-11");
  // The order is that of time, not of the file.
  CHECK(lead_text(course_of(led("", S::customer, {promoted_lead, made_lead}))) ==
        "lead since 2026-01-01, promoted on 2026-01-11; now since 2026-01-11");
  // Changed by hand: nobody knows when.
  CHECK(lead_text(course_of(led("", S::prospect, {made_lead}))) ==
        "lead since 2026-01-01, promoted on ?; now since ?");
  CHECK(lead_text(course_of(led("", S::lead, {}))) ==
        "lead since ?, not promoted on ?; now since ?");
  CHECK(lead_text(course_of(led("", S::customer, {}))) ==
        "no lead since ?, not promoted on ?; now since ?");
  // A baseline says what was so, not since when.
  CHECK(lead_text(course_of(
            led("", S::customer,
                {status_event("2026-01-05", EventKind::baseline, "lead"), promoted_lead}))) ==
        "lead since ?, promoted on 2026-01-11; now since 2026-01-11");
  // Once more a lead: the last time counts.
  CHECK(lead_text(course_of(led(
            "", S::lead,
            {made_lead, promoted_lead, status_event("2026-03-01", EventKind::changed, "lead")}))) ==
        "lead since 2026-03-01, not promoted on ?; now since 2026-03-01");
}

TEST_CASE("leads are promoted, given up or open, by source, the most first") {
  using S = CustomerStatus;
  const Event given_up = status_event("2026-02-01", EventKind::changed, "former");
  const std::vector<Customer> all = {
      led("", S::lead, {made_lead}),
      led("", S::lead, {made_lead}),
      led("fair", S::customer, {made_lead, promoted_lead}),
      led("web", S::lead, {made_lead}),
      led("web", S::former, {made_lead, given_up}),
      led("web", S::former, {made_lead, promoted_lead, given_up}),
      led("web", S::prospect, {made_lead}),
      led("web", S::prospect, {}),
  };
  std::vector<const Customer*> scope;
  for (const Customer& each : all) scope.push_back(&each);
  const LeadFunnel funnel = lead_funnel(scope);
  std::vector<std::string> lines;
  for (const LeadFigures& each : funnel.rows) lines.push_back(lead_text(each));
  CHECK(lines == std::vector<std::string>{
                     "web: 4 = 2 promoted + 1 former + 1 open, 50 %, 1 timed",
                     "fair: 1 = 1 promoted + 0 former + 0 open, 100 %, 1 timed",
                     "-: 2 = 0 promoted + 0 former + 2 open, 0 %, 0 timed",
                 });
  CHECK(lead_text(funnel.total) == "-: 7 = 3 promoted + 1 former + 3 open, 42.86 %, 2 timed");
  CHECK(funnel.total.days.median() == 10);
  CHECK(funnel.untimed == 1);
  CHECK(funnel.never_led == 1);
  CHECK(lead_funnel({}).rows.empty());
}
