// SPDX-License-Identifier: MIT
#include "check_output.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

std::string number_or_nothing(int number) { return number == 0 ? "" : fmt::format("{}", number); }

/// Text in a workflow command; `,` and `:` end a property.
std::string github_text(std::string_view text, bool is_property) {
  std::string escaped;
  for (const char letter : text) {
    const bool is_special = letter == '%' || letter == '\r' || letter == '\n' ||
                            (is_property && (letter == ':' || letter == ','));
    if (is_special) {
      escaped += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    } else {
      escaped += letter;
    }
  }
  return escaped;
}

std::string github_line(const Error& problem, const std::string& directory) {
  std::string message = shown(problem.message);
  for (const std::string& hint : problem.hints) message += "\nhint: " + shown(hint);
  const auto& [file, line, column] = problem.place;
  std::string text = fmt::format("::{} file={}", name_of(problem.severity),
                                 github_text(directory + shown(file), true));
  if (line > 0) text += fmt::format(",line={}", line);
  if (column > 0) text += fmt::format(",col={}", column);
  if (!problem.code.empty()) text += fmt::format(",title={}", github_text(problem.code, true));
  return text + "::" + github_text(message, false) + "\n";
}

}  // namespace

ProblemCounts counts_of(const Problems& problems) {
  ProblemCounts counts;
  for (const Error& each : problems) {
    counts.errors += each.severity == Severity::error ? 1 : 0;
    counts.warnings += each.severity == Severity::warning ? 1 : 0;
    counts.notices += each.severity == Severity::notice ? 1 : 0;
  }
  return counts;
}

std::string counts_phrase(const ProblemCounts& counts) {
  std::vector<std::string> parts;
  if (counts.errors > 0) parts.push_back(grouped_count(counts.errors, "error", "errors"));
  if (counts.warnings > 0) parts.push_back(grouped_count(counts.warnings, "warning", "warnings"));
  if (counts.notices > 0) parts.push_back(grouped_count(counts.notices, "notice", "notices"));
  if (parts.size() == 1) return parts.front();
  return fmt::format("{}: {}", grouped_count(counts.all(), "problem", "problems"),
                     join_words(parts, "and"));
}

Json summary_json(const ProblemCounts& counts, const CheckOptions& options,
                  const std::vector<Fixed>& fixed) {
  Json::Object summary{{"problems", counts.all()},
                       {"errors", counts.errors},
                       {"warnings", counts.warnings},
                       {"notices", counts.notices}};
  if (!options.fix) return Json(std::move(summary));
  Json::Array list;
  for (const Fixed& each : fixed) {
    list.push_back(
        Json(Json::Object{{"code", each.code}, {"file", each.file}, {"message", each.what}}));
  }
  summary.emplace_back("fixed", Json(std::move(list)));
  return Json(std::move(summary));
}

std::string lines_of(const std::vector<Fixed>& fixed) {
  std::string lines;
  for (const Fixed& each : fixed) {
    lines += fmt::format("fixed: {}: {}\n", shown(each.file), each.what);
  }
  return lines;
}

std::string summary_of(const std::vector<Fixed>& fixed, const ProblemCounts& left, bool dry_run) {
  const std::string done = fixed.empty() ? "nothing to fix"
                                         : counted(fixed.size(), "problem", "problems") +
                                               (dry_run ? " would be fixed" : " fixed");
  if (left.all() == 0) return done + (fixed.empty() ? "" : "; none is left");
  return fmt::format("{}; {} {} left", done, counts_phrase(left), left.all() == 1 ? "is" : "are");
}

Table problems_table(const Problems& problems) {
  Table table;
  for (const char* key : {"severity", "code", "file", "line", "column", "message"}) {
    table.columns.push_back({.key = key, .heading = key});
  }
  for (const Error& each : problems) {
    table.rows.push_back({{Cell(std::string(name_of(each.severity))), Cell(each.code),
                           Cell(each.place.file), Cell(number_or_nothing(each.place.line)),
                           Cell(number_or_nothing(each.place.column)), Cell(each.message)}});
  }
  return table;
}

std::string all_well(const Context& context, const CheckOptions& options, std::size_t named) {
  if (context.quiet) return "";
  if (options.staged) {
    return fmt::format("no problems in {}\n", counted(named, "staged file", "staged files"));
  }
  if (named > 0) return fmt::format("no problems in {}\n", counted(named, "record", "records"));
  const Book& book = context.view->book();
  const Book& archive = context.view->archive();
  const std::size_t archived = archive.customers.size() + archive.opportunities.size();
  return fmt::format("no problems in {} and {}{}\n",
                     grouped_count(book.customers.size(), "customer", "customers"),
                     grouped_count(book.opportunities.size(), "opportunity", "opportunities"),
                     archived == 0 ? "" : fmt::format(", and {} archived", grouped(archived)));
}

std::string directory_for_github(const Context& context) {
  if (const auto clone = context.clone()) return clone->prefix;
  const std::string& book = context.book_path;
  const bool is_here = book.empty() || book == "." || book.front() == '/';
  return is_here ? "" : book + "/";
}

std::string github_lines(const Problems& problems, const std::string& directory) {
  std::string lines;
  for (const Error& each : problems) lines += github_line(each, directory);
  return lines;
}

}  // namespace deals
