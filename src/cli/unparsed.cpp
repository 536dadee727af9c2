// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/cli/parse.hpp>

namespace deals {

Error unknown_command(const std::string& name) {
  std::vector<std::string> names;
  for (const Command& command : commands()) {
    names.push_back(command.name.substr(0, command.name.find(' ')));
    for (const std::string& alias : command.aliases) {
      if (alias.find(' ') == std::string::npos) names.push_back(alias);
    }
  }
  Error error = usage_error(fmt::format("no command \"{}\"", shown(name)));
  if (auto hint = did_you_mean(name, names)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("deals --help lists the commands");
}

bool wants_json(const std::vector<std::string>& arguments) {
  for (std::size_t at = 0; at < arguments.size() && arguments[at] != "--"; ++at) {
    if (arguments[at] == "--json" || arguments[at] == "--output=json") return true;
    if (at > 0 && arguments[at - 1] == "--output" && arguments[at] == "json") return true;
  }
  return false;
}

}  // namespace deals
