// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iosfwd>
#include <string>
#include <string_view>

namespace deals {

/// A text that is made once and does not change, such as the id of a record, of which there are
/// very many: one pointer to its length and its bytes. They lie beside those of others and stay
/// until the process ends, so a copy is the pointer again. Threads may make them at the same time.
/// Not for what a program makes over and over.
class KeptText {
 public:
  KeptText() = default;
  KeptText(std::string_view text) : kept_(text.empty() ? nullptr : kept(text)) {}
  KeptText(const std::string& text) : KeptText(std::string_view(text)) {}
  KeptText(const char* text) : KeptText(std::string_view(text)) {}

  std::string_view view() const {
    if (kept_ == nullptr) return {};
    Length length = 0;
    std::memcpy(&length, kept_, sizeof length);
    return {kept_ + sizeof length, length};
  }
  std::string string() const { return std::string(view()); }
  operator std::string_view() const { return view(); }
  operator std::string() const { return string(); }

  bool empty() const { return kept_ == nullptr; }
  std::size_t size() const { return view().size(); }

  std::strong_ordering operator<=>(const KeptText& other) const { return view() <=> other.view(); }
  bool operator==(const KeptText& other) const { return view() == other.view(); }
  template <class Text>
  requires(std::convertible_to<const Text&, std::string_view> && !std::same_as<Text, KeptText>) bool
  operator==(const Text& other) const {
    return view() == std::string_view(other);
  }

 private:
  using Length = std::uint32_t;

  static const char* kept(std::string_view text);

  const char* kept_ = nullptr;  ///< null: ""
};

std::ostream& operator<<(std::ostream& to, const KeptText& text);

inline std::string operator+(const KeptText& left, std::string_view right) {
  return left.string().append(right);
}
inline std::string operator+(std::string left, const KeptText& right) {
  return std::move(left.append(right.view()));
}

}  // namespace deals

template <>
struct fmt::formatter<deals::KeptText> : fmt::formatter<fmt::string_view> {
  template <class Context>
  auto format(const deals::KeptText& text, Context& context) const {
    const std::string_view view = text;
    return fmt::formatter<fmt::string_view>::format({view.data(), view.size()}, context);
  }
};
