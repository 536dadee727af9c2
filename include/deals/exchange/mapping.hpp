// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/exchange/csv.hpp>
#include <deals/model/config.hpp>
#include <deals/model/id.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Mappings: small TOML files that say which column of a CSV file becomes which field, and in what
/// form its dates and amounts are. docs/import.md describes them.
namespace deals {

/// The order of day, month and year in a file's dates.
enum class DateOrder { iso, dmy, mdy };

/// What a field holds; decides how its text is brought into one form.
enum class FieldForm { text, number, date, tags };

/// A piece of a template such as `{product} for {account|nobody}`.
struct TemplatePart {
  std::string literal;    ///< plain text, when `reference` is empty
  std::string reference;  ///< a field or a column
  std::string fallback;   ///< for an empty one
};

/// Where the text of a field comes from: a column, or a template when `parts` is not empty.
struct FieldSource {
  std::string field;
  FieldForm form = FieldForm::text;
  std::vector<std::string> columns;  ///< the first that the file has counts
  std::vector<TemplatePart> parts;
  bool is_optional = false;  ///< the file may lack the column
  Place place;               ///< in the mapping
};

using Texts = std::map<std::string, std::string, std::less<>>;

struct Mapping {
  RecordKind record = RecordKind::opportunity;
  CsvOptions csv;  ///< the caller adds the CSV file's name
  DateOrder date = DateOrder::iso;
  char decimal = '.';
  std::string external;             ///< name of the other system: the key in `external`; may be ""
  std::optional<FieldSource> id;    ///< the column with that system's id, or a template
  std::optional<FieldSource> slug;  ///< `id_from`: what new records' ids are made of
  std::vector<FieldSource> fields;  ///< in the file's order
  Texts defaults;                   ///< field → text when there is none
  std::map<std::string, Texts, std::less<>> values;  ///< field → translations
  std::string customer_default;       ///< id of the customer of rows that name none; may be ""
  std::string customer_default_name;  ///< its name, should it have to be made
  std::string lost_reason_default;    ///< of lost rows without a reason; may be ""
};

/// Reads a mapping for a book with these settings, which say what custom fields there are. An error
/// has its place in `file`; unknown keys, fields and forms are errors with a suggestion.
Result<Mapping> read_mapping(std::string_view text, const std::string& file, const Config& config);

/// One CSV row as fields and texts. Dates are ISO, numbers have a decimal point and no separators
/// (currency signs stay), tags are divided by commas; empty texts are left out.
struct ImportRow {
  int line = 0;          ///< in the CSV file
  std::string id;        ///< for a new record, a valid id; "": derive it from the name
  std::string external;  ///< the other system's id; "": none
  Texts values;          ///< field → text

  /// The text of a field, or null.
  const std::string* find(std::string_view field) const;
  bool operator==(const ImportRow&) const = default;
};

/// A mapping bound to the columns of one file.
class RowMapper {
 public:
  /// An error when the file lacks a column that the mapping names, or has it twice. The mapping
  /// must outlive the mapper.
  static Result<RowMapper> bind(const Mapping& mapping, const CsvTable& table);

  /// The row's texts; an error names the line of the CSV file and the column's heading.
  Result<ImportRow> map(const CsvRow& row) const;

 private:
  /// A source and the columns that it needs: one, or one for each part of a template.
  struct Bound {
    const FieldSource* source = nullptr;
    std::vector<std::optional<std::size_t>> columns;
  };

  explicit RowMapper(const Mapping& mapping) : mapping_(&mapping) {}
  static Result<Bound> bind_source(const FieldSource& source, const Mapping& mapping,
                                   const CsvTable& table);
  Result<std::string> column_text(const Bound& bound, const CsvRow& row) const;
  std::string template_text(const Bound& bound, const CsvRow& row, const Texts& values) const;
  Result<std::string> text_of(const Bound& bound, const CsvRow& row, const Texts& values) const;

  const Mapping* mapping_;
  std::vector<std::string> headers_;
  std::vector<Bound> fields_;  ///< plain columns first, then templates
  std::optional<Bound> id_;
  std::optional<Bound> slug_;
};

}  // namespace deals
