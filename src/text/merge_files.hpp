// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/merge_record.hpp>
#include <set>
#include <string>

#include "file_parts.hpp"
#include "merge_value.hpp"

namespace deals::merging {

/// The versions of a record's file, part by part. A field in `contradicted` is in conflict where
/// the sides have it differently, although only one of them changed it.
MergedText merged_files(const Three<FileParts>& files, RecordKind kind, const HunkWriter& hunk,
                        const std::set<std::string>& contradicted = {});

}  // namespace deals::merging
