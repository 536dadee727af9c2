// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/import.hpp>
#include <deals/render/phrase.hpp>

#include "import_batch.hpp"
#include "import_rows.hpp"

namespace deals {
namespace {

struct Source {
  Mapping mapping;
  CsvTable table;
};

Result<Source> read_source(const Context& context, const ImportOptions& options) {
  if (!options.mapping) {
    return usage_error("import needs a mapping")
        .hinted("--map MAPPING names the file that says which column is which field");
  }
  if (options.file == "-" && options.mapping == "-") {
    return usage_error("the data and the mapping cannot both come from standard input");
  }
  auto text = context.read_outside(*options.mapping);
  if (!text) return std::move(text).error();
  auto mapping = read_mapping(*text, *options.mapping, context.config());
  if (!mapping) return std::move(mapping).error();
  if (options.customers && mapping->record != RecordKind::customer) {
    return usage_error(
               fmt::format("the mapping \"{}\" is one for opportunities", shown(*options.mapping)))
        .hinted("record = \"customer\" in it makes customers; or leave out --customers");
  }
  mapping->csv.file = options.file == "-" ? "standard input" : options.file;
  auto bytes = context.read_outside(options.file);
  if (!bytes) return std::move(bytes).error();
  auto table = parse_csv(*bytes, mapping->csv);
  if (!table) return std::move(table).error();
  return Source{*std::move(mapping), *std::move(table)};
}

Problems take_rows(const Source& source, const RowMapper& mapper, ImportBatch& import) {
  Problems refused;
  for (const CsvRow& row : source.table.rows) {
    auto mapped = mapper.map(row);
    if (!mapped) {
      refused.push_back(bad_row(std::move(mapped).error()));
    } else if (auto taken = import.take(*mapped); !taken) {
      refused.push_back(
          bad_row(std::move(taken).error()).at({source.mapping.csv.file, row.line, 0}));
    }
  }
  return refused;
}

std::string rows_phrase(const Source& source, std::size_t count) {
  return source.mapping.record == RecordKind::opportunity
             ? grouped_count(count, "opportunity", "opportunities")
             : grouped_count(count, "customer", "customers");
}

std::string summary(const Source& source, const ImportBatch& import, std::size_t refused) {
  const std::size_t taken = import.created + import.changed + import.unchanged;
  std::string text = rows_phrase(source, taken) + ": ";
  if (import.outcome.changes.empty()) {
    text += "nothing to change";
  } else {
    text += fmt::format("{} new, {} changed, {} unchanged", grouped(import.created),
                        grouped(import.changed), grouped(import.unchanged));
  }
  if (import.customers_created > 0) {
    text += fmt::format("; {} created",
                        grouped_count(import.customers_created, "customer", "customers"));
  }
  if (refused > 0) text += fmt::format("; {} skipped", grouped_count(refused, "row", "rows"));
  return text;
}

Outcome refusal(Problems problems, std::size_t refused, std::size_t rows) {
  Outcome outcome;
  outcome.problems = std::move(problems);
  outcome.telling = Telling::all;
  outcome.notices.push_back(
      fmt::format("nothing was imported: {} of {} refused; --skip-bad "
                  "imports the others",
                  grouped(refused), grouped_count(rows, "row", "rows")));
  return outcome;
}

std::size_t errors_in(const Problems& problems) {
  return static_cast<std::size_t>(
      std::count_if(problems.begin(), problems.end(),
                    [](const Error& each) { return each.severity == Severity::error; }));
}

}  // namespace

void describe(Args& args, ImportOptions& options) {
  args.positional(options.file, "FILE", "a CSV file; - for standard input")
      .completes(Complete::file);
  args.option(options.mapping, "--map", "MAPPING", "the file that says which column is which field")
      .completes(Complete::file);
  args.flag(options.customers, "--customers", "the rows are customers; the mapping says so too");
  args.flag(options.skip_bad, "--skip-bad", "import the other rows when some are refused");
  args.example("deals import deals.csv --map crm.toml --dry-run");
}

Result<Outcome> run(const Context& context, const ImportOptions& options) {
  auto source = read_source(context, options);
  if (!source) return std::move(source).error();
  auto mapper = RowMapper::bind(source->mapping, source->table);
  if (!mapper) return std::move(mapper).error();
  auto index = ImportIndex::of(context, source->mapping);
  if (!index) return std::move(index).error();

  ImportBatch import(context, source->mapping, *std::move(index));
  Problems problems = source->table.problems;
  Problems unfit = take_rows(*source, *mapper, import);
  problems.insert(problems.end(), unfit.begin(), unfit.end());
  std::stable_sort(problems.begin(), problems.end(), [](const Error& left, const Error& right) {
    return left.place.line < right.place.line;
  });
  const std::size_t refused = errors_in(problems);
  if (refused > 0 && !options.skip_bad) {
    const std::size_t too_long = errors_in(source->table.problems);
    return refusal(std::move(problems), refused, source->table.rows.size() + too_long);
  }
  const std::string said = summary(*source, import, refused);
  Outcome outcome = std::move(import.outcome);
  outcome.problems.insert(outcome.problems.end(), problems.begin(), problems.end());
  outcome.telling = Telling::all;
  outcome.text = said + "\n";
  if (context.dry_run) outcome.notices.push_back(said);
  return outcome;
}

}  // namespace deals
