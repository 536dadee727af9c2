// SPDX-License-Identifier: MIT
#include <deals/text/merge_record.hpp>

#include <algorithm>
#include <deals/text/parse.hpp>
#include <set>

#include "contradictions.hpp"
#include "merge_files.hpp"
#include "scan.hpp"

namespace deals {
namespace {

using merging::FileParts;
using merging::HunkWriter;
using merging::SectionPart;
using merging::Three;

/// A table below an element of an array of tables: the two cannot be matched one by one.
bool has_tables_in_elements(const FileParts& parts) {
  return std::any_of(parts.sections.begin(), parts.sections.end(), [&](const SectionPart& inner) {
    return std::any_of(parts.sections.begin(), parts.sections.end(), [&](const SectionPart& outer) {
      return outer.is_element && inner.name.starts_with(outer.name + '\x1f');
    });
  });
}

/// Fields that only the union of the two histories tells otherwise.
Result<std::set<std::string>> new_contradictions(const MergeSides& sides, const std::string& text) {
  auto merged = parse_toml(text, "");
  if (!merged) return std::move(merged).error();
  std::set<std::string> found = contradictions(*merged);
  for (const std::string* side : {&sides.ours, &sides.theirs}) {
    const auto tree = parse_toml(*side, "");
    if (!tree) continue;
    for (const std::string& known : contradictions(*tree)) found.erase(known);
  }
  return found;
}

/// The byte order mark and the line ends of the side that changed them, else of the base.
std::string in_the_sides_form(std::string text, const MergeSides& sides) {
  const auto decided = [&](bool (*has)(std::string_view)) {
    const bool ours = has(sides.ours);
    const bool theirs = has(sides.theirs);
    return ours == theirs ? ours : sides.base ? !has(*sides.base) : false;
  };
  if (decided(merging::has_carriage_returns)) text = merging::with_carriage_returns(text);
  const bool has_mark =
      decided([](std::string_view side) { return side.starts_with(scan::byte_order_mark); });
  return has_mark ? std::string(scan::byte_order_mark) + text : text;
}

}  // namespace

Result<MergedText> merge_record(const MergeSides& sides, RecordKind kind,
                                const ConflictStyle& style) {
  auto ours = merging::parts_of(sides.ours);
  if (!ours) return std::move(ours).error();
  auto theirs = merging::parts_of(sides.theirs);
  if (!theirs) return std::move(theirs).error();
  auto base = sides.base ? merging::parts_of(*sides.base) : Result<FileParts>(FileParts());
  if (!base) return std::move(base).error();
  if (has_tables_in_elements(*base) || has_tables_in_elements(*ours) ||
      has_tables_in_elements(*theirs)) {
    return Error{.kind = ErrorKind::invalid_data, .message = "has tables inside of list entries"};
  }
  const HunkWriter hunk(style.marker_length, style.ours, style.theirs);
  const Three<FileParts> files{sides.base ? &*base : nullptr, &*ours, &*theirs};
  MergedText merged = merging::merged_files(files, kind, hunk);
  if (merged.is_clean()) {
    auto contradicted = new_contradictions(sides, merged.text);
    if (!contradicted) return std::move(contradicted).error();
    if (!contradicted->empty()) {
      merged = merging::merged_files(files, kind, hunk, *contradicted);
    }
  }
  merged.text = in_the_sides_form(std::move(merged.text), sides);
  return merged;
}

}  // namespace deals
