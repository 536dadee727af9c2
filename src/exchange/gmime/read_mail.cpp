// SPDX-License-Identifier: MIT
#include <deals/exchange/mail.hpp>

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <memory>

#include "../mail_words.hpp"

namespace deals {
namespace {

constexpr std::size_t most_addresses = 100;
/// How much of a text is looked at for its beginning.
constexpr std::size_t most_looked_at = 16 * longest_mail_text;
constexpr int deepest_part = 32;

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

struct FreeOptions {
  void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

void start_gmime() {
  static const bool is_started = [] {
    g_mime_init();
    return true;
  }();
  (void)is_started;
}

std::string text_or_nothing(const char* text) { return text == nullptr ? "" : mail_word(text); }

Held<GMimeMessage> parse_message(const std::string& text) {
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(text.data(), text.size()));
  const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
  std::array<const char*, 3> charsets = {"utf-8", "windows-1252", nullptr};
  g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
  return Held<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

/// The addresses of a list, those of its groups among them.
void add_addresses(std::vector<MailAddress>& to, InternetAddressList* list, int depth = 0) {
  const int count = list == nullptr ? 0 : internet_address_list_length(list);
  for (int at = 0; at < count && to.size() < most_addresses; ++at) {
    InternetAddress* address = internet_address_list_get_address(list, at);
    const std::string name = text_or_nothing(internet_address_get_name(address));
    std::string full = name;
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
      const std::size_t before = to.size();
      if (depth < deepest_part) {
        add_addresses(to, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)),
                      depth + 1);
      }
      if (to.size() > before) continue;
    } else {
      const std::string plain =
          text_or_nothing(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
      full = name.empty() || name == plain ? plain : name + " <" + plain + ">";
    }
    if (!full.empty()) to.push_back(std::move(full));
  }
}

/// The addresses of a header field, or what stands there where it has none.
std::vector<MailAddress> addresses_in(GMimeMessage* message, const char* field,
                                      InternetAddressList* list) {
  std::vector<MailAddress> addresses;
  add_addresses(addresses, list);
  const char* raw = g_mime_object_get_header(GMIME_OBJECT(message), field);
  if (!addresses.empty() || raw == nullptr) return addresses;
  std::string text = mail_word(raw);
  if (!text.empty()) addresses.push_back(std::move(text));
  return addresses;
}

std::optional<Moment> date_of_message(GMimeMessage* message) {
  GDateTime* date = g_mime_message_get_date(message);
  if (date == nullptr) return {};
  const Moment moment{g_date_time_to_unix(date)};
  const bool is_known = moment >= noon_of(first_date) && moment <= noon_of(last_date);
  return is_known ? std::optional(moment) : std::nullopt;
}

/// The bytes of a part as they were before they were encoded for sending.
std::string bytes_of_part(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return "";
  const Held<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, stream.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  if (bytes == nullptr || bytes->data == nullptr) return "";
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

/// In UTF-8, where `charset` is one that can be read.
std::optional<std::string> converted_text(const std::string& bytes, const char* charset) {
  const Held<GMimeFilter> filter(g_mime_filter_charset_new(charset, "utf-8"));
  if (!filter) return {};
  std::string input = bytes;
  char* out = nullptr;
  std::size_t size = 0;
  std::size_t room = 0;
  g_mime_filter_complete(filter.get(), input.data(), input.size(), 0, &out, &size, &room);
  return std::string(out == nullptr ? "" : out, out == nullptr ? 0 : size);
}

/// What a part says, in UTF-8: believed is what it says of its charset, as far as that fits.
std::string text_of_part(GMimePart* part, bool& is_cut) {
  std::string bytes = bytes_of_part(part);
  if (bytes.size() > most_looked_at) {
    bytes.resize(most_looked_at);
    is_cut = true;
  }
  const char* named = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
  const std::string charset = named == nullptr ? "" : to_lower_ascii(named);
  if (charset == "utf-8" || charset == "utf8") return valid_mail_text(bytes);
  const bool is_plain = charset.empty() || charset == "us-ascii" || charset == "ascii";
  if (!is_plain) {
    if (auto text = converted_text(bytes, charset.c_str())) return valid_mail_text(*text);
  }
  if (is_valid_utf8(mail_beginning(bytes, bytes.size()))) return bytes;
  return valid_mail_text(converted_text(bytes, "windows-1252").value_or(bytes));
}

bool is_attached(GMimeObject* part) {
  const char* how = g_mime_object_get_disposition(part);
  return how != nullptr && to_lower_ascii(how) == "attachment";
}

/// The first part of this type that is no attachment, at any depth; null where there is none.
GMimePart* first_text(GMimeObject* part, const char* subtype, int depth = 0) {
  if (part == nullptr || depth > deepest_part) return nullptr;
  if (GMIME_IS_MULTIPART(part)) {
    const int count = g_mime_multipart_get_count(GMIME_MULTIPART(part));
    for (int at = 0; at < count; ++at) {
      GMimeObject* inner = g_mime_multipart_get_part(GMIME_MULTIPART(part), at);
      if (GMimePart* found = first_text(inner, subtype, depth + 1)) return found;
    }
    return nullptr;
  }
  if (!GMIME_IS_PART(part) || is_attached(part)) return nullptr;
  GMimeContentType* type = g_mime_object_get_content_type(part);
  return g_mime_content_type_is_type(type, "text", subtype) ? GMIME_PART(part) : nullptr;
}

void read_text(GMimeMessage* message, Mail& mail) {
  GMimeObject* body = g_mime_message_get_mime_part(message);
  std::string text;
  if (GMimePart* plain = first_text(body, "plain")) {
    text = mail_lines(text_of_part(plain, mail.is_cut));
  }
  if (GMimePart* html = text.empty() ? first_text(body, "html") : nullptr) {
    text = mail_lines(text_of_html(text_of_part(html, mail.is_cut)));
  }
  const std::string_view beginning = mail_beginning(text, longest_mail_text);
  mail.is_cut = mail.is_cut || beginning.size() < text.size();
  mail.text = beginning.substr(0, beginning.find_last_not_of(" \t\n") + 1);
}

bool has_any_header(GMimeMessage* message) {
  constexpr auto names =
      std::to_array<const char*>({"From", "Sender", "To", "Date", "Subject", "Message-Id"});
  return std::any_of(names.begin(), names.end(), [&](const char* name) {
    return g_mime_object_get_header(GMIME_OBJECT(message), name) != nullptr;
  });
}

}  // namespace

Result<Mail> read_mail(std::string_view message) {
  start_gmime();
  const Held<GMimeMessage> parsed = parse_message(mended_mail(message));
  if (!parsed || !has_any_header(parsed.get())) return not_a_message();
  Mail mail;
  mail.from = addresses_in(parsed.get(), "From", g_mime_message_get_from(parsed.get()));
  if (mail.from.empty()) {
    mail.from = addresses_in(parsed.get(), "Sender", g_mime_message_get_sender(parsed.get()));
  }
  mail.to = addresses_in(parsed.get(), "To", g_mime_message_get_to(parsed.get()));
  mail.cc = addresses_in(parsed.get(), "Cc", g_mime_message_get_cc(parsed.get()));
  mail.subject = text_or_nothing(g_mime_message_get_subject(parsed.get()));
  mail.message_id = text_or_nothing(g_mime_message_get_message_id(parsed.get()));
  mail.date = date_of_message(parsed.get());
  read_text(parsed.get(), mail);
  return mail;
}

}  // namespace deals
