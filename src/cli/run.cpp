// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/cli/help.hpp>
#include <deals/cli/parse.hpp>
#include <deals/cli/present.hpp>
#include <deals/cli/run.hpp>
#include <deals/cli/session.hpp>
#include <exception>
#include <new>

#include "typed_line.hpp"

namespace deals {
namespace {

int print(Surroundings& surroundings, std::string_view text) {
  auto written = surroundings.write_out(text);
  if (written) return 0;
  return Reporter{surroundings, "", false, Terminal{}}.lost(written.error());
}

/// An unknown command is a program deals-NAME, if there is one.
int run_unknown(const ParsedLine& line, Surroundings& surroundings, const Reporter& reporter) {
  const std::string& name = line.unknown.front();
  const bool is_plain = is_valid_id(name);
  if (is_plain) {
    const std::string book =
        surroundings.variable("DEALS_BOOK")
            .value_or(surroundings.find_book(surroundings.working_directory()).value_or(""));
    const std::vector<std::string> rest(line.unknown.begin() + 1, line.unknown.end());
    if (const auto code = surroundings.run_extension(name, rest, book)) return *code;
  }
  return reporter.fail(unknown_command(name));
}

int run_line(const std::vector<std::string>& arguments, Surroundings& surroundings) {
  if (arguments.empty()) return print(surroundings, short_help());
  if (arguments.size() == 1 && (arguments[0] == "--version" || arguments[0] == "-V")) {
    return print(surroundings, "deals " DEALS_VERSION "\n");
  }
  Reporter reporter{surroundings, "", wants_json(arguments), Terminal{}};
  auto line = parse_line(arguments);
  if (!line) {
    reporter.command = command_name(arguments);
    return reporter.fail(line.error());
  }
  if (!line->unknown.empty()) return run_unknown(*line, surroundings, reporter);
  if (line->global.version) return print(surroundings, "deals " DEALS_VERSION "\n");
  if (line->command == nullptr) {
    return print(surroundings, line->global.help ? full_help() : short_help());
  }
  if (line->global.help) return print(surroundings, help_of(*line->command));
  reporter.command = line->command->name;
  line->words = typed_line(arguments);
  auto session = Session::prepare(*line, surroundings, reporter);
  if (!session) return reporter.fail(session.error());
  const int code = session->run();
  surroundings.finish(code);
  return code;
}

}  // namespace

int run(const std::vector<std::string>& arguments, Surroundings& surroundings) {
  const Reporter reporter{surroundings, "", false, Terminal{}};
  try {
    return run_line(arguments, surroundings);
  } catch (const std::bad_alloc&) {
    return reporter.lost(Error{.kind = ErrorKind::io, .message = "out of memory"}.hinted(
        "no change is half done; where one was asked for, look before asking again"));
  } catch (const std::exception& odd) {
    return reporter.lost(internal_error(fmt::format("an exception: {}", odd.what())));
  }
}

}  // namespace deals
