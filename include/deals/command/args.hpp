// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What a command takes, described once: parsing, --help, completion and the completeness test all
/// read the same description.
namespace deals {

/// What the shell can offer for an argument.
enum class Complete {
  nothing,
  opportunity,
  customer,
  lead,
  record,    ///< opportunities and customers
  archived,  ///< archived ones of both kinds
  stage,
  pipeline,
  owner,
  lost_reason,
  field,
  filter,
  column,
  setting,
  dimension,       ///< what reports group by
  dimensions,      ///< one, or two with a comma between them
  loss_dimension,  ///< those and `reason`
  period,          ///< those that are spans of time
  report,          ///< a saved one
  revision,        ///< branches and tags of git
  file,
  directory,
  choice,  ///< one of ArgSpec::choices
};

/// One positional argument, option or flag.
struct ArgSpec {
  enum class Kind { positional, option, flag };

  Kind kind = Kind::flag;
  std::string name;        ///< "ID" of a positional, "--on" of the others
  std::string short_name;  ///< "-C", or ""
  std::string value;       ///< what an option takes: "DATE"
  std::string help;
  bool required = false;
  bool repeated = false;
  Complete complete = Complete::nothing;
  std::vector<std::string> choices;
  std::function<void(std::string)> set;  ///< called once for each value given; flags get ""

  ArgSpec& completes(Complete what);
  ArgSpec& one_of(std::vector<std::string> names);
  ArgSpec& shortened(std::string letter);
};

/// The arguments of a command, in the order in which help shows them. The targets must outlive it.
class Args {
 public:
  ArgSpec& positional(std::string& target, std::string name, std::string help);
  ArgSpec& positional(std::optional<std::string>& target, std::string name, std::string help);
  /// One or more, or with `at_least_one` false any number. One of a command's positionals may be
  /// repeated.
  ArgSpec& positional(std::vector<std::string>& target, std::string name, std::string help,
                      bool at_least_one = true);
  ArgSpec& option(std::optional<std::string>& target, std::string name, std::string value,
                  std::string help);
  ArgSpec& option(std::vector<std::string>& target, std::string name, std::string value,
                  std::string help);
  ArgSpec& flag(bool& target, std::string name, std::string help);
  /// A line for the end of --help: a command that works on the example book.
  void example(std::string command_line);

  const std::vector<ArgSpec>& specs() const { return specs_; }
  const std::vector<std::string>& examples() const { return examples_; }

 private:
  ArgSpec& add(ArgSpec spec);

  std::vector<ArgSpec> specs_;
  std::vector<std::string> examples_;
};

}  // namespace deals
