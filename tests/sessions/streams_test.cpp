// SPDX-License-Identifier: MIT
// The real program with a stdout that takes nothing.
#include <deals/git/spawn.hpp>

#include "../unit/store/temporary_book.hpp"
#include "catch.hpp"

namespace deals {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool is_sanitized = true;
#elif defined(__has_feature)
constexpr bool is_sanitized = __has_feature(address_sanitizer);
#else
constexpr bool is_sanitized = false;
#endif

struct Ended {
  int code = 0;
  std::string errors;
};

/// What a shell says of `command`, in which "deals" is the program, run in the book.
Ended ended(const TemporaryBook& book, const std::string& command) {
  const SpawnOptions options{.captures_output = true,
                             .environment = {{"DEALS_BOOK", book.path()},
                                             {"DEALS_USER", "anna"},
                                             {"HOME", book.path()},
                                             {"XDG_CONFIG_HOME", book.path("none")}}};
  const std::string script = "deals() { '" DEALS_BINARY "' \"$@\"; }; { " + command + "; } 2>&1";
  const auto finished = spawn({"sh", "-c", script}, options);
  REQUIRE(finished);
  return {finished->code, finished->output};
}

TEST_CASE("output that is lost is a failure of the system, and is said") {
  const TemporaryBook book;
  book.write("deals.toml", "");
  book.write("customers/acme.toml", "name = \"Acme\"\n");
  const std::vector<std::pair<std::string, std::string>> losses = {
      {">/dev/full", "deals: standard output: cannot write to: no space left on device\n"},
      {">&-", "deals: standard output: cannot write to: bad file descriptor\n"}};
  for (const auto& [loss, news] : losses) {
    for (const char* command : {"list", "list --json", "--help", "completion bash"}) {
      const Ended told = ended(book, "deals " + std::string(command) + " 2>&1 " + loss);
      INFO(command << " " << loss);
      CHECK(told.code == 6);
      CHECK(told.errors == news);
    }
    const Ended failed = ended(book, "deals show nobody --json 2>&1 " + loss);
    CHECK(failed.code == 6);
    CHECK(failed.errors.starts_with("deals: no opportunity or customer \"nobody\"\n"));
    CHECK(failed.errors.ends_with(news));
    const Ended changed = ended(book, "deals note acme hello 2>&1 " + loss);
    CHECK(changed.code == 6);
    CHECK(changed.errors == news + "  hint: only this message is lost; the change was made\n");
  }
  CHECK(book.read("customers/acme.toml").find("text = \"hello\"") != std::string::npos);
}

TEST_CASE("a reader that has gone ends the program quietly, as SIGPIPE does") {
  const TemporaryBook book;
  book.write("deals.toml", "");
  book.write("customers/acme.toml", "name = \"Acme\"\n");
  for (const char* handling : {":", "trap '' PIPE"}) {
    for (const char* command : {"list customers", "list --json", "show nobody --json", "--help",
                                "completion bash", "note acme hello"}) {
      const Ended told =
          ended(book, "exec 3>&1; { " + std::string(handling) + "; sleep 0.1; deals " + command +
                          " 2>&3; echo $? >&3; } | :");
      INFO(handling << " " << command);
      CHECK(told.errors == "141\n");
    }
  }
}

TEST_CASE("a limit on the size of files is an error, and no signal") {
  const TemporaryBook book;
  book.write("deals.toml", "");
  book.write("customers/acme.toml", "name = \"Acme\"\n");
  const Ended changed = ended(book, "ulimit -f 0; deals note acme hello");
  CHECK(changed.code == 6);
  CHECK(changed.errors.find("file too large") != std::string::npos);
  CHECK(book.read("customers/acme.toml") == "name = \"Acme\"\n");
}

TEST_CASE("too little memory is an error, and nothing is changed") {
  if (is_sanitized) {
    WARN("the address sanitizer needs memory of its own: not tested");
    return;
  }
  const TemporaryBook book;
  book.write("deals.toml", "");
  book.write("customers/acme.toml", "name = \"Acme\"\n");
  const Ended changed =
      ended(book, "head -c 90000000 /dev/zero | { ulimit -v 60000; deals note acme -; }");
  CHECK(changed.code == 6);
  CHECK(changed.errors.starts_with("deals: out of memory\n"));
  CHECK(book.read("customers/acme.toml") == "name = \"Acme\"\n");
}

TEST_CASE("what is refused leaves nothing behind") {
  const TemporaryBook book;
  CHECK(ended(book, "deals create customer Acme").code == 3);
  CHECK(ended(book, "cd " + book.path() + " && deals init new --currency nope").code == 2);
  CHECK_FALSE(book.has(".deals"));
  CHECK_FALSE(book.has("new"));
  book.write("deals.toml", "format = 99\n");
  CHECK(ended(book, "deals create customer Acme").code == 5);
  CHECK_FALSE(book.has(".deals"));
}

}  // namespace
}  // namespace deals
