// SPDX-License-Identifier: MIT
// What a real CRM teaches: every figure here was counted in the CSV file itself.
#include <cstdlib>
#include <deals/base/spelling.hpp>
#include <deals/cli/run.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "catch.hpp"
#include "test_surroundings.hpp"

namespace deals {
namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::string ask(TestSurroundings& world, const std::vector<std::string>& words) {
  world.output.clear();
  world.errors.clear();
  const int code = run(words, world);
  return (code == 0 ? "" : std::to_string(code) + "\n") + world.output + world.errors;
}

struct Sum {
  int won = 0;
  long long amount = 0;  // whole dollars: there are no cents

  bool operator==(const Sum&) const = default;
};

/// Won deals and their money of each group, under the names that `rename` gives.
std::map<std::string, Sum> won_by(TestSurroundings& world, const std::string& dimension,
                                  const std::map<std::string, std::string>& rename = {}) {
  const std::string rows = ask(world, {"stats", "--by", dimension, "--columns",
                                       "key,won,won_amount", "--output", "porcelain"});
  std::map<std::string, Sum> sums;
  for (const std::string_view row : split(rows, '\n')) {
    if (row.empty()) continue;
    const auto cells = split(row, '\t');
    REQUIRE(cells.size() == 3);
    const std::string key(cells[0]);
    const auto renamed = rename.find(key);
    Sum& sum = sums[renamed == rename.end() ? key : renamed->second];
    sum.won += std::stoi(std::string(cells[1]));
    sum.amount += std::stoll(std::string(cells[2]));
  }
  return sums;
}

Sum total(const std::map<std::string, Sum>& sums) {
  Sum all;
  for (const auto& [key, sum] : sums) {
    all.won += sum.won;
    all.amount += sum.amount;
  }
  return all;
}

/// The regional office of each sales agent.
std::map<std::string, std::string> offices(const std::filesystem::path& teams) {
  std::map<std::string, std::string> all;
  const std::string text = contents(teams);
  for (const std::string_view line : split(text, '\n')) {
    const auto cells = split(trim(line), ',');
    if (cells.size() == 3) all.emplace(cells[0], cells[2]);
  }
  return all;
}

}  // namespace

TEST_CASE("a real CRM teaches what was counted in its file") {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data == nullptr) {
    WARN("DEALS_TEST_DATA is not set: the statistics of a real CRM are not tested");
    return;
  }
  TestSurroundings world;
  const auto examples = std::filesystem::path(DEALS_SOURCE_DIR) / "examples" / "maven";
  const std::filesystem::path given = std::filesystem::path(data) / "maven-crm";
  for (const char* name : {"deals.toml", "pipeline.toml"}) {
    world.storage.files[name] = contents(examples / name);
  }
  world.storage.files["sales_pipeline.csv"] = contents(given / "sales_pipeline.csv");
  ask(world, {"import", "sales_pipeline.csv", "--map", "pipeline.toml"});

  CHECK(
      ask(world, {"stats"}) ==
      "Maven hardware · stats · USD · as of 21 Nov 2026\n"
      "\n"
      "  Win rate     63.15 %, 4,238 of 6,711 closed deals\n"
      "               100.00 % by amount, 10,005,534 of 10,005,534 USD\n"
      "  Deal size    mean 2,360.91 · median 1,117 · nine in ten up to 5,285\n"
      "  Sales cycle  mean 51.78 days · median 57 · nine in ten within 106\n"
      "  Velocity     60,146.85 USD a day = 2,089 open deals × 63.15 % × 2,360.91 ÷ 51.78 days\n");
  const Sum all{4238, 10'005'534};
  for (const char* dimension : {"product", "owner", "customer", "month", "quarter", "stage"}) {
    INFO("by " << dimension);
    CHECK(total(won_by(world, dimension)) == all);
  }
  const std::map<std::string, Sum> regions = {
      {"Central", {1629, 3'346'293}}, {"East", {1171, 3'090'594}}, {"West", {1438, 3'568'647}}};
  CHECK(won_by(world, "owner", offices(given / "sales_teams.csv")) == regions);
}

}  // namespace deals
