// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <charconv>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/merge_driver.hpp>
#include <deals/text/merge_record.hpp>

namespace deals {
namespace {

constexpr int longest_marker = 1000;

Result<int> marker_length_of(const std::string& text) {
  int length = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), length);
  const bool is_number = failure == std::errc() && end == text.data() + text.size();
  if (is_number && length > 0 && length <= longest_marker) return length;
  return usage_error(fmt::format("\"{}\" is no length of conflict markers", shown(text)))
      .hinted("git gives it as %L; it is 7 as a rule");
}

/// git hands an empty file where both sides made the record.
std::optional<std::string> base_of(std::string text) {
  if (text.empty()) return {};
  return text;
}

RecordKind kind_at(std::string_view path) {
  const bool is_customer =
      path.starts_with("customers/") || path.find("/customers/") != std::string_view::npos;
  return is_customer ? RecordKind::customer : RecordKind::opportunity;
}

Result<MergeSides> sides_of(const Context& context, const MergeDriverOptions& options) {
  auto base = context.read_outside(options.base);
  if (!base) return std::move(base).error();
  auto ours = context.read_outside(options.ours);
  if (!ours) return std::move(ours).error();
  auto theirs = context.read_outside(options.theirs);
  if (!theirs) return std::move(theirs).error();
  return MergeSides{base_of(*std::move(base)), *std::move(ours), *std::move(theirs)};
}

}  // namespace

void describe(Args& args, MergeDriverOptions& options) {
  args.positional(options.base, "BASE", "the file with what both started from (%O)");
  args.positional(options.ours, "OURS", "the file with our version, and with the result (%A)");
  args.positional(options.theirs, "THEIRS", "the file with their version (%B)");
  args.positional(options.marker_length, "LENGTH", "the length of conflict markers (%L)");
  args.positional(options.path, "PATH", "the path of the record in the repository (%P)");
  args.example("git config merge.deals.driver 'deals merge-driver %O %A %B %L %P'");
}

Result<Outcome> run(const Context& context, const MergeDriverOptions& options) {
  auto length = marker_length_of(options.marker_length);
  if (!length) return std::move(length).error();
  auto sides = sides_of(context, options);
  if (!sides) return std::move(sides).error();
  Outcome outcome;
  auto merged = merge_record(*sides, kind_at(options.path), {*length, "ours", "theirs"});
  if (merged && merged->is_clean()) {
    outcome.written = OutsideFile{options.ours, std::move(merged->text)};
    return outcome;
  }
  outcome.exit_code = 1;
  if (merged) {
    outcome.notices.push_back(fmt::format("{}: both sides changed {}", shown(options.path),
                                          shown(join_words(merged->conflicts, "and"))));
    outcome.written = OutsideFile{options.ours, std::move(merged->text)};
    return outcome;
  }
  // What cannot be read as a record is for a person to look at, whatever the merge of lines says.
  outcome.notices.push_back(fmt::format("{}: {}; its lines are merged as any text's",
                                        shown(options.path), merged.error().message));
  auto lines = context.merge_lines({options.ours, options.base, options.theirs, *length});
  if (!lines) return std::move(lines).error();
  outcome.written = OutsideFile{options.ours, *std::move(lines)};
  return outcome;
}

}  // namespace deals
