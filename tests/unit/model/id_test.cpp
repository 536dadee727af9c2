// SPDX-License-Identifier: MIT
#include <deals/model/id.hpp>

#include "catch.hpp"

using namespace deals;

TEST_CASE("ids are lower-case letters, digits and dashes") {
  for (const std::string id :
       {"a", "7", "acme", "acme-renewal", "3m", "a--b", "a-", "com", "com10", "console", "lpt0"}) {
    CAPTURE(id);
    CHECK(is_valid_id(id));
    CHECK(check_id(id));
  }
  CHECK(is_valid_id(std::string(100, 'a')));
  for (const std::string id : {"", "-a", "Acme", "a b", "a_b", "a.b", "../a", "a/b", "ærlig", "con",
                               "nul", "prn", "aux", "com1", "lpt9"}) {
    CAPTURE(id);
    CHECK_FALSE(is_valid_id(id));
    CHECK_FALSE(check_id(id));
  }
  CHECK_FALSE(is_valid_id(std::string(101, 'a')));
}

TEST_CASE("a refused id is told why and offered a good one") {
  const auto form = check_id("Ærlig Øl").error();
  CHECK(form.kind == ErrorKind::usage);
  CHECK(form.message == "\"Ærlig Øl\" is not an id");
  CHECK(form.hints ==
        std::vector<std::string>{"an id is made of a-z, 0-9 and -, and does not start with -",
                                 "such as aerlig-ol"});
  CHECK(check_id("日本").error().hints.size() == 1);
  const auto device = check_id("nul").error();
  CHECK(device.message == "\"nul\" cannot be an id: Windows has a device of that name");
  CHECK(device.hints == std::vector<std::string>{"choose another, such as nul-1"});
  const auto length = check_id(std::string(101, 'a')).error();
  CHECK(length.message == "the id \"" + std::string(101, 'a') + "\" is too long");
  CHECK(length.hints == std::vector<std::string>{"an id has at most 100 characters; this has 101"});
}

TEST_CASE("a record's kind names its directory and file") {
  CHECK(path_of(RecordKind::opportunity, "acme-renewal") == "opportunities/acme-renewal.toml");
  CHECK(path_of(RecordKind::customer, "acme") == "customers/acme.toml");
  CHECK(name_of(RecordKind::customer) == "customer");
  CHECK(name_of(RecordKind::opportunity) == "opportunity");
}
