// SPDX-License-Identifier: MIT
// Messages of the world, taken in one by one.
#include <deals/text/record.hpp>
#include <filesystem>
#include <set>

#include "asking.hpp"

#ifdef DEALS_HAS_GMIME

namespace deals::test {
namespace {

TestSurroundings book_of_one() {
  TestSurroundings world;
  world.storage.files = {
      {"deals.toml", ""},
      {"customers/acme.toml", "name = \"Acme\"\n"},
      {"opportunities/deal.toml", "name = \"Deal\"\ncustomer = \"acme\"\nstage = \"lead\"\n"}};
  return world;
}

Event last_event(const TestSurroundings& world) {
  const std::string& text = world.storage.files.at("opportunities/deal.toml");
  REQUIRE(is_valid_utf8(text));
  const auto read = read_opportunity(text, {"deal"}, default_config());
  REQUIRE(read);
  return read->record.history.back();
}

bool has_key(const Event& event, std::string_view key) {
  for (const Entry& entry : event.extra) {
    if (entry.key == key) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every message of the world goes in") {
  const auto data = test_data("e-mail");
  if (!data) return;
  std::size_t count = 0;
  std::size_t dated = 0;
  std::map<std::string, std::size_t> keys;
  for (const auto& each : std::filesystem::recursive_directory_iterator(*data + "/email")) {
    if (each.path().extension() != ".eml") continue;
    INFO(each.path().string());
    TestSurroundings world = book_of_one();
    world.input = bytes_of(each.path().string());
    const Answer answer = ask(world, {"email", "deal", "--attach"});
    REQUIRE(answer.code == 0);
    CHECK(is_safe(answer.output));
    const Event event = last_event(world);
    CHECK(event.kind == EventKind::email);
    ++count;
    if (event.at != world.now()) ++dated;
    for (const char* key : {"from", "to", "subject", "message_id", "file"}) {
      if (has_key(event, key)) ++keys[key];
    }
    CHECK(ask(world, {"email", "deal", "--attach"}).output.find("already") != std::string::npos);
    CHECK(ask(world, {"show", "deal"}).code == 0);
    CHECK(is_safe(ask(world, {"history", "deal"}).output));
  }
  CHECK(count == 49);
  // One has no date that can be read, one is of the year 3609.
  CHECK(dated == 47);
  CHECK(keys["from"] == 49);
  CHECK(keys["to"] == 49);
  // Seven of them are about nothing.
  CHECK(keys["subject"] == 42);
  CHECK(keys["message_id"] == 49);
  CHECK(keys["file"] == 49);
}

}  // namespace deals::test

#endif
