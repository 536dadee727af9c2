// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdint>
#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/exchange/mail.hpp>

namespace deals {
namespace {

struct HtmlEntity {
  std::string_view name;
  std::string_view text;
};

constexpr std::array<HtmlEntity, 11> html_entities = {{{"amp", "&"},
                                                       {"lt", "<"},
                                                       {"gt", ">"},
                                                       {"quot", "\""},
                                                       {"apos", "'"},
                                                       {"nbsp", " "},
                                                       {"euro", "€"},
                                                       {"ndash", "–"},
                                                       {"mdash", "—"},
                                                       {"hellip", "…"},
                                                       {"copy", "©"}}};

constexpr std::array<std::string_view, 14> html_blocks = {
    "br", "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "hr", "blockquote"};

/// `#233` and `#xE9` as characters; "" for what is none.
std::string numbered_character(std::string_view number) {
  const bool is_hex = number.starts_with('x') || number.starts_with('X');
  if (is_hex) number.remove_prefix(1);
  std::uint32_t code = 0;
  for (const char byte : number) {
    const char letter = static_cast<char>(byte | 0x20);
    const bool is_letter = is_hex && letter >= 'a' && letter <= 'f';
    if (!is_digit(byte) && !is_letter) return "";
    const int digit = is_digit(byte) ? byte - '0' : letter - 'a' + 10;
    code = code * (is_hex ? 16U : 10U) + static_cast<std::uint32_t>(digit);
    if (code > 0x10FFFF) return "";
  }
  if (code == 0 || (code >= 0xD800 && code < 0xE000)) return "";
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0U | (code >> 6U)), byte(0x80U | (code & 0x3FU))};
  const char last = byte(0x80U | (code & 0x3FU));
  const char second = byte(0x80U | ((code >> 6U) & 0x3FU));
  if (code < 0x10000) return {byte(0xE0U | (code >> 12U)), second, last};
  return {byte(0xF0U | (code >> 18U)), byte(0x80U | ((code >> 12U) & 0x3FU)), second, last};
}

std::string entity_text(std::string_view name) {
  if (name.starts_with('#')) return numbered_character(name.substr(1));
  for (const HtmlEntity& each : html_entities) {
    if (each.name == name) return std::string(each.text);
  }
  return "";
}

/// Turns HTML into text from its beginning to its end.
class HtmlReader {
 public:
  explicit HtmlReader(std::string_view html) : rest_(html) {}

  std::string text() {
    while (!rest_.empty()) {
      if (rest_[0] == '<') {
        skip_tag();
      } else if (rest_[0] == '&') {
        add_entity();
      } else {
        add(rest_[0]);
        rest_.remove_prefix(1);
      }
    }
    return std::move(text_);
  }

 private:
  void add(char byte) {
    const bool is_blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    if (!is_blank) {
      text_ += byte;
    } else if (!text_.empty() && text_.back() != ' ' && text_.back() != '\n') {
      text_ += ' ';
    }
  }

  void end_line() {
    constexpr std::string_view paragraph_end = "\n\n";
    while (text_.ends_with(' ')) text_.pop_back();
    if (!text_.empty() && !text_.ends_with(paragraph_end)) text_ += '\n';
  }

  void drop_through(std::string_view end) {
    const std::size_t at = rest_.find(end);
    rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + end.size());
  }

  void skip_tag() {
    if (rest_.starts_with("<!--")) return drop_through("-->");
    std::string_view name = rest_.substr(1, std::min(rest_.find('>'), std::size_t{16}));
    const bool ends = name.starts_with('/');
    if (ends) name.remove_prefix(1);
    const std::string tag = to_lower_ascii(name.substr(0, name.find_first_of(" \t\r\n/>")));
    drop_through(">");
    if (!ends && (tag == "style" || tag == "script" || tag == "title")) {
      drop_through("</");
      return drop_through(">");
    }
    if (std::find(html_blocks.begin(), html_blocks.end(), tag) != html_blocks.end()) end_line();
  }

  void add_entity() {
    constexpr std::size_t longest_entity = 10;
    const std::size_t end = rest_.substr(0, longest_entity).find(';');
    const std::string text =
        end == std::string_view::npos ? "" : entity_text(rest_.substr(1, end - 1));
    text_ += text.empty() ? "&" : text;
    rest_.remove_prefix(text.empty() ? 1 : end + 1);
  }

  std::string_view rest_;
  std::string text_;
};

}  // namespace

std::string text_of_html(std::string_view html) { return HtmlReader(html).text(); }

}  // namespace deals
