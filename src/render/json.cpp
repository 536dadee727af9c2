// SPDX-License-Identifier: MIT
#include <deals/render/json.hpp>

#include <fmt/format.h>
#include <deals/base/utf8.hpp>

namespace deals {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// The first character of a text that is not empty; −1 for an invalid byte.
std::int32_t decode(std::string_view text, std::size_t& size) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const int lead = byte(0);
  size = 1;
  if (lead < 0x80) return lead;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length > text.size() || !is_valid_utf8(text.substr(0, length))) return -1;
  std::int32_t code_point = lead & (0x7F >> length);
  for (std::size_t i = 1; i < length; ++i) code_point = (code_point << 6) | (byte(i) & 0x3F);
  size = length;
  return code_point;
}

/// What a terminal or an editor might act upon instead of showing it.
bool is_unsafe(std::int32_t c) {
  const auto within = [c](std::int32_t first, std::int32_t last) {
    return first <= c && c <= last;
  };
  return within(0, 0x1F) || within(0x7F, 0x9F) || c == 0x061C || within(0x200E, 0x200F) ||
         within(0x2028, 0x202E) || within(0x2066, 0x2069) || c == 0xFEFF;
}

void add_escape(std::string& out, std::int32_t c) {
  switch (c) {
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
  }
}

void add_quoted(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    std::size_t size = 1;
    const auto c = decode(text, size);
    if (c < 0) {
      out += replacement;
    } else if (is_unsafe(c)) {
      add_escape(out, c);
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += text.substr(0, size);
    }
    text.remove_prefix(size);
  }
  out += '"';
}

Json number_or_null(int number) { return number > 0 ? Json(number) : Json(); }

}  // namespace

class Json::Writer {
 public:
  /// Everything is kept where there is no `out`.
  explicit Writer(bool pretty, const WritePart* out = nullptr) : pretty_(pretty), out_to_(out) {}

  void write(const Json& json) {
    std::visit([this](const auto& value) { add(value); }, json.value_);
  }

  std::string take() { return std::move(out_); }
  void pass_on() {
    (*out_to_)(out_);
    out_.clear();
  }

 private:
  void add(std::monostate) { out_ += "null"; }
  void add(bool yes) { out_ += yes ? "true" : "false"; }
  void add(std::int64_t number) { out_ += std::to_string(number); }
  void add(const Number& number) { out_ += number.digits; }
  void add(const std::string& text) { add_quoted(out_, text); }
  void add(const Later& later) { write((*later.element)(later.index)); }

  void add(const Array& items) {
    enclose('[', ']', items, [this](const Json& item) { write(item); });
  }

  void add(const Object& members) {
    enclose('{', '}', members, [this](const auto& member) {
      add_quoted(out_, member.first);
      out_ += pretty_ ? ": " : ":";
      write(member.second);
    });
  }

  template <class Items, class Write>
  void enclose(char open, char close, const Items& items, const Write& write_item) {
    out_ += open;
    ++depth_;
    bool first = true;
    for (const auto& item : items) {
      if (!first) out_ += ',';
      first = false;
      line();
      write_item(item);
      if (out_to_ != nullptr && out_.size() >= usual_part) pass_on();
    }
    --depth_;
    if (!items.empty()) line();
    out_ += close;
  }

  void line() {
    if (!pretty_) return;
    out_ += '\n';
    out_.append(2 * depth_, ' ');
  }

  bool pretty_;
  const WritePart* out_to_;
  std::size_t depth_ = 0;
  std::string out_;
};

Json::Json(const Money& money)
    : Json(Object{{"amount", to_plain(money)}, {"currency", money.currency.code()}}) {}
Json::Json(const MoneySum& sum)
    : Json(Object{{"amount", to_plain(sum)}, {"currency", sum.currency.code()}}) {}
Json::Json(Date day) : value_(to_iso(day)) {}
Json::Json(Moment moment) : value_(to_iso(moment)) {}
Json::Json(Percent percent) : value_(Number{to_text(percent)}) {}

Json Json::number(std::string digits) {
  Json json;
  if (!digits.empty()) json.value_ = Number{std::move(digits)};
  return json;
}

Json Json::array(const std::vector<std::string>& texts) {
  return Array(texts.begin(), texts.end());
}

Json Json::made_when_written(std::size_t count, std::function<Json(std::size_t)> element) {
  const auto shared = std::make_shared<const std::function<Json(std::size_t)>>(std::move(element));
  Array items(count);
  for (std::size_t i = 0; i < count; ++i) items[i].value_ = Later{shared, i};
  return items;
}

Json Json::text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

std::string Json::compact() const {
  Writer writer(false);
  writer.write(*this);
  return writer.take();
}

std::string Json::pretty() const {
  Writer writer(true);
  writer.write(*this);
  return writer.take();
}

void Json::pretty(const WritePart& out) const {
  Writer writer(true, &out);
  writer.write(*this);
  writer.pass_on();
}

void write_ndjson(const Json::Array& items, const WritePart& out) {
  for (const auto& item : items) out(item.compact() + '\n');
}

Json to_json(const Error& error) {
  Json::Object members{{"kind", name_of(error.kind)}, {"severity", name_of(error.severity)}};
  if (!error.code.empty()) members.emplace_back("code", error.code);
  members.emplace_back("file", Json::text_or_null(error.place.file));
  members.emplace_back("line", number_or_null(error.place.line));
  members.emplace_back("column", number_or_null(error.place.column));
  members.emplace_back("message", error.message);
  members.emplace_back("hints", Json::array(error.hints));
  return members;
}

namespace {

Json document_with(std::string_view command, std::string content, Json value,
                   const Problems& problems) {
  Json::Array list;
  for (const auto& problem : problems) list.push_back(to_json(problem));
  return Json::Object{{"schema", 1},
                      {"command", command},
                      {std::move(content), std::move(value)},
                      {"problems", std::move(list)}};
}

}  // namespace

Json document(std::string_view command, Json data, const Problems& problems) {
  return document_with(command, "data", std::move(data), problems);
}

Json failure_document(std::string_view command, const Error& error, const Problems& problems) {
  return document_with(command, "error", to_json(error), problems);
}

}  // namespace deals
