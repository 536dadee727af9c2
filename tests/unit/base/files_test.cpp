// SPDX-License-Identifier: MIT
#include <deals/base/files.hpp>

#include <map>

#include "catch.hpp"

using namespace deals;

namespace {

class Tree : public Files {
 public:
  std::map<std::string, std::vector<std::string>> directories;
  bool is_listable = true;

  Result<std::string> read(const std::string& path) const override {
    if (path.find("bad") != std::string::npos) return usage_error("cannot read " + path);
    return "text of " + path;
  }

  Result<std::vector<std::string>> list(const std::string& directory) const override {
    if (!is_listable) return usage_error("cannot list " + directory);
    const auto found = directories.find(directory);
    return found == directories.end() ? std::vector<std::string>{} : found->second;
  }
};

struct Reading {
  std::vector<std::string> seen;
  Result<std::size_t> count = std::size_t{0};
};

Reading read_all(const Tree& tree, const std::string& directory) {
  Reading reading;
  reading.count = tree.read_each(
      directory,
      [&](std::size_t count) { reading.seen.push_back("start " + std::to_string(count)); },
      [&](std::size_t index, const std::string& name, Result<std::string_view> text) {
        reading.seen.push_back(std::to_string(index) + " " + name + ": " +
                               (text ? std::string(*text) : text.error().message));
      });
  return reading;
}

}  // namespace

TEST_CASE("reading each file visits the TOML files in order, errors included") {
  Tree tree;
  tree.directories["customers"] = {"acme.toml", "bad.toml", "notes.txt", "toml", "zeta.toml"};
  const Reading reading = read_all(tree, "customers");
  CHECK(*reading.count == 3);
  CHECK(reading.seen == std::vector<std::string>{"start 3",
                                                 "0 acme.toml: text of customers/acme.toml",
                                                 "1 bad.toml: cannot read customers/bad.toml",
                                                 "2 zeta.toml: text of customers/zeta.toml"});
}

TEST_CASE("the book's own directory has no name of its own") {
  Tree tree;
  tree.directories[""] = {"deals.toml"};
  CHECK(read_all(tree, "").seen ==
        std::vector<std::string>{"start 1", "0 deals.toml: text of deals.toml"});
}

TEST_CASE("a directory that is not there has no files") {
  const Reading reading = read_all(Tree(), "archive/customers");
  CHECK(*reading.count == 0);
  CHECK(reading.seen == std::vector<std::string>{"start 0"});
}

TEST_CASE("a directory that cannot be listed is an error and nothing is visited") {
  Tree tree;
  tree.is_listable = false;
  const Reading reading = read_all(tree, "customers");
  REQUIRE_FALSE(reading.count);
  CHECK(reading.count.error().message == "cannot list customers");
  CHECK(reading.seen.empty());
}
