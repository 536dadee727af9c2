// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <array>
#include <deals/base/utf8.hpp>

#include "read_config.hpp"
#include "read_extra.hpp"

namespace deals {
namespace {

constexpr int most_days_to_pay = 3650;

/// It is part of numbers that are read out on the phone and end in file names.
void read_prefix(Reading& in, const Entry& from, Invoicing& to) {
  constexpr std::string_view fit =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/._";
  constexpr std::size_t longest = 20;
  read_value(in, from, to.prefix);
  if (to.prefix.find_first_not_of(fit) != std::string::npos) {
    in.fail(data_error(fmt::format("prefix \"{}\" has more than letters a to z, digits and - / . _",
                                   shown(to.prefix)),
                       "bad-prefix"),
            from.value.region);
  } else if (to.prefix.size() > longest) {
    in.fail(
        data_error(fmt::format("prefix \"{}\" is longer than {} characters", to.prefix, longest),
                   "bad-prefix"),
        from.value.region);
  }
}

constexpr auto invoicing_fields = std::to_array<Field<Invoicing>>({
    {"seller", read_member<&Invoicing::seller>},
    {"address", read_member<&Invoicing::address>},
    {"tax_id", read_member<&Invoicing::tax_id>},
    {"bank", read_member<&Invoicing::bank>},
    {"prefix", read_prefix},
    {"days", [](Reading& in, const Entry& from,
                Invoicing& to) { read_integer(in, from, 0, most_days_to_pay, to.days); }},
    {"tax", read_member<&Invoicing::tax>},
});

}  // namespace

void read_invoicing(Reading& in, const Entry& from, Config& to) {
  if (!is_table(in, from)) return;
  const auto unknown =
      read_fields<Invoicing>(in, from.value.entries, std::span(invoicing_fields), to.invoice);
  warn_of_unknown(in, unknown, "invoice.", keys_of<Invoicing>(invoicing_fields));
}

}  // namespace deals
