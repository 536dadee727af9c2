// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/book.hpp>
#include <deals/report/check.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Customers that are likely to be the same: by their names without accents, case and legal form,
/// by the domain of their website or e-mail, by an e-mail address.
namespace deals {

/// What a name is compared by: `acme` of "ACME, Inc.", "" where nothing is left.
std::string name_key(std::string_view name);
/// `acme.example` of "https://www.acme.example:443/shop"; "" where there is none, or where many
/// have their pages (linkedin.com).
std::string website_domain(std::string_view website);
/// The domain of an address; "" for those of mail providers, which many share.
std::string mail_domain(std::string_view address);

/// Two customers that are likely the same.
struct Duplicate {
  const Customer* keep = nullptr;  ///< the further one of the two, or the older one
  const Customer* drop = nullptr;
  std::vector<std::string> reasons;  ///< `the same domain acme.example`, …
  Path where;                        ///< the first reason, in the file of `drop`
};

/// The pairs, in order of what is to be dropped. Of many that are the same each is paired with the
/// one to keep.
std::vector<Duplicate> duplicates(const Book& book);

}  // namespace deals
