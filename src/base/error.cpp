// SPDX-License-Identifier: MIT
#include <deals/base/error.hpp>
#include <deals/base/utf8.hpp>

#include <algorithm>
#include <utility>

namespace deals {
namespace {

Error error_of(ErrorKind kind, std::string message) {
  Error error;
  error.kind = kind;
  error.message = std::move(message);
  return error;
}

int count_of(std::string_view text) { return static_cast<int>(code_points(text)); }

}  // namespace

Error Error::hinted(std::string hint) && {
  hints.push_back(std::move(hint));
  return std::move(*this);
}

Error Error::hinted(std::string hint) const& { return Error(*this).hinted(std::move(hint)); }

Error Error::at(Place where) && {
  place = std::move(where);
  return std::move(*this);
}

Error Error::showing(Excerpt line) && {
  excerpt = std::move(line);
  return std::move(*this);
}

Error Error::coded(std::string name, Severity how_bad) && {
  code = std::move(name);
  severity = how_bad;
  return std::move(*this);
}

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
      return 2;
    case ErrorKind::not_found:
    case ErrorKind::ambiguous:
      return 3;
    case ErrorKind::conflict:
      return 4;
    case ErrorKind::invalid_data:
      return 5;
    case ErrorKind::io:
      return 6;
    case ErrorKind::internal:
      break;
  }
  return 70;
}

std::string_view name_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
      return "usage";
    case ErrorKind::not_found:
      return "not_found";
    case ErrorKind::ambiguous:
      return "ambiguous";
    case ErrorKind::conflict:
      return "conflict";
    case ErrorKind::invalid_data:
      return "invalid_data";
    case ErrorKind::io:
      return "io";
    case ErrorKind::internal:
      break;
  }
  return "internal";
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::warning:
      return "warning";
    case Severity::notice:
      return "notice";
    case Severity::error:
      break;
  }
  return "error";
}

Error usage_error(std::string message) { return error_of(ErrorKind::usage, std::move(message)); }

Error internal_error(std::string message) {
  return error_of(ErrorKind::internal, std::move(message));
}

Error argument_error(std::string message, std::string_view argument, std::size_t offset,
                     std::size_t length) {
  offset = std::min(offset, argument.size());
  Excerpt excerpt;
  excerpt.text = argument;
  excerpt.column = count_of(argument.substr(0, offset)) + 1;
  excerpt.length = std::max(1, count_of(argument.substr(offset, length)));
  return usage_error(std::move(message)).showing(std::move(excerpt));
}

}  // namespace deals
