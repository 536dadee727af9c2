// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <map>
#include <string>
#include <vector>

namespace deals {

/// A problem that `check --fix` has mended.
struct Fixed {
  std::string code;
  std::string file;
  std::string what;  ///< "the history is in order of time"
};

/// What can be mended without guessing any value, as changes of files, losslessly: adds to
/// `outcome` the changes of the problems in it, and says what they do.
Result<std::vector<Fixed>> fix(const Context& context, Outcome& outcome);

/// A book's files as they will be.
class PatchedFiles : public Files {
 public:
  PatchedFiles(const Files& files, const std::vector<FileChange>& changes);
  Result<std::string> read(const std::string& path) const override;
  Result<std::vector<std::string>> list(const std::string& directory) const override;

 private:
  const Files* files_;
  std::map<std::string, std::string> texts_;
};

}  // namespace deals
