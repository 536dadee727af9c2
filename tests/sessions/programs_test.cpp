// SPDX-License-Identifier: MIT
// Editors and pagers that are missing, fail, or are killed.
#include <stdlib.h>

#include <deals/base/spelling.hpp>
#include <deals/cli/process.hpp>

#include "../unit/store/temporary_book.hpp"
#include "catch.hpp"

namespace deals {
namespace {

/// A program of the test's own, in a directory that goes with the test.
std::string program(const TemporaryBook& place, const std::string& name, const std::string& text) {
  place.write(name, text);
  return "sh " + place.path(name);
}

TEST_CASE("an editor that fails changes nothing, and what was typed is kept") {
  const TemporaryBook place;
  const std::string text = "name = \"Acme\"\n";
  struct Case {
    std::string script;
    std::string message;
    bool keeps;
  };
  const std::vector<Case> cases = {
      {"exit 3\n", "failed with exit code 3", false},
      {"kill -9 $$\n", "was ended by a signal: Killed", false},
      {"echo more >> \"$1\"; kill -9 $$\n", "was ended by a signal: Killed", true},
      {"rm \"$1\"\n", "left no file", false},
  };
  for (const auto& [script, message, keeps] : cases) {
    Process process;
    const std::string editor = program(place, "editor", script);
    const auto edited = process.edit(editor, "acme.toml", text);
    INFO(script);
    REQUIRE_FALSE(edited);
    CHECK(edited.error().kind == ErrorKind::io);
    CHECK(edited.error().message == "the editor \"" + editor + "\" " + message);
    REQUIRE(edited.error().hints.size() == 1);
    const std::string hint = edited.error().hints.front();
    const std::string kept = "nothing was changed; your text is kept in ";
    CHECK(hint.starts_with(kept) == keeps);
    if (!keeps) continue;
    const std::string path = hint.substr(kept.size());
    CHECK(*process.read_file(path) == text + "more\n");
    process.discard({"", path});
  }
  Process process;
  const auto missing = process.edit("no-such-editor-here", "acme.toml", text);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().message == "no editor \"no-such-editor-here\"");
}

TEST_CASE("a pager that fails is no reason to lose the text") {
  const TemporaryBook place;
  Process process;
  CHECK(process.page(program(place, "pager", "cat > /dev/null\n"), "text\n"));
  CHECK_FALSE(process.page(program(place, "pager", "exit 1\n"), std::string(1 << 20, 'x')));
  CHECK_FALSE(process.page(program(place, "pager", "kill -9 $$\n"), "text\n"));
  CHECK_FALSE(process.page("no-such-pager-here", "text\n"));
}

}  // namespace
}  // namespace deals
