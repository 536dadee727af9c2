// SPDX-License-Identifier: MIT
#include <deals/cli/process.hpp>
#include <deals/git/clone.hpp>
#include <deals/git/commit.hpp>
#include <deals/git/sharing.hpp>

namespace deals {

Result<CloneState> Process::read_clone(const std::string& book) const {
  return deals::read_clone(book);
}

Result<void> Process::set_up_clone(const std::string& book, const CloneSetup& setup) {
  return deals::set_up_clone(book, setup);
}

Result<Committed> Process::commit(const std::string& book, const CommitRequest& request) {
  return commit_files(book, request);
}

Result<std::unique_ptr<Sharing>> Process::open_sharing(const std::string& book) const {
  return deals::open_sharing(book);
}

}  // namespace deals
