// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/book.hpp>
#include <deals/text/read_plain.hpp>
#include <functional>

/// \file
/// From a book's files to its records.
namespace deals {

/// The settings. A missing, broken or newer deals.toml is an error for every command.
Result<Config> load_config(const Files& files, Problems& problems);

/// Which records keep their histories where the depth leaves them out: asked of each once it is
/// read, from several threads at a time.
struct Keeping {
  std::function<bool(const Customer&, const Config&)> customer;
  std::function<bool(const Opportunity&, const Config&)> opportunity;

  bool asks() const { return customer && opportunity; }
  bool of(const Customer& each, const Config& config) const { return customer(each, config); }
  bool of(const Opportunity& each, const Config& config) const { return opportunity(each, config); }
};

/// Everything in the book that can be read, as deep as it is asked for. Files that cannot are
/// problems of the book, never errors; what is odd in those that can is among the problems too. In
/// order of file names.
Book load_book(const Files& files, Config config, Depth depth = Depth::history,
               const Keeping& keeping = {});

/// The same for the records in `archive/`.
Book load_archive(const Files& files, Config config, Depth depth = Depth::history,
                  const Keeping& keeping = {});

/// Whether a problem of load_book means that a file is not in the book: reports are then
/// incomplete.
bool leaves_out(const Error& problem);

}  // namespace deals
