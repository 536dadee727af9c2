// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deals/model/event.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Attachments: files and links that are kept with a record. The history says which: an event of
/// kind attached, or an e-mail whose message was kept, has the keys `file`, `sha256` and `bytes`,
/// or `url`. The files lie in `attachments/<id>/`.
namespace deals {

/// A file or a link as the last event has it that names it.
struct Attachment {
  std::string file;                   ///< its name in `attachments/<id>/`; "" of a link
  std::string url;                    ///< of a link
  std::string sha256;                 ///< of the file as it was then; "" where nobody said
  std::optional<std::int64_t> bytes;  ///< its size then
  Moment at;
  std::string by;
  std::string text;       ///< what was said of it
  std::size_t event = 0;  ///< where in the history

  bool operator==(const Attachment&) const = default;
};

/// Each file and each link once, in the order in which they came.
std::vector<Attachment> attachments_of(const History& history);

/// `attachments/acme-pilot`
std::string attachments_directory(std::string_view id);
/// `attachments/acme-pilot/offer.pdf`
std::string attachment_path(std::string_view id, std::string_view file);

}  // namespace deals
