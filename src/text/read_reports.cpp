// SPDX-License-Identifier: MIT
#include "read_config.hpp"

namespace deals {

void read_reports(Reading& in, const Entry& from, Config& to) {
  if (!is_table(in, from)) return;
  for (const Entry& report : from.value.entries) {
    if (!is_table(in, report)) continue;
    to.reports.push_back({report.key, report.key_region, report.value.entries});
  }
}

}  // namespace deals
