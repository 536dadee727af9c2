// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// \file
/// Errors and problems. An error is a value: what went wrong, where, and what to do next. A command
/// that fails returns one; a reader that goes on collects them as problems. One function prints
/// them (render/error.hpp) and one maps them to an exit code (exit_code below).
namespace deals {

enum class ErrorKind {
  usage,         ///< the command line, a filter, a date, an amount
  not_found,     ///< a record or a book that is not there
  ambiguous,     ///< a prefix that fits several records
  conflict,      ///< exists already, owned by another, changed meanwhile, locked
  invalid_data,  ///< a file of the book that cannot be read as what it should be
  io,            ///< the system failed: disk full, no permission
  internal,      ///< a bug in deals
};

enum class Severity { error, warning, notice };

/// A position in a file or in an argument. Lines and columns are 1-based; columns count characters
/// (code points). Zero means unknown.
struct Place {
  std::string file;  ///< relative to the book; "" for the command line
  int line = 0;
  int column = 0;

  bool operator==(const Place&) const = default;
};

/// The source line that an error is about and the characters to underline in it.
struct Excerpt {
  std::string text;
  int column = 0;  ///< 1-based, in characters; 0: nothing is underlined
  int length = 1;  ///< in characters

  bool operator==(const Excerpt&) const = default;
};

/// What went wrong. `message` is lower case without a full stop and quotes the offending value.
struct Error {
  ErrorKind kind = ErrorKind::internal;
  std::string message;
  Place place;
  Excerpt excerpt;
  std::vector<std::string> hints;
  Severity severity = Severity::error;
  std::string code;  ///< stable name of a check's finding, "unknown-stage"; "" for other errors

  /// The same error with one more hint.
  Error hinted(std::string hint) &&;
  Error hinted(std::string hint) const&;
  /// The same error at `where`.
  Error at(Place where) &&;
  /// The same error with the source line it is about.
  Error showing(Excerpt line) &&;
  /// The same error as a finding of `check` with a stable code.
  Error coded(std::string name, Severity how_bad) &&;

  bool operator==(const Error&) const = default;
};

using Problems = std::vector<Error>;

/// The process's exit code for an error of this kind; docs/errors.md lists them.
int exit_code(ErrorKind kind);

/// "usage", "not_found", …: the name used in JSON.
std::string_view name_of(ErrorKind kind);
std::string_view name_of(Severity severity);

Error usage_error(std::string message);
Error internal_error(std::string message);

/// An error in one argument, with the argument itself as excerpt; `offset` and `length` count bytes
/// of `argument` and are turned into characters.
Error argument_error(std::string message, std::string_view argument, std::size_t offset,
                     std::size_t length);

}  // namespace deals
