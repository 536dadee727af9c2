// SPDX-License-Identifier: MIT
// A real CRM in a book: every figure here was counted in the CSV file itself.
#include <cstdlib>
#include <deals/cli/run.hpp>
#include <deals/text/load.hpp>
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

struct Answer {
  int code = 0;
  std::string output;
  std::string errors;

  bool operator==(const Answer&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Answer& answer) {
  return out << answer.code << "\n" << answer.output << answer.errors;
}

Answer ask(TestSurroundings& world, const std::vector<std::string>& words) {
  world.output.clear();
  world.errors.clear();
  const int code = run(words, world);
  return {code, world.output, world.errors};
}

struct Sum {
  std::size_t count = 0;
  MoneySum amount;
};

/// Opportunities in this state, closed in this period where one is given.
Sum sum(const Book& book, State state, std::optional<Period> closed = {}) {
  Sum total;
  total.amount.currency = book.config.currency;
  for (const Opportunity& deal : book.opportunities) {
    if (state_of(deal, book.config) != state) continue;
    if (closed && !(deal.closed && closed->contains(*deal.closed))) continue;
    ++total.count;
    if (deal.amount) total.amount.add(*deal.amount);
  }
  return total;
}

Book loaded(const Files& files) {
  Problems problems;
  return load_book(files, *load_config(files, problems));
}

/// A book with the settings of examples/maven and the files to import; nothing without the data.
std::optional<TestSurroundings> maven() {
  const char* data = std::getenv("DEALS_TEST_DATA");
  if (data == nullptr) {
    WARN("DEALS_TEST_DATA is not set: the import of a real CRM is not tested");
    return {};
  }
  TestSurroundings world;
  const auto examples = std::filesystem::path(DEALS_SOURCE_DIR) / "examples" / "maven";
  for (const char* name : {"deals.toml", "accounts.toml", "pipeline.toml", "pipeline-de.toml"}) {
    world.storage.files[name] = contents(examples / name);
  }
  for (const char* name : {"accounts.csv", "sales_pipeline.csv", "de_excel_semicolon_bom.csv"}) {
    world.storage.files[name] = contents(std::filesystem::path(data) / "maven-crm" / name);
  }
  return world;
}

void check_figures(const Book& book) {
  CHECK(book.problems.empty());
  CHECK(book.customers.size() == 86);  // 85 and "No account"
  CHECK(book.opportunities.size() == 8800);
  const Sum won = sum(book, State::won);
  CHECK(won.count == 4238);
  CHECK(to_plain(won.amount) == "10005534.00");
  CHECK(won.amount.currency.code() == "USD");
  CHECK(sum(book, State::lost).count == 2473);
  CHECK(sum(book, State::open).count == 2089);
  const std::vector<std::pair<std::size_t, std::string>> quarters = {
      {531, "1134672.00"}, {1254, "3086111.00"}, {1257, "2982255.00"}, {1196, "2802496.00"}};
  for (int quarter = 1; quarter <= 4; ++quarter) {
    const Sum part =
        sum(book, State::won, fiscal_quarter_period(book.config.calendar, 2017, quarter));
    const auto& [count, amount] = quarters[static_cast<std::size_t>(quarter - 1)];
    CHECK(part.count == count);
    CHECK(to_plain(part.amount) == amount);
  }
}

}  // namespace

TEST_CASE("a whole CRM is imported, once") {
  auto world = maven();
  if (!world) return;
  CHECK(ask(*world, {"import", "accounts.csv", "--map", "accounts.toml", "--customers"}) ==
        Answer{0, "85 customers: 85 new, 0 changed, 0 unchanged\n", ""});
  CHECK(ask(*world, {"import", "sales_pipeline.csv", "--map", "pipeline.toml"}) ==
        Answer{0, "8,800 opportunities: 8,800 new, 0 changed, 0 unchanged; 1 customer created\n",
               ""});
  check_figures(loaded(world->storage));

  const auto before = world->storage.files;
  const Answer nothing{0, "8,800 opportunities: nothing to change\n", ""};
  CHECK(ask(*world, {"import", "sales_pipeline.csv", "--map", "pipeline.toml"}) == nothing);
  CHECK(ask(*world, {"import", "de_excel_semicolon_bom.csv", "--map", "pipeline-de.toml"}) ==
        nothing);
  CHECK(ask(*world, {"check"}) ==
        Answer{0, "no problems in 86 customers and 8,800 opportunities\n", ""});
  CHECK(world->storage.files == before);
}

TEST_CASE("the German file gives the same records as the English one") {
  auto english = maven();
  if (!english) return;
  TestSurroundings german = *english;
  CHECK(ask(*english, {"import", "sales_pipeline.csv", "--map", "pipeline.toml"}).code == 0);
  CHECK(ask(german, {"import", "de_excel_semicolon_bom.csv", "--map", "pipeline-de.toml"}).code ==
        0);
  CHECK(english->storage.files == german.storage.files);
}

TEST_CASE("the history of what was imported tells when it was won") {
  auto world = maven();
  if (!world) return;
  CHECK(ask(*world, {"import", "sales_pipeline.csv", "--map", "pipeline.toml"}).code == 0);
  CHECK(world->storage.files.at("opportunities/1c1i7a6r.toml") ==
        R"(name = "GTX Plus Basic for Cancity"
customer = "cancity"
stage = "won"
amount = 1054.00
owner = "Moses Frase"
external = { maven = "1C1I7A6R" }
closed = 2017-03-01
product = "GTX Plus Basic"
history = [
  { at = 2016-10-20T12:00:00Z, by = "anna", event = "created", stage = "prospecting", owner = "Moses Frase", text = "imported" },
  { at = 2017-03-01T12:00:00Z, by = "anna", event = "won", stage = "won", amount = 1054.00, closed = 2017-03-01 },
]
)");
}

}  // namespace deals
