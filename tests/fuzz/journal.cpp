// SPDX-License-Identifier: MIT
#include <deals/store/manifest.hpp>
#include <deals/store/path.hpp>
#include <deals/store/undo_file.hpp>

#include "fuzzing.hpp"

namespace deals::fuzz {
namespace {

void check_manifest(std::string_view input) {
  const auto steps = parse_manifest(input);
  if (!steps) return require(steps.error().kind == ErrorKind::invalid_data, "a manifest's error");
  for (const Step& step : *steps) {
    require(static_cast<bool>(check_writable_name(step.path)), "inside of the book", step.path);
  }
  const std::string text = manifest_text(*steps);
  const auto again = parse_manifest(text);
  require(again && *again == *steps, "a written manifest reads the same", text);
}

void check_undo_file(std::string_view input) {
  const auto entry = parse_undo_file(input);
  if (!entry) return require(entry.error().kind == ErrorKind::invalid_data, "an entry's error");
  for (const UndoStep& step : entry->steps) {
    require(static_cast<bool>(check_writable_name(step.path)), "inside of the book", step.path);
  }
  const std::string text = undo_file_text(*entry);
  const auto again = parse_undo_file(text);
  require(again && again->steps == entry->steps, "a written entry reads the same", text);
  require(undo_file_text(*again) == text, "an entry is written the same again", text);
}

}  // namespace

void journal(std::string_view input) {
  check_manifest(input);
  check_undo_file(input);
}

}  // namespace deals::fuzz
