// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/exchange/mail.hpp>

#include "fuzzing.hpp"

namespace deals::fuzz {
namespace {

void check_mail_text(const std::string& text, std::string_view law) {
  require(is_valid_utf8(text), law, "not valid UTF-8");
  require(text.find('\0') == std::string::npos && text.find('\r') == std::string::npos, law,
          "a control character");
}

void check_mail(const Mail& mail) {
  constexpr std::size_t longest_text = std::size_t{8} << 10;
  require(mail.text.size() <= longest_text, "a message's text is short");
  for (const auto* addresses : {&mail.from, &mail.to, &mail.cc}) {
    for (const std::string& each : *addresses) check_mail_text(each, "an address");
  }
  check_mail_text(mail.subject, "a subject");
  check_mail_text(mail.message_id, "a Message-ID");
  check_mail_text(mail.text, "a text");
  const auto again = parse_written_mail(write_mail(mail));
  require(again && *again == mail, "a mail that was written is read again as it was");
}

}  // namespace

void mail(std::string_view input) {
  (void)mended_mail(input);
  (void)text_of_html(input);
#ifdef DEALS_HAS_GMIME
  if (const auto read = read_mail(input)) check_mail(*read);
#else
  check_mail(Mail{});
#endif
}

}  // namespace deals::fuzz
