// SPDX-License-Identifier: MIT
#include "read_config.hpp"

namespace deals {

void read_automation(Reading& in, const Entry& from, Config& to) {
  for (const Value& table : tables_in(in, from)) {
    const Value* name = table.find("name");
    const bool has_name = name != nullptr && name->kind == Value::Kind::string;
    to.automation.push_back({has_name ? name->text : "", table.region, table.entries});
  }
}

}  // namespace deals
