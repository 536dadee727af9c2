// SPDX-License-Identifier: MIT
// A real CRM in euros. The figures come from tests/sessions/maven_eur.py, which shares nothing with
// deals: python3 tests/sessions/maven_eur.py "$DEALS_TEST_DATA"
#include <cstdlib>
#include <deals/cli/run.hpp>
#include <filesystem>
#include <fstream>
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

}  // namespace

TEST_CASE("a real CRM's dollars are the same euros that another program works out") {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data == nullptr) {
    WARN("DEALS_TEST_DATA is not set: the conversion of a real CRM is not tested");
    return;
  }
  TestSurroundings world;
  const auto examples = std::filesystem::path(DEALS_SOURCE_DIR) / "examples" / "maven";
  const std::filesystem::path given = data;
  for (const char* name : {"deals.toml", "pipeline.toml"}) {
    world.storage.files[name] = contents(examples / name);
  }
  world.storage.files["sales_pipeline.csv"] = contents(given / "maven-crm" / "sales_pipeline.csv");
  world.storage.files["ecb.csv"] = contents(given / "fx-ecb" / "eurofxref-hist.csv");
  ask(world, {"import", "sales_pipeline.csv", "--map", "pipeline.toml"});
  CHECK(ask(world, {"rates", "import", "ecb.csv"}) ==
        "rates.toml: 2,424 rates of USD, 20 Oct 2016 to 13 Apr 2026\n");
  CHECK(ask(world, {"rates", "import", "ecb.csv"}) == "rates.toml: nothing to add\n");
  CHECK(ask(world, {"forecast", "is:won", "--currency", "EUR", "--by", "quarter", "--from", "2017",
                    "--to", "2017", "--columns", "key,count,closed", "--output", "porcelain"}) ==
        "2017-Q1\t531\t1062662.32\n"
        "2017-Q2\t1254\t2794338.10\n"
        "2017-Q3\t1257\t2530791.65\n"
        "2017-Q4\t1196\t2378747.30\n");
  const std::string explained =
      ask(world, {"forecast", "is:won", "--currency", "EUR", "--from", "2017", "--to", "2017",
                  "--explain", "closed", "--json"});
  CHECK(explained.find("\"count\": 4238,\n    \"sum\": {\n      \"amount\": \"8766539.37\",\n"
                       "      \"currency\": \"EUR\"\n    }") != std::string::npos);
}

}  // namespace deals
