// SPDX-License-Identifier: MIT
#include "keep_file.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/utf8.hpp>
#include <deals/exchange/sha256.hpp>

namespace deals {
namespace {

constexpr int most_of_one_name = 1000;

/// The attachments of one record: what lies in its directory, and what its history says.
class AttachmentPlaces {
 public:
  AttachmentPlaces(const Files& files, const std::string& id, const History& history,
                   std::vector<std::string> names)
      : files_(files), id_(id), recorded_(attachments_of(history)), names_(std::move(names)) {}

  const Attachment* recorded(const std::string& name) const {
    const auto at = std::find_if(recorded_.begin(), recorded_.end(),
                                 [&](const Attachment& each) { return each.file == name; });
    return at == recorded_.end() ? nullptr : &*at;
  }

  bool is_there(const std::string& name) const {
    return std::find(names_.begin(), names_.end(), name) != names_.end();
  }

  /// Whether the name is free also where capitals do not count.
  bool is_free(const std::string& name) const {
    const auto is_same = [&](const std::string& other) { return fold(other) == fold(name); };
    return std::none_of(names_.begin(), names_.end(), is_same) &&
           std::none_of(recorded_.begin(), recorded_.end(),
                        [&](const Attachment& each) { return is_same(each.file); });
  }

  bool holds(const std::string& name, const std::string& bytes) const {
    if (!is_there(name)) return false;
    const auto there = files_.read(attachment_path(id_, name));
    return there && *there == bytes;
  }

  /// The name under which the very same file is kept already; "" for none.
  std::string name_of_same(const std::string& sha256, const std::string& bytes) const {
    for (const Attachment& each : recorded_) {
      if (each.sha256 != sha256 || each.file.empty()) continue;
      // A name that was written by hand may lead elsewhere.
      if (each.file != safe_file_name(each.file)) continue;
      if (!is_there(each.file) || holds(each.file, bytes)) return each.file;
    }
    return "";
  }

 private:
  const Files& files_;
  const std::string& id_;
  std::vector<Attachment> recorded_;
  std::vector<std::string> names_;
};

void write_new(const std::string& id, KeptFile& kept, std::string bytes, Outcome& outcome) {
  const std::string path = attachment_path(id, kept.name);
  outcome.changes.push_back({path, std::nullopt, std::move(bytes)});
  outcome.records.push_back({id, path, "created", {}});
  kept.is_written = true;
}

}  // namespace

std::vector<Entry> KeptFile::entries() const {
  return {{"file", string_value(name), {}},
          {"sha256", string_value(sha256), {}},
          {"bytes", integer_value(static_cast<long long>(bytes)), {}}};
}

Result<KeptFile> keep_file(const Files& files, const std::string& id, const History& history,
                           FileToKeep file, Outcome& outcome) {
  auto names = files.list(attachments_directory(id));
  if (!names) return std::move(names).error();
  const AttachmentPlaces places(files, id, history, *std::move(names));
  KeptFile kept{.name = "", .sha256 = sha256(file.bytes), .bytes = file.bytes.size()};
  kept.name = places.name_of_same(kept.sha256, file.bytes);
  if (!kept.name.empty()) {
    kept.is_recorded = true;
    if (!places.is_there(kept.name)) write_new(id, kept, std::move(file.bytes), outcome);
    return kept;
  }
  const std::string wanted = safe_file_name(file.name);
  for (int number = 1; number <= most_of_one_name; ++number) {
    kept.name = number == 1 ? wanted : numbered_file_name(wanted, number);
    if (places.holds(kept.name, file.bytes)) return kept;
    if (!places.is_free(kept.name)) continue;
    write_new(id, kept, std::move(file.bytes), outcome);
    return kept;
  }
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("{} has {} files of the name \"{}\"", id, most_of_one_name,
                                      shown(wanted))}
      .hinted("give it another name first");
}

}  // namespace deals
