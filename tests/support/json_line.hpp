// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/value.hpp>
#include <string>
#include <string_view>

/// \file
/// Reads JSON without newlines, enough for the files of test data and for what deals prints.
namespace deals::test {

class JsonLine {
 public:
  explicit JsonLine(std::string_view line) : line_(line) {}

  Value value() {
    skip(" ,:");
    const char first = line_[at_];
    if (first == '{') return table();
    if (first == '[') return array();
    if (first == '"') return string_value(string());
    return token();
  }

 private:
  void skip(std::string_view characters) {
    while (at_ < line_.size() && characters.find(line_[at_]) != std::string_view::npos) ++at_;
  }

  bool closes(char bracket) {
    skip(" ,");
    if (line_[at_] != bracket) return false;
    ++at_;
    return true;
  }

  Value table() {
    Value result;
    result.kind = Value::Kind::table;
    for (++at_; !closes('}');) {
      std::string key = string();
      result.entries.push_back({std::move(key), value(), {}});
    }
    return result;
  }

  Value array() {
    Value result = array_value({});
    for (++at_; !closes(']');) result.items.push_back(value());
    return result;
  }

  Value token() {
    const auto end = line_.find_first_of(",]} ", at_);
    std::string text(line_.substr(at_, end - at_));
    at_ = end;
    if (text == "true" || text == "false") return boolean_value(text == "true");
    const bool fraction = text.find('.') != std::string::npos;
    return token_value(fraction ? Value::Kind::floating : Value::Kind::integer, text);
  }

  std::string string() {
    std::string text;
    for (++at_; line_[at_] != '"'; ++at_) {
      if (line_[at_] == '\\') {
        ++at_;
        escape(text);
      } else {
        text += line_[at_];
      }
    }
    ++at_;
    return text;
  }

  void escape(std::string& text) {
    const char code = line_[at_];
    if (code != 'u') {
      const std::string_view names = "nrtbf";
      const auto found = names.find(code);
      text += found == std::string_view::npos ? code : "\n\r\t\b\f"[found];
      return;
    }
    auto point = std::stoul(std::string(line_.substr(at_ + 1, 4)), nullptr, 16);
    at_ += 4;
    if (point >= 0xD800 && point < 0xDC00) {
      const auto low = std::stoul(std::string(line_.substr(at_ + 3, 4)), nullptr, 16);
      point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
      at_ += 6;
    }
    append_utf8(text, point);
  }

  static void append_utf8(std::string& text, unsigned long point) {
    const auto tail = [&](unsigned shift) {
      text += static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
    };
    if (point < 0x80) {
      text += static_cast<char>(point);
    } else if (point < 0x800) {
      text += static_cast<char>(0xC0U | (point >> 6U));
      tail(0);
    } else if (point < 0x10000) {
      text += static_cast<char>(0xE0U | (point >> 12U));
      tail(6);
      tail(0);
    } else {
      text += static_cast<char>(0xF0U | (point >> 18U));
      tail(12);
      tail(6);
      tail(0);
    }
  }

  std::string_view line_;
  std::size_t at_ = 0;
};

}  // namespace deals::test
