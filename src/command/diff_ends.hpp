// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/changes.hpp>
#include <memory>
#include <optional>
#include <string>

namespace deals {

/// A state of the book that is compared with another.
struct DiffEnd {
  std::unique_ptr<Files> files;  ///< those of a commit, which `view` is on
  std::optional<BookView> view;
  std::string name;  ///< as problems in its files are placed: "v1"; "": they are the book's
  ChangesEnd said;
};

struct DiffEnds {
  DiffEnd from;
  DiffEnd to;
  std::string notice;  ///< why it is not what one may expect; "": it is
};

/// What a commit has; not_found where it has no book.
Result<DiffEnd> end_at(const Context& context, const Revisions& revisions,
                       const std::string& revision, const Commit& commit);

/// The two states that `REV`, `DATE`, `A..B` or nothing at all mean.
Result<DiffEnds> diff_ends(const Context& context, const std::optional<std::string>& since);

}  // namespace deals
