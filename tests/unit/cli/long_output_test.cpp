// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/cli/run.hpp>
#include <deals/render/long_table.hpp>

#include "catch.hpp"
#include "test_surroundings.hpp"

using namespace deals;

namespace {

/// Takes so many parts of the output, and fails then.
class Stdout : public TestSurroundings {
 public:
  explicit Stdout(int parts, const char* code = "") : parts_(parts), code_(code) {}

  Result<void> write_out(std::string_view text) override {
    if (parts_-- > 0) return TestSurroundings::write_out(text);
    ++failures;
    Error error{.kind = ErrorKind::io, .message = "cannot write: no space left on device"};
    error.code = code_;
    return error;
  }

  int failures = 0;

 private:
  int parts_;
  std::string code_;
};

constexpr int any_number = 1 << 30;

/// More customers and deals than a table is made for, one of each odd.
MemoryStorage::Tree long_book() {
  MemoryStorage::Tree files = {{"deals.toml", "name = \"Test\"\ncurrency = \"EUR\"\n"}};
  for (std::size_t i = 0; i < fewest_for_long_table + 20; ++i) {
    const bool is_odd = i == 2500;
    files.emplace(fmt::format("customers/c{}.toml", i),
                  fmt::format("name = \"{}{}\"\nstatus = \"prospect\"\n",
                              is_odd ? "Søndag \\u001b & " : "Customer ", i));
    files.emplace(
        fmt::format("opportunities/deal-{}.toml", i),
        fmt::format("name = \"Deal\"\ncustomer = \"c{}\"\nstage = \"{}\"\namount = {}{}\n"
                    "close = {:04}-{:02}-{:02}\n",
                    i, i % 7 == 0 ? "proposal" : "lead", i * 37 % 9000,
                    is_odd ? ".50\ncurrency = \"NOK\"" : "", 2026 + i % 2, i % 12 + 1, i % 28 + 1));
  }
  return files;
}

std::string output_of(const std::vector<std::string>& line, TestSurroundings& surroundings) {
  surroundings.output.clear();
  const int code = run(line, surroundings);
  INFO(surroundings.errors);
  CHECK(code == 0);
  return surroundings.output;
}

}  // namespace

TEST_CASE("a very long list is the same as a table of all its rows") {
  Stdout surroundings(any_number);
  surroundings.storage.files = long_book();
  for (std::vector<std::string> line : {std::vector<std::string>{"list"},
                                        {"list", "--sort", "-amount,id"},
                                        {"list", "stage:lead"},
                                        {"list", "customers"},
                                        {"list", "customers", "--sort", "-name"}}) {
    const std::string text = output_of(line, surroundings);
    line.insert(line.end(), {"--limit", "99999"});
    CHECK(text == output_of(line, surroundings));
    CHECK(text.size() > std::size_t{1} << 16);
  }
}

TEST_CASE("what a long output cannot be written to is said once") {
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"list"}, {"list", "--json"}, {"list", "--output", "ndjson"}}) {
    Stdout full(2);
    full.storage.files = long_book();
    CHECK(run(line, full) == 6);
    CHECK(full.errors == "deals: cannot write: no space left on device\n");
    CHECK(full.failures == 1);

    Stdout closed(2, nobody_reads);
    closed.storage.files = long_book();
    CHECK(run(line, closed) == 141);
    CHECK(closed.errors.empty());
    CHECK(closed.failures == 1);
  }
}
