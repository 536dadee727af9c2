// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date_phrase.hpp>
#include <deals/base/result.hpp>
#include <deals/model/book.hpp>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The filter language of commands.md, whole: one for lists, reports and bulk changes. A filter is
/// parsed and bound to a book's settings once, then asked about each record.
namespace deals {

/// What a filter is read against. A filter keeps a copy of what it needs of it.
struct FilterContext {
  const Config& config;
  Date today;
  std::string me;  ///< what `owner:me` means
};

/// The answer of a filter about a record. `and`, `or` and `not` follow Kleene's logic: what is
/// unknown stays so unless the rest decides.
enum class Match {
  no,
  yes,
  unknown,  ///< an amount in another currency and no rate, or a pattern that takes too long
};

class Filter {
 public:
  struct Node;

  Filter();  ///< everything
  explicit Filter(std::shared_ptr<const Node> root, std::string source);

  /// The words that made it, joined; "" for the filter of everything.
  const std::string& source() const { return source_; }
  bool is_empty() const { return root_ == nullptr; }
  /// Whether some term is on this field: "is", "stage", "closed", … (the first name where a field
  /// has two: "tag", not "tags"); "" for a bare word, which may stand in any text of a record.
  bool mentions(std::string_view field) const;

  Match matches(const Opportunity& opportunity, const Customer* customer) const;
  /// Fields of opportunities alone (stage, close, …) are refused when it is parsed for customers.
  Match matches(const Customer& customer) const;

 private:
  std::shared_ptr<const Node> root_;
  std::string source_;
};

/// Reads the words of a command line (a word with spaces in it, as from `--where '…'`, is several
/// terms). A usage error has the joined words as excerpt with a caret under the culprit, and a
/// hint.
Result<Filter> parse_filter(std::span<const std::string> words, RecordKind kind,
                            const FilterContext& context);

/// Names that a filter term can begin with, custom fields among them.
std::vector<std::string> filter_fields(RecordKind kind, const Config& config);

/// Whether a word of a command line that begins with a dash is a filter term (`-source:referral`)
/// and not an option.
bool looks_like_term(std::string_view word);

}  // namespace deals
