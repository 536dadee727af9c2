// SPDX-License-Identifier: MIT
#include <deals/base/date.hpp>
#include <deals/model/value.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace deals {
namespace {

std::string without_underscores(std::string_view token) {
  std::string plain(token);
  std::erase(plain, '_');
  return plain;
}

template <class Int>
std::optional<Int> whole_number(std::string_view digits, int base = 10) {
  Int number = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number, base);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

std::optional<long long> integer_of(std::string_view token) {
  const std::string plain = without_underscores(token);
  std::string_view digits = plain;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  if (digits.starts_with("0x")) return whole_number<long long>(digits.substr(2), 16);
  if (digits.starts_with("0o")) return whole_number<long long>(digits.substr(2), 8);
  if (digits.starts_with("0b")) return whole_number<long long>(digits.substr(2), 2);
  return whole_number<long long>(digits);
}

/// A floating-point token as ±0.digits × 10^exponent with no zeros at either end: exact, unlike
/// double.
struct Scientific {
  bool negative = false;
  std::string digits;
  long long exponent = 0;

  bool operator==(const Scientific&) const = default;
};

std::optional<Scientific> scientific_of(std::string_view token) {
  std::string plain = without_underscores(token);
  Scientific number;
  number.negative = plain.starts_with('-');
  if (plain.starts_with('-') || plain.starts_with('+')) plain.erase(0, 1);
  if (const auto e = plain.find_first_of("eE"); e != std::string::npos) {
    std::string_view power = std::string_view(plain).substr(e + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    const auto exponent = whole_number<std::int32_t>(power);
    if (!exponent) return std::nullopt;
    number.exponent = *exponent;
    plain.resize(e);
  }
  const auto point = std::min(plain.find('.'), plain.size());
  number.exponent += static_cast<long long>(point);
  number.digits = plain;
  if (point < plain.size()) number.digits.erase(point, 1);
  if (number.digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  const auto first = number.digits.find_first_not_of('0');
  if (first == std::string::npos) return Scientific{};
  number.exponent -= static_cast<long long>(first);
  number.digits.erase(0, first);
  number.digits.erase(number.digits.find_last_not_of('0') + 1);
  return number;
}

/// A time as TOML lets it be written (`t` or a space for T, z for Z, zeros behind the second) in
/// one form.
std::string normal_time(std::string text) {
  for (char& c : text) c = c == 't' || c == ' ' ? 'T' : c == 'z' ? 'Z' : c;
  const auto point = text.find('.');
  if (point == std::string::npos) return text;
  const auto end = std::min(text.find_first_not_of("0123456789", point + 1), text.size());
  const auto last = text.find_last_not_of('0', end - 1);
  const auto kept = text[last] == '.' ? last : last + 1;
  return text.erase(kept, end - kept);
}

std::string_view fraction_of(std::string_view time) {
  const auto point = time.find('.');
  if (point == std::string_view::npos) return {};
  const auto end = time.find_first_not_of("0123456789", point + 1);
  return time.substr(point, end == std::string_view::npos ? end : end - point);
}

bool same_moment(const std::string& left, const std::string& right) {
  const auto first = parse_moment(left);
  const auto second = parse_moment(right);
  return first && second && *first == *second && fraction_of(left) == fraction_of(right);
}

bool same_scalar(const Value& left, const Value& right) {
  if (left.text == right.text) return true;
  switch (left.kind) {
    case Value::Kind::integer: {
      const auto number = integer_of(left.text);
      return number && number == integer_of(right.text);
    }
    case Value::Kind::floating: {
      const auto number = scientific_of(left.text);
      return number && number == scientific_of(right.text);
    }
    case Value::Kind::time:
    case Value::Kind::local_date_time:
      return normal_time(left.text) == normal_time(right.text);
    case Value::Kind::moment: {
      const std::string one = normal_time(left.text);
      const std::string other = normal_time(right.text);
      return one == other || same_moment(one, other);
    }
    default:
      return false;
  }
}

std::vector<const Entry*> by_key(const std::vector<Entry>& entries) {
  std::vector<const Entry*> sorted;
  sorted.reserve(entries.size());
  for (const Entry& entry : entries) sorted.push_back(&entry);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Entry* left, const Entry* right) { return left->key < right->key; });
  return sorted;
}

}  // namespace

bool same(const Value& left, const Value& right) {
  if (left.kind != right.kind) return false;
  if (left.kind == Value::Kind::array) return same(left.items, right.items);
  if (left.kind == Value::Kind::table) return same(left.entries, right.entries);
  return same_scalar(left, right);
}

bool same(const std::vector<Value>& left, const std::vector<Value>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const Value& one, const Value& other) { return same(one, other); });
}

bool same(const std::vector<Entry>& left, const std::vector<Entry>& right) {
  if (left.size() != right.size()) return false;
  const auto ones = by_key(left);
  const auto others = by_key(right);
  return std::equal(ones.begin(), ones.end(), others.begin(),
                    [](const Entry* one, const Entry* other) {
                      return one->key == other->key && same(one->value, other->value);
                    });
}

}  // namespace deals
