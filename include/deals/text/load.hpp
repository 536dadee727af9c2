// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/book.hpp>

/// \file
/// From a book's files to its records.
namespace deals {

/// The settings. A missing, broken or newer deals.toml is an error for every command.
Result<Config> load_config(const Files& files, Problems& problems);

/// Everything in the book that can be read. Files that cannot are problems of the book, never errors.
Book load_book(const Files& files, Config config);

}  // namespace deals
