// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/digest.hpp>
#include <deals/base/result.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What a change of several files is going to do, as it is kept beside the new texts until all are
/// in place. One line per file: hash of the old text, hash of the new one (`-` for none), path; a
/// line before and a line after them, so that a part of a manifest is never taken for the whole.
namespace deals {

/// Enough for some 500,000 files.
inline constexpr std::size_t max_manifest_size = std::size_t{64} << 20;

/// One file's part in a change. Its new text is staged under its number in the list.
struct Step {
  std::string path;
  std::optional<Digest> before;  ///< nothing: the file is new
  std::optional<Digest> after;   ///< nothing: the file goes

  bool operator==(const Step&) const = default;
};

std::string manifest_text(const std::vector<Step>& steps);

/// invalid_data when the text is not a whole manifest or names a file that no change may write.
Result<std::vector<Step>> parse_manifest(std::string_view text);

}  // namespace deals
