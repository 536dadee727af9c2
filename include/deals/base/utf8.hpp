// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// UTF-8 text: validity, width on a terminal, folding for search and ids, and the one function that
/// makes untrusted text safe to show.
namespace deals {

bool is_valid_utf8(std::string_view text);

/// Whether every byte is an ASCII character that takes one column: the common case, made fast.
bool is_plain_ascii(std::string_view text);

/// Columns that the text takes on a terminal: grapheme clusters, so combining marks take none, wide
/// characters and emoji (also joined ones and flags) two. Invalid bytes take one each, control
/// characters none: what goes to a terminal went through `shown` before.
int width(std::string_view text);

/// The longest prefix, of whole grapheme clusters, of at most `columns` columns; with `…` at its
/// end when something was cut.
std::string fit(std::string_view text, int columns);

/// `text` broken at spaces into lines of at most `columns` columns (a longer word is broken). A
/// newline ends a line; an indentation and spaces within a line stay; an empty text is one empty
/// line.
std::vector<std::string> wrap(std::string_view text, int columns);

/// Number of code points; invalid bytes count one each.
std::size_t code_points(std::string_view text);

/// Byte offset of the `count`-th code point (0-based), at most text.size().
std::size_t byte_offset(std::string_view text, std::size_t count);

/// Case and accents removed, for comparing and searching: "Ærlig" and "AERLIG" are equal, so are
/// "Søhne" and "sohne". Marks that are letters of their own (Devanagari vowels, kana's voicing)
/// stay, and so do invalid bytes. Folding twice changes nothing more.
std::string fold(std::string_view text);

/// An id made of `text` as format.md has it: folded to ASCII, other characters to single dashes,
/// cut to 100 bytes; empty when nothing is left (日本).
std::string slug(std::string_view text);

/// Text from a file, an argument or the system, made safe to show. These become visible escapes:
/// C0 controls (\e, \n, \r, \t, \x07) and DEL, C1 controls (\u{009B}), invalid UTF-8 (\xFF), line
/// and paragraph separators U+2028–2029, the byte order mark U+FEFF, and bidirectional controls:
/// U+061C, U+200E–200F, U+202A–202E, U+2066–2069. All else is safe and stays, the joiners of emoji
/// among it.
std::string shown(std::string_view untrusted);

/// Like `shown`, but keeps newlines and tabs: for notes and other text of many lines.
std::string shown_lines(std::string_view untrusted);

}  // namespace deals
