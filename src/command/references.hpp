// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/outcome.hpp>
#include <deals/command/view.hpp>
#include <string>
#include <vector>

namespace deals {

/// Ids of the opportunities, archived ones too, that are this customer's. A file that cannot be
/// read but has the customer's id in quotes counts as one: it may be.
Result<std::vector<std::string>> opportunities_of(const Files& files, const CustomerId& customer);

/// An opportunity's file that refers to a customer.
struct Reference {
  std::string id;
  Shelf shelf = Shelf::active;
  std::string text;

  std::string path() const { return path_on(shelf, RecordKind::opportunity, id); }
};

/// The opportunities of a customer, the archived ones last. The error of a file that cannot be read
/// but may be one of them.
Result<std::vector<Reference>> references_to(const Files& files, const CustomerId& customer);

/// Makes them refer to another customer.
Result<void> redirect(const std::vector<Reference>& references, const CustomerId& from,
                      const CustomerId& to, Outcome& outcome);

/// Up to five ids, and how many more.
std::string some_of(std::vector<std::string> ids);

}  // namespace deals
