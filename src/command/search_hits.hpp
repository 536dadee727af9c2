// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/query/text_search.hpp>
#include <deals/render/json.hpp>
#include <deals/render/table.hpp>
#include <functional>
#include <string>
#include <vector>

/// \file
/// What `search` finds: the files that have it, and how these are shown.
namespace deals {

/// A file of the book in which all the words were found.
struct SearchedFile {
  RecordKind kind = RecordKind::opportunity;
  std::string id;
  std::string path;
  std::string name;              ///< of the record; "" where the file cannot be read as one
  Problems problems;             ///< why it cannot
  std::vector<FoundLine> lines;  ///< in order
};

/// The files of one kind on one shelf that have the words, in order of their ids. `is_wanted` says
/// which ids count. Files that cannot even be read as text are problems.
std::vector<SearchedFile> search_shelf(const Context& context, const TextSearch& search,
                                       Shelf shelf, RecordKind kind,
                                       const std::function<bool(const std::string& id)>& is_wanted,
                                       Problems& problems);

/// A heading for each file and its lines below, with what was found in them standing out.
std::string to_text(const std::vector<SearchedFile>& files, const Terminal& terminal);
/// A row for each line: path, line, column, text.
Table to_table(const std::vector<SearchedFile>& files);
Json to_json(const std::vector<SearchedFile>& files);

}  // namespace deals
