// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/changes.hpp>
#include <string>
#include <vector>

namespace deals {

/// A record that changed; everything is escaped.
struct ChangesLine {
  std::string id;
  std::string amount;  ///< `12,500`, with the currency when it is not the book's
  std::string what;
};

/// The records with one sort of change.
struct ChangesPart {
  std::string name;   ///< "pushed out"
  std::string worth;  ///< `2 deals, 15,500 EUR`
  Style style = Style::plain;
  std::vector<ChangesLine> lines;
};

std::vector<ChangesPart> parts_of(const ChangesPage& page, const Terminal& terminal);

}  // namespace deals
