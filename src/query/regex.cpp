// SPDX-License-Identifier: MIT
#include "regex.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <fmt/core.h>
#include <pcre2.h>

#include <array>
#include <string>

#include "culprit.hpp"
#include "kleene.hpp"

namespace deals {
namespace {

constexpr std::uint32_t options =
    PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C;
constexpr std::uint32_t most_steps = 100'000;
constexpr std::uint32_t most_kibibytes = 4096;
constexpr int most_exhausted = 50;

PCRE2_SPTR bytes_of(std::string_view text) { return reinterpret_cast<PCRE2_SPTR>(text.data()); }

std::string reason_of(int code) {
  std::array<PCRE2_UCHAR, 256> buffer{};
  pcre2_get_error_message(code, buffer.data(), buffer.size());
  return reinterpret_cast<const char*>(buffer.data());
}

}  // namespace

Result<std::shared_ptr<const Regex>> Regex::compile(std::string_view source, Span span) {
  int reason = 0;
  PCRE2_SIZE offset = 0;
  auto* code = pcre2_compile(bytes_of(source.substr(span.begin)), span.length, options, &reason,
                             &offset, nullptr);
  if (code == nullptr) {
    return culprit(fmt::format("the pattern cannot be read: {}", reason_of(reason)), source,
                   {span.begin + offset, 1})
        .hinted("put a backslash before a character that stands for itself, as in \\( and \\.");
  }
  auto* limits = pcre2_match_context_create(nullptr);
  if (limits == nullptr) {
    pcre2_code_free(code);
    return internal_error("no memory for a pattern");
  }
  pcre2_set_match_limit(limits, most_steps);
  pcre2_set_heap_limit(limits, most_kibibytes);
  return std::shared_ptr<const Regex>(new Regex(code, limits));
}

Regex::Regex(pcre2_real_code_8* code, pcre2_real_match_context_8* limits)
    : code_(code), limits_(limits) {}

Regex::~Regex() {
  pcre2_match_context_free(limits_);
  pcre2_code_free(code_);
}

Match Regex::search(std::string_view text) const {
  if (exhausted_ >= most_exhausted) return Match::unknown;
  auto* found = pcre2_match_data_create(1, nullptr);
  if (found == nullptr) return Match::unknown;
  const int count = pcre2_match(code_, bytes_of(text), text.size(), 0, 0, found, limits_);
  pcre2_match_data_free(found);
  if (count >= 0 || count == PCRE2_ERROR_NOMATCH) return match(count >= 0);
  ++exhausted_;
  return Match::unknown;
}

}  // namespace deals
