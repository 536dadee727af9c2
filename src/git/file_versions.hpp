// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/revisions.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What `git log` is to say of a commit; `parse_commit` reads it.
inline constexpr std::string_view commit_format = "%x01%H%x00%P%x00%at%x00%an%x00%ae%x00%s";

/// A commit in that format, from the front of `fields`, which moves on; nothing when it is none.
std::optional<Commit> parse_commit(const std::vector<std::string_view>& fields, std::size_t& next);

/// A version of a file by the hash of its blob.
struct RawVersion {
  Commit commit;
  std::string path;                 ///< from the top of the repository
  std::optional<std::string> blob;  ///< nothing: the commit removed the file
};

/// What `git log --raw -z --no-abbrev` says of one file, in that format. Where the file was made as
/// a copy of another one, what git goes on to say is of that one, and left out.
std::vector<RawVersion> parse_versions(std::string_view log);

}  // namespace deals
