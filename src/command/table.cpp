// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/command/command.hpp>
#include <deals/command/init.hpp>
#include <deals/command/move_stage.hpp>

#include "entry.hpp"

namespace deals {

const std::vector<Command>& commands() {
  static const std::vector<Command> table = {
      // Begin
      entry<InitOptions>("init", {}, "Begin", "makes a directory a book, or repairs one",
                         Access::creates),
      // Records
      // Look
      // Stages and outcomes
      entry<MoveStageOptions>("move-stage", {"move"}, "Stages and outcomes",
                              "moves opportunities to another stage", Access::writes),
      // Ownership
      // Timeline
      // Forecast
      // Book
  };
  return table;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : commands()) {
    if (command.name == name) return &command;
    if (std::find(command.aliases.begin(), command.aliases.end(), name) != command.aliases.end()) {
      return &command;
    }
  }
  return nullptr;
}

std::string page_of(const Command& command) {
  std::string page = command.name;
  std::replace(page.begin(), page.end(), ' ', '-');
  return page;
}

}  // namespace deals
