// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/base/result.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// E-mail: a message as mail programs keep it (RFC 5322, MIME), and what a timeline wants of it.
/// Everything is valid UTF-8 without control characters, whatever the message is.
namespace deals {

/// The most that a message may have: 64 MiB.
inline constexpr std::size_t max_mail_size = std::size_t{64} << 20;

/// `Ola Nordmann <ola@acme.example>`, or the address alone.
using MailAddress = std::string;

struct Mail {
  std::vector<MailAddress> from;
  std::vector<MailAddress> to;
  std::vector<MailAddress> cc;
  std::string subject;         ///< on one line; "" when there is none
  std::string message_id;      ///< without its angle brackets; "" when there is none
  std::optional<Moment> date;  ///< when it was sent; nothing when that cannot be read
  std::string text;            ///< the beginning of what it says, of at most 8 KiB
  bool is_cut = false;         ///< it says more than that

  bool operator==(const Mail&) const = default;
};

/// A header of a message that does without GMime: mended so that a strict parser takes it. Lines
/// that are no header fields are left out, blanks before a colon too, and mbox's `From ` line.
std::string mended_mail(std::string_view message);

/// A message on its way from the program that reads mail, and back; equal to what was written.
std::string write_mail(const Mail& mail);
Result<Mail> parse_written_mail(std::string_view text);

/// The plain text of a message in HTML, roughly: tags left out, blocks on lines of their own.
std::string text_of_html(std::string_view html);

/// What a file that is no e-mail message is told.
Error not_a_message();

/// Reads a message, by GMime: only in programs that link deals_mail. invalid_data when it is none.
Result<Mail> read_mail(std::string_view message);

}  // namespace deals
