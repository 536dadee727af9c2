// SPDX-License-Identifier: MIT
#include <deals/report/leads.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace deals {
namespace {

bool is_promotion(std::string_view status) {
  return status == name_of(CustomerStatus::customer) || status == name_of(CustomerStatus::prospect);
}

/// The next status, and the day of it where that is known.
void step_to(LeadCourse& course, const std::string& status, std::optional<Date> day) {
  course.status_since = day;
  if (status == name_of(CustomerStatus::lead)) {
    course = {.was_lead = true, .lead_since = day, .status_since = day};
  } else if (is_promotion(status) && course.was_lead && !course.was_promoted) {
    course.was_promoted = true;
    course.promoted = day;
  }
}

/// The leads of one source, their days not yet added up.
struct LeadTally {
  LeadFigures figures;
  std::vector<std::int64_t> days;

  void add(const Customer& customer, const LeadCourse& course) {
    ++figures.made;
    if (customer.status == CustomerStatus::lead) {
      ++figures.open;
    } else if (!course.was_promoted) {
      ++figures.former;
    } else {
      ++figures.promoted;
      if (course.lead_since && course.promoted)
        days.push_back(*course.promoted - *course.lead_since);
    }
  }

  LeadFigures done() && {
    figures.days = spread(std::move(days));
    return std::move(figures);
  }
};

}  // namespace

LeadCourse course_of(const Customer& customer) {
  LeadCourse course;
  std::string status;
  for (const Event* event : in_order_of_time(customer.history)) {
    if (!event->changes.status || *event->changes.status == status) continue;
    status = *event->changes.status;
    // A baseline says what was so, not since when.
    const bool is_dated = event->kind != EventKind::baseline;
    step_to(course, status, is_dated ? std::optional(date_of(event->at)) : std::nullopt);
  }
  if (const std::string now(name_of(customer.status)); now != status) step_to(course, now, {});
  return course;
}

Share LeadFigures::conversion() const {
  return {static_cast<Int128>(promoted), static_cast<Int128>(made)};
}

LeadFunnel lead_funnel(const std::vector<const Customer*>& customers) {
  LeadFunnel funnel;
  std::map<std::string, LeadTally> sources;
  LeadTally total;
  for (const Customer* customer : customers) {
    const LeadCourse course = course_of(*customer);
    if (!course.was_lead) {
      ++funnel.never_led;
      continue;
    }
    sources[customer->source].add(*customer, course);
    total.add(*customer, course);
  }
  for (auto& [source, tally] : sources) {
    tally.figures.source = source;
    funnel.rows.push_back(std::move(tally).done());
  }
  std::stable_sort(funnel.rows.begin(), funnel.rows.end(),
                   [](const LeadFigures& left, const LeadFigures& right) {
                     return std::tuple(left.source.empty(), right.made) <
                            std::tuple(right.source.empty(), left.made);
                   });
  funnel.total = std::move(total).done();
  funnel.untimed = funnel.total.promoted - funnel.total.days.count;
  return funnel;
}

}  // namespace deals
