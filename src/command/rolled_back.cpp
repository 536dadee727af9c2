// SPDX-License-Identifier: MIT
#include "rolled_back.hpp"

#include <fmt/format.h>
#include <deals/report/as_of.hpp>

namespace deals {
namespace {

template <class T>
Result<Found<T>> with(Result<Found<T>> found, std::optional<T> then, Date day) {
  if (then) {
    found->record = *std::move(then);
    return found;
  }
  const std::string& id = found->record.id.text;
  return Error{.kind = ErrorKind::not_found,
               .message = fmt::format("{} was not there yet on {}", id, to_iso(day))}
      .hinted(fmt::format("deals history {} says since when it is", id));
}

}  // namespace

Result<Found<Opportunity>> rolled_back(Result<Found<Opportunity>> found, const Config& config,
                                       std::optional<Date> day) {
  if (!found || !day) return found;
  auto then = as_of(found->record, config, *day);
  return with(std::move(found), std::move(then), *day);
}

Result<Found<Customer>> rolled_back(Result<Found<Customer>> found, const Config& /*config*/,
                                    std::optional<Date> day) {
  if (!found || !day) return found;
  auto then = as_of(found->record, *day);
  return with(std::move(found), std::move(then), *day);
}

Result<FoundRecord> rolled_back(Result<FoundRecord> found, const Config& config,
                                std::optional<Date> day) {
  if (!found || !day) return found;
  return std::visit(
      [&]<class T>(Found<T>& each) -> Result<FoundRecord> {
        auto back = rolled_back(Result<Found<T>>(std::move(each)), config, day);
        if (!back) return std::move(back).error();
        return FoundRecord(*std::move(back));
      },
      *found);
}

}  // namespace deals
