// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/files.hpp>
#include <deals/model/book.hpp>
#include <deals/model/rates.hpp>
#include <deals/text/load.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// \file
/// A book as commands see it: records are read when they are asked for, so that a command on one
/// record opens that record's file and never the others.
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

/// Where a record is: among those that are worked with, or put away in `archive/`.
enum class Shelf { active, archive };

/// `opportunities/acme-pilot.toml`, and `archive/opportunities/acme-pilot.toml`.
std::string path_on(Shelf shelf, RecordKind kind, std::string_view id);
/// Whether this is the path of an archived record.
bool is_archived(std::string_view path);

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
  /// suggestion, ambiguous with the candidates, a conflict when it is archived, or the error of its
  /// file.
  Result<Found<Opportunity>> opportunity(std::string_view name) const;
  Result<Found<Customer>> customer(std::string_view name) const;
  /// Of either kind; an exact id before a prefix, an opportunity before a customer.
  Result<FoundRecord> record(std::string_view name) const;
  /// The file of the record that `record` would find, also when it is broken.
  Result<RecordFile> file(std::string_view name) const;
  /// Of either kind and on either shelf; `first` is the one that wins where both have what is
  /// meant. An exact id on any shelf goes before a prefix.
  Result<FoundRecord> record_anywhere(std::string_view name, Shelf first = Shelf::active) const;
  /// The customer of this very id, archived ones too, or nothing when it is not there or cannot be
  /// read.
  std::optional<Customer> customer_of(const Opportunity& opportunity) const;

  /// Whether there is a file of this id, readable or not; io when the system does not tell.
  Result<bool> has(RecordKind kind, std::string_view id, Shelf shelf = Shelf::active) const;
  /// The same where it is enough to know that the id may be taken.
  bool exists(RecordKind kind, std::string_view id, Shelf shelf = Shelf::active) const;

  /// From now on `book` may be as shallow as this. Where histories are left out, `created_on`,
  /// `tells_creation` and `stage_since` still know.
  void read_to(Depth depth) const { depth_ = depth; }
  /// From now on `book` and `archive` may be without the histories that need not be kept.
  void leave_out_histories(Keeping but_of) const {
    depth_ = Depth::fields;
    keeping_ = std::move(but_of);
  }
  /// Everything but the archive; read once, at the first call.
  const Book& book() const;
  /// The archived records; read once, at the first call.
  const Book& archive() const;
  /// The rates of rates.toml, nothing without one, or what is wrong with it; read once, at the
  /// first call.
  const Result<std::optional<Rates>>& rates() const;
  /// This view with another book for `book()`: what lists are to be about instead.
  BookView about(Book book) const;
  /// This view as history tells it at the end of a day: `book()` and the records that are found.
  /// Those that were not there yet are not found. Texts of files and the archive are as they are.
  BookView as_of(Date day) const;

 private:
  BookView(const Files& files, Config config, Problems problems);

  const Files* files_;
  Config config_;
  Problems config_problems_;
  std::optional<Date> day_;  ///< looking back to it
  mutable Depth depth_ = Depth::history;
  mutable Keeping keeping_;
  mutable std::optional<Book> book_;
  mutable std::optional<Book> archive_;
  mutable std::optional<Result<std::optional<Rates>>> rates_;
};

}  // namespace deals
