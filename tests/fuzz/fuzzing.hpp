// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// \file
/// The fuzz targets: functions on arbitrary bytes that hold a part of deals to its laws. clang's
/// libFuzzer makes up the bytes (entry.cpp, run.sh); replay.cpp plays those of corpus/ in every
/// build. A broken law aborts.
namespace deals::fuzz {

void record(std::string_view input);       ///< records and settings, read and written
void plain(std::string_view input);        ///< the fast reader, against the other one
void edit(std::string_view input);         ///< records that are changed: lossless edits
void splice(std::string_view input);       ///< edits of any TOML text
void filter(std::string_view input);       ///< the filter language
void amount_date(std::string_view input);  ///< amounts, percentages, dates
void words(std::string_view input);        ///< UTF-8, what is shown, ids, spelling
void csv(std::string_view input);          ///< CSV, read and written
void mapping(std::string_view input);      ///< mappings of an import, on rows of CSV
void mail(std::string_view input);         ///< e-mail messages
void journal(std::string_view input);      ///< manifests and undo entries
void line(std::string_view input);         ///< whole command lines on a book in memory

/// Aborts with the law's name and what broke it, unless it holds.
void require(bool holds, std::string_view law, std::string_view details = "");

/// What is wrong with an error that reading this text gave: "" when its kind is `invalid_data` or
/// `conflict` and its place lies within the text.
std::string flaw(const Error& error, std::string_view text);

/// The lines of the input, without their line feeds.
std::vector<std::string> lines_of(std::string_view input);

/// The input before and after its first line `%%`; all of it and nothing without one.
std::pair<std::string_view, std::string_view> halves(std::string_view input);

}  // namespace deals::fuzz
