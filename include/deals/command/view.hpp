// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/book.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// \file
/// A book as commands see it: records are read when they are asked for, so that a command on one record
/// opens that record's file and never the others.
namespace deals {

/// A record with the text of its file.
template <class T>
struct Found {
  T record;
  std::string path;
  std::string text;
  Problems problems;  ///< what is odd in the file
};

using FoundRecord = std::variant<Found<Opportunity>, Found<Customer>>;

/// A record's file as it stands, whether it can be read or not.
struct RecordFile {
  RecordKind kind = RecordKind::opportunity;
  std::string id;
  std::string text;

  std::string path() const { return path_of(kind, id); }
};

class BookView {
 public:
  /// Reads the settings. Errors: no book, a broken or newer deals.toml.
  static Result<BookView> open(const Files& files);

  const Config& config() const { return config_; }
  const Problems& config_problems() const { return config_problems_; }
  const Files& files() const { return *files_; }

  /// The record whose id is `name`, else the only one whose id begins with it. not_found with a
  /// suggestion, ambiguous with the candidates, or the error of its file.
  Result<Found<Opportunity>> opportunity(std::string_view name) const;
  Result<Found<Customer>> customer(std::string_view name) const;
  /// Of either kind; an exact id before a prefix, an opportunity before a customer.
  Result<FoundRecord> record(std::string_view name) const;
  /// The file of the record that `record` would find, also when it is broken.
  Result<RecordFile> file(std::string_view name) const;
  /// The customer of this very id, or nothing when it is not there or cannot be read.
  std::optional<Customer> customer_of(const Opportunity& opportunity) const;

  bool exists(RecordKind kind, std::string_view id) const;

  /// Everything; read once, at the first call.
  const Book& book() const;

 private:
  BookView(const Files& files, Config config, Problems problems);

  const Files* files_;
  Config config_;
  Problems config_problems_;
  mutable std::optional<Book> book_;
};

}  // namespace deals
