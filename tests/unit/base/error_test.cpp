// SPDX-License-Identifier: MIT
#include <deals/base/error.hpp>
#include <deals/base/result.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("every kind of error has its exit code and its name") {
  struct Case {
    ErrorKind kind;
    int code;
    std::string_view name;
  };
  const auto c = GENERATE(values<Case>({
      {ErrorKind::usage, 2, "usage"},
      {ErrorKind::not_found, 3, "not_found"},
      {ErrorKind::ambiguous, 3, "ambiguous"},
      {ErrorKind::conflict, 4, "conflict"},
      {ErrorKind::invalid_data, 5, "invalid_data"},
      {ErrorKind::io, 6, "io"},
      {ErrorKind::internal, 70, "internal"},
  }));
  CHECK(exit_code(c.kind) == c.code);
  CHECK(name_of(c.kind) == c.name);
}

TEST_CASE("severities have names") {
  CHECK(name_of(Severity::error) == "error");
  CHECK(name_of(Severity::warning) == "warning");
  CHECK(name_of(Severity::notice) == "notice");
}

TEST_CASE("an error is built up in one expression") {
  const Error error = usage_error("unknown stage \"qualifed\"")
                          .at({"opportunities/acme.toml", 4, 9})
                          .showing({"stage = \"qualifed\"", 9, 10})
                          .hinted("did you mean \"qualification\"?")
                          .hinted("see deals stages")
                          .coded("unknown-stage", Severity::warning);
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == "unknown stage \"qualifed\"");
  CHECK(error.place == Place{"opportunities/acme.toml", 4, 9});
  CHECK(error.excerpt == Excerpt{"stage = \"qualifed\"", 9, 10});
  CHECK(error.hints ==
        std::vector<std::string>{"did you mean \"qualification\"?", "see deals stages"});
  CHECK(error.code == "unknown-stage");
  CHECK(error.severity == Severity::warning);
}

TEST_CASE("a hint on a kept error leaves that error alone") {
  const Error kept = internal_error("two records in one");
  const Error more = kept.hinted("please report it");
  CHECK(kept.kind == ErrorKind::internal);
  CHECK(kept.hints.empty());
  CHECK(more.hints == std::vector<std::string>{"please report it"});
}

TEST_CASE("an error in an argument counts characters, not bytes") {
  struct Case {
    std::string argument;
    std::size_t offset, length;
    int column, characters;
  };
  const auto c = GENERATE(values<Case>({
      {"stage:lead", 6, 4, 7, 4},
      {"søk:værste", 5, 7, 5, 6},
      {"日本 x", 7, 1, 4, 1},
      {"amount:", 7, 0, 8, 1},
      {"", 0, 0, 1, 1},
      {"short", 99, 5, 6, 1},
      {"short", 3, 99, 4, 2},
      {"a\xFF"
       "b",
       2, 1, 3, 1},
  }));
  const Error error = argument_error("wrong", c.argument, c.offset, c.length);
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == "wrong");
  CHECK(error.place == Place{});
  CHECK(error.excerpt == Excerpt{c.argument, c.column, c.characters});
}

TEST_CASE("a result is a value or an error") {
  const Result<int> value = 7;
  const Result<int> error = usage_error("no");
  CHECK(value);
  CHECK(*value == 7);
  CHECK_FALSE(error);
  CHECK(error.error().message == "no");
  CHECK(Result<void>());
  CHECK_FALSE(Result<void>(usage_error("no")));
}
