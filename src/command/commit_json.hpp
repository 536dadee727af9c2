// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <deals/base/revisions.hpp>
#include <deals/render/json.hpp>

namespace deals {

/// `{ "id", "at", "author", "subject" }`
inline Json commit_json(const Commit& commit) {
  return Json(Json::Object{{"id", commit.id},
                           {"at", Json(commit.at)},
                           {"author", commit.author},
                           {"subject", commit.subject}});
}

/// ` (git said: …)`, where git refused; that there is no repository is reason enough.
inline std::string reason_of(const Error& error) {
  if (error.kind == ErrorKind::not_found || error.hints.empty()) return "";
  return " (" + error.hints.front() + ")";
}

}  // namespace deals
