// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// `deals task add|edit|done|list`: what is to be done for an opportunity. Tasks have numbers of
/// their own in each opportunity; a number is not used again.
namespace deals {

struct TaskAddOptions {
  std::string id;
  std::string text;
  std::optional<std::string> due;
  std::optional<std::string> owner;
};

struct TaskEditOptions {
  std::string id;
  std::string number;
  std::optional<std::string> text;
  std::optional<std::string> due;
  std::optional<std::string> owner;
};

struct TaskDoneOptions {
  std::string id;
  std::string number;
  std::optional<std::string> on;
};

struct TaskListOptions {
  std::vector<std::string> filter;
  std::optional<std::string> owner;
  std::optional<std::string> due;
  bool all = false;
};

void describe(Args& args, TaskAddOptions& options);
void describe(Args& args, TaskEditOptions& options);
void describe(Args& args, TaskDoneOptions& options);
void describe(Args& args, TaskListOptions& options);
Result<Outcome> run(const Context& context, const TaskAddOptions& options);
Result<Outcome> run(const Context& context, const TaskEditOptions& options);
Result<Outcome> run(const Context& context, const TaskDoneOptions& options);
Result<Outcome> run(const Context& context, const TaskListOptions& options);

}  // namespace deals
