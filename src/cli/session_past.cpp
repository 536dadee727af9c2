// SPDX-License-Identifier: MIT
#include <deals/cli/session.hpp>

namespace deals {

/// Asks git what became of files, while the book is not locked. That git does not tell is for the
/// command to judge.
Result<void> Session::look_up_past(const std::vector<std::string>& paths) {
  FilePasts pasts = context_.pasts && *context_.pasts ? **context_.pasts : FilePasts{};
  auto revisions = context_.revisions();
  if (!revisions) {
    context_.pasts.emplace(std::move(revisions).error());
  } else if (auto added = add_pasts(**revisions, paths, pasts); !added) {
    context_.pasts.emplace(std::move(added).error());
  } else {
    context_.pasts.emplace(std::move(pasts));
  }
  return {};
}

}  // namespace deals
