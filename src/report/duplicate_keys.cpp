// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/report/duplicates.hpp>
#include <span>

namespace deals {
namespace {

/// What a company is in law, as it stands at the end of its name; folded, without dots and blanks.
constexpr auto legal_forms = std::to_array<std::string_view>({
    "ab",      "ag",   "ans", "aps", "as",          "asa",          "bv",  "bvba", "co",
    "company", "corp", "doo", "ehf", "ek",          "enk",          "ev",  "gbr",  "gmbh",
    "hf",      "inc",  "jsc", "kft", "kg",          "kgaa",         "ks",  "lda",  "limited",
    "llc",     "llp",  "lp",  "ltd", "ltda",        "nv",           "ohg", "oy",   "oyj",
    "plc",     "pte",  "pty", "sa",  "sarl",        "sas",          "se",  "sl",   "spa",
    "srl",     "sro",  "ug",  "zrt", "corporation", "incorporated", "und", "and",
});

constexpr auto mail_providers = std::to_array<std::string_view>({
    "aol.com",   "fastmail.com",   "gmail.com",      "gmx.at",      "gmx.ch",      "gmx.de",
    "gmx.net",   "googlemail.com", "hey.com",        "hotmail.com", "icloud.com",  "live.com",
    "mac.com",   "mail.com",       "mail.ru",        "me.com",      "msn.com",     "outlook.com",
    "pm.me",     "proton.me",      "protonmail.com", "qq.com",      "t-online.de", "web.de",
    "yahoo.com", "yahoo.co.uk",    "yahoo.de",       "yahoo.fr",    "yandex.ru",   "zoho.com",
    "163.com",   "126.com",        "online.no",      "orange.fr",   "free.fr",     "libero.it",
});

constexpr auto shared_sites = std::to_array<std::string_view>({
    "facebook.com",
    "github.com",
    "gitlab.com",
    "instagram.com",
    "linkedin.com",
    "linktr.ee",
    "medium.com",
    "sites.google.com",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "xing.com",
    "youtube.com",
});

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Words of a folded name; dots, slashes and apostrophes within a word are no end of it: a.s., a/s.
std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words(1);
  for (const char c : folded) {
    if (is_letter_or_digit(c)) {
      words.back() += c;
    } else if (c != '.' && c != '/' && c != '\'' && !words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// Of `user@host`, a port and what follows; without "www." and the dot at the end.
std::string host_of(std::string_view address) {
  address = address.substr(0, address.find_first_of("/?#"));
  if (const auto at = address.rfind('@'); at != address.npos) address.remove_prefix(at + 1);
  address = trim(address.substr(0, address.find(':')));
  std::string host = fold(address);
  if (host.ends_with('.')) host.pop_back();
  if (host.starts_with("www.")) host.erase(0, 4);
  const bool is_domain = host.find('.') != host.npos && !host.starts_with('.');
  return is_domain && host.find(' ') == host.npos ? host : "";
}

}  // namespace

std::string name_key(std::string_view name) {
  std::vector<std::string> words = words_of(fold(name));
  std::size_t last = words.size();
  while (last > 1 && is_among(legal_forms, words[last - 1])) --last;
  std::string key;
  for (std::size_t at = 0; at < last; ++at) key += words[at];
  return key;
}

std::string website_domain(std::string_view website) {
  website = trim(website);
  if (const auto scheme = website.find("://"); scheme != website.npos) {
    website.remove_prefix(scheme + 3);
  }
  std::string host = host_of(website);
  return is_among(shared_sites, host) || is_among(mail_providers, host) ? "" : host;
}

std::string mail_domain(std::string_view address) {
  const auto at = address.rfind('@');
  if (at == address.npos) return "";
  std::string host = host_of(address.substr(at + 1));
  return is_among(mail_providers, host) ? "" : host;
}

}  // namespace deals
