// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// A command is a pure function from its options and a context to an outcome. Each has a header and
/// a source of its own, with an options struct and two functions found by overload:
///
///     void describe(Args& args, MoveStageOptions& options);
///     Result<Outcome> run(const Context& context, const MoveStageOptions& options);
///
/// and one line in table.cpp.
namespace deals {

/// What the shell must prepare for a command.
enum class Access {
  none,     ///< works without a book
  maybe,    ///< a book, when there is one that can be read
  reads,    ///< a book, for reading
  writes,   ///< a book, under its lock, and changes are made
  creates,  ///< makes a book: `init`
};

/// Whether there may be changes to make.
inline bool is_changing(Access access) {
  return access == Access::writes || access == Access::creates;
}

/// A command with the options of one call.
class Invocation {
 public:
  virtual ~Invocation() = default;
  virtual void describe(Args& args) = 0;
  virtual Result<Outcome> run(const Context& context) const = 0;
  /// What this call needs, where its options make a difference: `undo --list` only reads.
  virtual Access access(Access usual) const { return usual; }
  /// The directory that is to become a book; only of `init`.
  virtual std::optional<std::string> new_book() const { return {}; }
  /// Why it takes no --at, where it names revisions itself: `diff`.
  virtual std::optional<Error> refuses_at() const { return {}; }
};

struct Command {
  std::string name;  ///< one word, or two: "create customer"
  std::vector<std::string> aliases;
  std::string group;    ///< heading in `deals --help`; "": not shown there
  std::string summary;  ///< one line, lower case, without a full stop
  Access access = Access::reads;
  std::function<std::unique_ptr<Invocation>()> invocation;
};

/// Every command, in the order of `deals --help`.
const std::vector<Command>& commands();

/// By name or alias, or null.
const Command* find_command(std::string_view name);

/// The file name of the command's page, `docs/commands/<page>.md`: "create-customer".
std::string page_of(const Command& command);

/// The options that every command takes.
struct GlobalOptions {
  std::optional<std::string> directory;
  std::optional<std::string> at;
  std::optional<std::string> as_of;
  std::optional<std::string> output;
  bool json = false;
  std::optional<std::string> columns;
  std::optional<std::string> color;
  std::optional<std::string> width;
  std::optional<std::string> html;
  bool no_pager = false;
  bool dry_run = false;
  bool quiet = false;
  bool yes = false;
  std::optional<std::string> lock_timeout;
  bool help = false;
  bool version = false;
};

void describe(Args& args, GlobalOptions& options);

}  // namespace deals
