// SPDX-License-Identifier: MIT
#include <deals/exchange/mail.hpp>

#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/write.hpp>

namespace deals {
namespace {

constexpr std::string_view where_written = "mail";

/// The line at the front with its line end, taken off the text.
std::string_view take_mail_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end == std::string_view::npos ? end : end + 1);
  text.remove_prefix(line.size());
  return line;
}

bool is_blank_line(std::string_view line) { return trim(line).empty(); }

bool continues_header(std::string_view line) { return line[0] == ' ' || line[0] == '\t'; }

/// How long the name of a header field is; 0 for a line that is none.
std::size_t header_name_size(std::string_view line) {
  const auto is_name_byte = [](char byte) { return byte > ' ' && byte < 0x7F && byte != ':'; };
  const auto name_end = std::find_if_not(line.begin(), line.end(), is_name_byte);
  const auto size = static_cast<std::size_t>(name_end - line.begin());
  const std::size_t colon = line.find_first_not_of(" \t", size);
  return colon != std::string_view::npos && line[colon] == ':' ? size : 0;
}

/// Whether a line of blanks belongs to a header field that goes on below it.
bool is_folded(std::string_view line, std::string_view rest) {
  return continues_header(line) && !rest.empty() && continues_header(rest) &&
         !is_blank_line(take_mail_line(rest));
}

/// A date without comments, and without blanks around colons: `09(zone) : 55`.
std::string mended_date(std::string_view value) {
  std::string date;
  int depth = 0;
  for (const char byte : value) {
    if (byte == '(') ++depth;
    if (depth == 0 && byte == ':') date = trim(date);
    const bool is_blank = byte == ' ' || byte == '\t';
    if (depth == 0 && !(is_blank && date.ends_with(':'))) date += byte;
    if (byte == ')' && depth > 0) --depth;
  }
  return date;
}

/// Puts together the header fields of a message that a strict parser can read.
class HeaderMender {
 public:
  void add(std::string_view line) {
    const std::size_t size = header_name_size(line);
    if (continues_header(line)) {
      if (!text_.empty() && !is_dropping_) append(line);
    } else if (size > 0) {
      const std::string name = to_lower_ascii(line.substr(0, size));
      is_dropping_ = is_repeated(name);
      if (is_dropping_) return;
      text_ += line.substr(0, size);
      text_ += ':';
      const std::string_view value = line.substr(line.find(':', size) + 1);
      append(name == "date" ? " " + mended_date(trim(value)) + "\n" : std::string(value));
    }
  }

  std::string take() {
    if (!text_.empty() && text_.back() != '\n') text_ += '\n';
    return std::move(text_);
  }

 private:
  void append(std::string_view line) {
    for (const char byte : line) text_ += byte == '\0' ? ' ' : byte;
  }

  /// Of what a message has once, the first counts.
  bool is_repeated(const std::string& name) {
    if (name != "subject" && name != "date" && name != "message-id") return false;
    if (std::find(seen_.begin(), seen_.end(), name) != seen_.end()) return true;
    seen_.push_back(name);
    return false;
  }

  std::string text_;
  std::vector<std::string> seen_;
  bool is_dropping_ = false;
};

Value addresses_value(const std::vector<MailAddress>& addresses) {
  std::vector<Value> items;
  for (const MailAddress& each : addresses) items.push_back(string_value(each));
  return array_value(std::move(items));
}

std::vector<MailAddress> addresses_of(const Value* value) {
  std::vector<MailAddress> addresses;
  if (value == nullptr) return addresses;
  for (const Value& each : value->items) addresses.push_back(each.text);
  return addresses;
}

std::string text_in(const Value& root, std::string_view key) {
  const Value* value = root.find(key);
  return value == nullptr ? "" : value->text;
}

}  // namespace

std::string mended_mail(std::string_view message) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (message.starts_with(byte_order_mark)) message.remove_prefix(byte_order_mark.size());
  while (!message.empty()) {
    std::string_view rest = message;
    if (!is_blank_line(take_mail_line(rest))) break;
    message = rest;
  }
  HeaderMender header;
  while (!message.empty()) {
    const std::string_view line = take_mail_line(message);
    if (is_blank_line(line) && !is_folded(line, message)) break;
    header.add(line);
  }
  std::string mended = header.take();
  mended += '\n';
  mended += message;
  return mended;
}

std::string write_mail(const Mail& mail) {
  std::string text;
  const auto add = [&](std::string_view key, const Value& value) {
    text += key_to_toml(key) + " = " + to_toml(value) + "\n";
  };
  add("from", addresses_value(mail.from));
  add("to", addresses_value(mail.to));
  add("cc", addresses_value(mail.cc));
  add("subject", string_value(mail.subject));
  add("message_id", string_value(mail.message_id));
  if (mail.date) add("date", token_value(Value::Kind::moment, to_iso(*mail.date)));
  add("text", string_value(mail.text));
  add("is_cut", boolean_value(mail.is_cut));
  return text;
}

Result<Mail> parse_written_mail(std::string_view text) {
  auto root = parse_toml(text, std::string(where_written));
  if (!root) return std::move(root).error();
  Mail mail;
  mail.from = addresses_of(root->find("from"));
  mail.to = addresses_of(root->find("to"));
  mail.cc = addresses_of(root->find("cc"));
  mail.subject = text_in(*root, "subject");
  mail.message_id = text_in(*root, "message_id");
  mail.date = parse_moment(text_in(*root, "date"));
  mail.text = text_in(*root, "text");
  mail.is_cut = text_in(*root, "is_cut") == "true";
  return mail;
}

Error not_a_message() {
  return Error{.kind = ErrorKind::invalid_data,
               .message = "this is no e-mail message: it has no header fields"}
      .hinted(
          "save the message as it is, with its From, Date and Subject (\"show original\", .eml)")
      .hinted("deals email ID TEXT notes one in your own words");
}

}  // namespace deals
