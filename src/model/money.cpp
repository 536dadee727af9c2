// SPDX-License-Identifier: MIT
#include <deals/model/money.hpp>

#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <cstdint>

namespace deals {
namespace {

constexpr std::int32_t whole_percent = 10'000;

Int128 units_of(Currency currency) {
  Int128 units = 1;
  for (int digit = 0; digit < currency.digits(); ++digit) units *= 10;
  return units;
}

std::string digits_of(Int128 number) {
  if (const auto narrowed = narrow(number)) return fmt::format_int(*narrowed).str();
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(number % 10)));
    number /= 10;
  } while (number != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

/// The first `whole` digits are those before the decimal point.
void group_thousands(std::string& digits, std::size_t whole) {
  for (std::size_t at = whole; at > 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
}

struct Format {
  bool grouped;
  bool decimals;
};

std::string format_minor(Int128 minor, Currency currency, Format format) {
  const auto places = static_cast<std::size_t>(currency.digits());
  std::string text = digits_of(minor < 0 ? -minor : minor);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  const std::size_t whole = text.size() - places;
  const bool is_whole = text.find_first_not_of('0', whole) == std::string::npos;
  if (places > 0 && (format.decimals || !is_whole)) {
    text.insert(whole, 1, '.');
  } else {
    text.resize(whole);
  }
  if (format.grouped) group_thousands(text, whole);
  if (minor < 0) text.insert(0, 1, '-');
  return text;
}

constexpr Format plain_format = {false, true};

Error percent_error(std::string_view text, std::string_view problem) {
  return usage_error(fmt::format("\"{}\" {}", shown(text), problem))
      .hinted("write a number from 0 to 100 with at most two decimals, such as 80 or 12.5");
}

/// The number in a percentage as typed: without its `%`, a comma read as the decimal point.
std::optional<Decimal> percent_number(std::string_view text) {
  text = trim(text);
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  if (text.find_first_of("+_") != std::string_view::npos) return std::nullopt;
  std::string number(text);
  std::replace(number.begin(), number.end(), ',', '.');
  return parse_decimal(number);
}

}  // namespace

Result<Percent> parse_percent(std::string_view text) {
  const auto number = percent_number(text);
  if (!number) return percent_error(text, "is not a percentage");
  if (*number < Decimal{0, 0} || *number > Decimal{100, 0}) {
    return percent_error(text, "is not between 0 and 100");
  }
  const auto hundredths = scaled_to(*number, 2);
  if (!hundredths) return percent_error(text, "has more than two decimals");
  return Percent{static_cast<std::int32_t>(*hundredths)};
}

std::string to_text(Percent percent) {
  if (percent.hundredths % 100 == 0) return std::to_string(percent.hundredths / 100);
  return to_text(Decimal{percent.hundredths, 2});
}

Money weighted(Money amount, Percent percent) {
  const Int128 product = Int128{amount.minor} * percent.hundredths;
  return {static_cast<std::int64_t>(divide_half_even(product, whole_percent)), amount.currency};
}

std::string to_plain(Money amount) {
  return format_minor(amount.minor, amount.currency, plain_format);
}

std::string to_plain(const MoneySum& sum) {
  return format_minor(sum.minor, sum.currency, plain_format);
}

std::string to_grouped(Money amount, bool decimals) {
  return format_minor(amount.minor, amount.currency, {true, decimals});
}

std::string to_grouped(const MoneySum& sum, bool decimals) {
  return format_minor(sum.minor, sum.currency, {true, decimals});
}

bool has_decimals(Money amount) { return amount.minor % units_of(amount.currency) != 0; }

bool has_decimals(const MoneySum& sum) { return sum.minor % units_of(sum.currency) != 0; }

Result<Money> money_of(const Decimal& number, Currency currency) {
  const auto refused = [&](std::string_view problem) {
    return Error{ErrorKind::invalid_data, fmt::format("\"{}\" {}", to_text(number), problem)};
  };
  if (number < Decimal{0, 0}) return refused("is negative").hinted("an amount is 0 or more");
  if (const auto minor = scaled_to(number, currency.digits())) return Money{*minor, currency};
  if (number.scale <= currency.digits()) {
    return refused("is too large")
        .hinted(fmt::format("the largest {} amount is {}", currency.code(),
                            to_plain(Money{INT64_MAX, currency})));
  }
  if (currency.digits() == 0)
    return refused(fmt::format("has decimals; {} has none", currency.code()));
  return refused(
      fmt::format("has more decimals than {}, which has {}", currency.code(), currency.digits()));
}

}  // namespace deals
