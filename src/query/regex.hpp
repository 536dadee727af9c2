// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <deals/base/result.hpp>
#include <deals/query/filter.hpp>
#include <memory>
#include <string_view>

#include "syntax.hpp"

struct pcre2_real_code_8;
struct pcre2_real_match_context_8;

namespace deals {

/// A regular expression of PCRE2, in UTF-8, without regard to case. Searching has limits: a text on
/// which they are reached is Match::unknown, and so is every text once it has happened often.
class Regex {
 public:
  /// The pattern is the part of `source` at `span`, which an error points into.
  static Result<std::shared_ptr<const Regex>> compile(std::string_view source, Span span);

  ~Regex();
  Regex(const Regex&) = delete;
  Regex& operator=(const Regex&) = delete;

  /// Whether the pattern matches somewhere in the text. Safe to call from several threads.
  Match search(std::string_view text) const;

 private:
  Regex(pcre2_real_code_8* code, pcre2_real_match_context_8* limits);

  pcre2_real_code_8* code_;
  pcre2_real_match_context_8* limits_;
  mutable std::atomic<int> exhausted_ = 0;
};

}  // namespace deals
