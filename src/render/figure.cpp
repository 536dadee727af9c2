// SPDX-License-Identifier: MIT
#include "figure.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

constexpr int mean_parts = 100;
constexpr int median_parts = 10;

std::string mean_text(const Spread& days) {
  return days.count == 0 ? "" : decimal_text(days.mean(mean_parts), 2);
}

std::string median_text(const Spread& days) {
  return days.count == 0 ? "" : decimal_text(days.median(median_parts), 1);
}

std::string p90_text(const Spread& days) {
  return days.count == 0 ? "" : fmt::format("{}", days.p90);
}

Cell same_cell(const std::string& text, Style style, const Terminal& terminal) {
  return figure_cell(text, text, style, terminal);
}

Json number_or_null(std::string digits) {
  return digits.empty() ? Json() : Json::number(std::move(digits));
}

}  // namespace

std::string share_phrase(const Share& ratio) {
  const auto percent = ratio.percent();
  if (!percent) return {};
  return fmt::format("{}.{:02} %", percent->hundredths / 100, percent->hundredths % 100);
}

std::string share_text(const Share& ratio) {
  const auto percent = ratio.percent();
  return percent ? to_text(*percent) : "";
}

Json share_json(const Share& ratio) { return Json(ratio.percent()); }

std::string counted_aside(std::string_view name, std::size_t count) {
  return count == 0 ? "" : fmt::format("{} {}", name, grouped_count(count, "deal", "deals"));
}

std::string decimal_text(Int128 value, int decimals) {
  const auto narrowed = narrow(value);
  return narrowed ? to_text(Decimal{*narrowed, decimals}) : "";
}

Json decimal_json(Int128 value, int decimals) {
  return number_or_null(decimal_text(value, decimals));
}

Cell figure_cell(std::string text, std::string raw, Style style, const Terminal& terminal) {
  if (text.empty()) return {std::string(signs(terminal).nothing), std::move(raw), Style::faint};
  return {std::move(text), std::move(raw), style};
}

Cell count_cell(std::size_t count, Style style, const Terminal& terminal) {
  return figure_cell(count == 0 ? "" : grouped(count), fmt::format("{}", count), style, terminal);
}

Cell money_cell(const std::optional<MoneySum>& amount, bool decimals, Style style,
                const Terminal& terminal) {
  if (!amount) return figure_cell("", "", style, terminal);
  return figure_cell(amount->minor == 0 ? "" : to_grouped(*amount, decimals), to_plain(*amount),
                     style, terminal);
}

Cell share_cell(const Share& ratio, Style style, const Terminal& terminal) {
  return figure_cell(share_phrase(ratio), share_text(ratio), style, terminal);
}

Cell mean_cell(const Spread& days, Style style, const Terminal& terminal) {
  return same_cell(mean_text(days), style, terminal);
}

Cell median_cell(const Spread& days, Style style, const Terminal& terminal) {
  return same_cell(median_text(days), style, terminal);
}

Cell p90_cell(const Spread& days, Style style, const Terminal& terminal) {
  return same_cell(p90_text(days), style, terminal);
}

Json days_json(const Spread& days) {
  return Json(Json::Object{{"count", days.count},
                           {"mean", number_or_null(mean_text(days))},
                           {"median", number_or_null(median_text(days))},
                           {"p90", number_or_null(p90_text(days))}});
}

}  // namespace deals
