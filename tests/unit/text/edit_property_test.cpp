// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/text/parse.hpp>
#include <random>

#include "editing.hpp"

// Random edits of random documents, with fixed seeds: what was not asked for stays, and what is
// done can be undone.
namespace deals::test {
namespace {

/// Writes documents in many layouts, with values as deals writes them.
class Author {
 public:
  explicit Author(unsigned seed) : random_(seed) {}

  std::string document() {
    break_ = one_in(3) ? "\r\n" : "\n";
    std::string text = one_in(5) ? "\xEF\xBB\xBF" : "";
    if (one_in(3)) text += "# the file" + break_ + (one_in(2) ? break_ : "");
    text += pairs();
    const int tables = number(4);
    for (int i = 0; i < tables; ++i) {
      if (one_in(2)) text += break_;
      if (one_in(4)) text += "# [not] = \"a\" table" + break_;
      text += one_in(2) ? "[t" + std::to_string(i) + ".\"u v\"]" : "[[ x . y ]]";
      text += comment() + break_ + pairs();
    }
    if (one_in(5) && text.ends_with(break_)) text.resize(text.size() - break_.size());
    return text;
  }

  int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }
  bool one_in(int times) { return number(times) == 0; }

 private:
  std::string comment() { return one_in(3) ? "  # x = [1, \"ø" : ""; }

  std::string pairs() {
    std::string text;
    const std::string indent = one_in(4) ? "\t" : "";
    const int count = number(6);
    for (int i = 0; i < count; ++i) {
      if (one_in(6)) text += break_;
      if (one_in(6)) text += indent + "# stage = 1" + break_;
      text += indent + key(i) + (one_in(4) ? "=" : " = ") + value(2, true) + comment() + break_;
    }
    return text;
  }

  std::string key(int i) {
    const std::string name = "k" + std::to_string(i);
    switch (number(5)) {
      case 0:
        return "'" + name + " ø'";
      case 1:
        return "d." + name;
      case 2:
        return "d . \"e #=\"." + name;
      case 3:
        return std::to_string(i);
      default:
        return name;
    }
  }

  std::string value(int depth, bool lines) {
    switch (number(depth > 0 ? 9 : 6)) {
      case 0:
        return "1_000";
      case 1:
        return "48000.10";
      case 2:
        return "2026-12-15";
      case 3:
        return "\"a # ] } \\\" ø\"";
      case 4:
        return "\"\"";
      case 5:
        return lines ? "\"\"\"" + break_ + "[x]" + break_ + "k0 = \\\"\"\"\"" : "true";
      case 6:
        return table(depth - 1);
      default:
        return array(depth - 1, lines);
    }
  }

  std::string table(int depth) {
    std::string text;
    const int count = number(3);
    for (int i = 0; i < count; ++i) {
      text += (i == 0 ? " " : ", ") + std::string(one_in(3) ? "d.i" : "i") + std::to_string(i) +
              " = " + value(depth, false);
    }
    return text.empty() ? "{}" : "{" + text + " }";
  }

  std::string array(int depth, bool lines) {
    const bool long_form = lines && one_in(2);
    const std::string between = long_form ? break_ + "    " : " ";
    std::string text;
    const int count = 1 + number(3);
    const bool trailing = one_in(2);
    for (int i = 0; i < count; ++i) {
      const bool comma = i + 1 < count || trailing;
      if (i > 0 || long_form) text += between;
      text += value(depth, false) + (comma ? "," : "") + (long_form ? comment() : "");
    }
    if (long_form && one_in(3)) text += break_ + "  # ] before the end";
    return "[" + text + (long_form ? break_ : "") + "]";
  }

  std::mt19937 random_;
  std::string break_;
};

void collect(const Value& value, const Path& path, std::vector<Path>& paths) {
  if (!path.empty()) paths.push_back(path);
  const auto below = [&](PathStep step, const Value& child) {
    Path longer = path;
    longer.push_back(std::move(step));
    collect(child, longer, paths);
  };
  for (std::size_t i = 0; i < value.items.size(); ++i) below(i, value.items[i]);
  for (const auto& entry : value.entries) below(entry.key, entry.value);
}

struct Document {
  std::string text;
  Value tree;
  std::vector<Path> paths;
};

Document document(Author& author) {
  Document result{author.document(), {}, {}};
  INFO(result.text);
  auto tree = parse_toml(result.text, "");
  REQUIRE(tree);
  result.tree = *std::move(tree);
  collect(result.tree, {}, result.paths);
  return result;
}

std::string made(const Result<std::string>& edited) {
  INFO((edited ? "" : edited.error().message));
  REQUIRE(edited);
  return *edited;
}

bool is_scalar(const Value& value) {
  return value.kind != Value::Kind::table && value.kind != Value::Kind::array;
}

constexpr unsigned rounds = 300;

TEST_CASE("setting any value changes its bytes alone, and setting it back restores them") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Author author(seed);
    const auto [text, tree, paths] = document(author);
    for (const auto& path : paths) {
      const Value& old = *find(tree, path);
      if (!is_scalar(old)) continue;
      INFO("seed " << seed << "\n" << text);
      const auto after = made(set_value(text, path, string_value("ünew \" #")));
      const auto [begin, end, line, column] = old.region;
      CHECK(after == text.substr(0, begin) + "\"ünew \\\" #\"" + text.substr(end));
      if (old.text.find('\n') != std::string::npos) continue;
      CHECK(made(set_value(after, path, old)) == text);
    }
  }
}

bool starts_with_pair(const std::string& text, const Value& tree) {
  if (tree.entries.empty()) return false;
  const auto before = text.find_last_not_of(" \t", tree.entries.front().key_region.begin - 1);
  return tree.entries.front().key_region.begin == 0 || before == std::string::npos ||
         text[before] != '[';
}

TEST_CASE("a key that is inserted and removed leaves no trace") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Author author(seed);
    auto [text, tree, paths] = document(author);
    paths.emplace_back();
    for (Path path : paths) {
      const auto* table = find(tree, path);
      if (table->kind != Value::Kind::table || (!path.empty() && table->entries.empty())) continue;
      // A header or a blank line that the key brings along stays.
      const bool opens = path.empty() && !starts_with_pair(text, tree);
      const bool implied = path.size() == 1 && text[table->region.begin] == '[';
      path.emplace_back("new key");
      INFO("seed " << seed << "\n" << text);
      const auto after = made(insert_value(text, path, string_value("a\nb")));
      INFO(after);
      const auto again = made(remove_value(after, path));
      if (!opens && !implied) CHECK(again == text);
    }
  }
}

TEST_CASE("an element that is appended and removed leaves no trace") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Author author(seed);
    const auto [text, tree, paths] = document(author);
    for (Path path : paths) {
      const auto* array = find(tree, path);
      if (array->kind != Value::Kind::array) continue;
      INFO("seed " << seed << "\n" << text);
      const auto after = made(append_value(text, path, table({{"n", 1}}), true));
      INFO(after);
      path.emplace_back(array->items.size());
      CHECK(made(remove_value(after, path)) == text);
    }
  }
}

TEST_CASE("a block that is appended and removed leaves no trace") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Author author(seed);
    const auto text = document(author).text;
    INFO("seed " << seed << "\n" << text);
    const auto one = made(append_table(text, "blocks", table({{"n", 1}})));
    const auto two = made(append_table(one, "blocks", table({{"n", 2}})));
    CHECK(made(remove_table(two, "blocks", 1)) == one);
    const auto none = made(remove_table(one, "blocks", 0));
    // Blank lines at the end of a text separate the first block, and go with it.
    CHECK(none == text.substr(0, none.size()));
    CHECK(text.find_first_not_of("\r\n", none.size()) == std::string::npos);
  }
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  lines.push_back(text.substr(at));
  return lines;
}

/// Whether `some` are lines of `all`, in their order.
bool are_among(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  auto at = all.begin();
  for (const auto& line : some) {
    at = std::find(at, all.end(), line);
    if (at == all.end()) return false;
    ++at;
  }
  return true;
}

TEST_CASE("whatever is removed, the other lines stay") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Author author(seed);
    const auto [text, tree, paths] = document(author);
    for (const auto& path : paths) {
      INFO("seed " << seed << "\n" << text);
      const auto after = made(remove_value(text, path));
      INFO(after);
      CHECK(after.size() < text.size());
      const bool whole_lines = path.size() == 1 && std::holds_alternative<std::string>(path[0]);
      if (whole_lines && text.ends_with('\n')) CHECK(are_among(lines_of(after), lines_of(text)));
    }
  }
}

}  // namespace
}  // namespace deals::test
