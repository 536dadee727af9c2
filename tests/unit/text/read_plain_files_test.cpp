// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "plain_law.hpp"

using namespace deals;

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every TOML file below a directory.
std::vector<fs::path> toml_files_below(const fs::path& directory) {
  std::vector<fs::path> files;
  for (const auto& each : fs::recursive_directory_iterator(directory)) {
    if (each.path().extension() == ".toml") files.push_back(each.path());
  }
  return files;
}

}  // namespace

TEST_CASE("every file of the example book is plain") {
  const fs::path book = fs::path(DEALS_SOURCE_DIR) / "examples/fjord-analytics";
  const auto config = read_config(bytes_of(book / "deals.toml"), "deals.toml");
  REQUIRE(config);
  for (const fs::path& path : toml_files_below(book / "opportunities")) {
    INFO(path.string());
    const auto judged =
        judge_plain(bytes_of(path), OpportunityId{path.stem().string()}, config->record);
    CHECK(judged.broken == "");
    CHECK(judged.is_plain);
  }
  for (const fs::path& path : toml_files_below(book / "customers")) {
    INFO(path.string());
    const auto judged =
        judge_plain(bytes_of(path), CustomerId{path.stem().string()}, config->record);
    CHECK(judged.broken == "");
    CHECK(judged.is_plain);
  }
}

// The public TOML conformance suite, read where DEALS_TEST_DATA says that it is.
TEST_CASE("nothing of the conformance suite is plain that the other reader refuses") {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data == nullptr) {
    WARN("skipped: DEALS_TEST_DATA is not set");
    return;
  }
  const std::string deal = "name = \"x\"\ncustomer = \"acme\"\nstage = \"lead\"\n";
  int plain = 0;
  for (const fs::path& path : toml_files_below(fs::path(data) / "toml-test")) {
    INFO(path.string());
    const std::string text = bytes_of(path);
    for (const std::string& whole : {deal + text, deal + "[ours]\n" + text, text}) {
      const auto judged = judge_plain(whole, OpportunityId{"deal"}, default_config());
      CHECK(judged.broken == "");
      CHECK(judge_plain(whole, CustomerId{"acme"}, default_config()).broken == "");
      plain += judged.is_plain ? 1 : 0;
    }
  }
  CHECK(plain > 60);
}
