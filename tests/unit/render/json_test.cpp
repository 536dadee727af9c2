// SPDX-License-Identifier: MIT
#include <deals/render/json.hpp>

#include <limits>

#include "catch.hpp"

using namespace deals;

TEST_CASE("values are written compactly") {
  struct Case {
    Json json;
    const char* text;
  };
  const Case cases[] = {
      {Json(), "null"},
      {true, "true"},
      {false, "false"},
      {0, "0"},
      {std::numeric_limits<std::int64_t>::min(), "-9223372036854775808"},
      {std::size_t{7}, "7"},
      {"text", "\"text\""},
      {std::string_view("text"), "\"text\""},
      {Json::number("1.0842"), "1.0842"},
      {Json::number(""), "null"},
      {Json::Array{}, "[]"},
      {Json::Object{}, "{}"},
      {Json::Array{1, "a", Json()}, "[1,\"a\",null]"},
      {Json::Object{{"b", 1}, {"a", Json::Array{}}}, "{\"b\":1,\"a\":[]}"},
      {Json::array({"a", "b"}), "[\"a\",\"b\"]"},
      {Json::text_or_null(""), "null"},
      {Json::text_or_null("x"), "\"x\""},
      {std::optional<int>(), "null"},
      {std::optional<Percent>(Percent{8000}), "80"},
  };
  for (const auto& [json, text] : cases) CHECK(json.compact() == text);
}

TEST_CASE("money, dates and percentages have their shapes") {
  const auto yen = *Currency::find("JPY");
  CHECK(Json(Money{4800000, {}}).compact() == R"({"amount":"48000.00","currency":"EUR"})");
  CHECK(Json(Money{48000, yen}).compact() == R"({"amount":"48000","currency":"JPY"})");
  CHECK(Json(MoneySum{-150, {}}).compact() == R"({"amount":"-1.50","currency":"EUR"})");
  CHECK(Json(*make_date(2026, 12, 15)).compact() == "\"2026-12-15\"");
  CHECK(Json(*parse_moment("2026-11-21T10:30:00Z")).compact() == "\"2026-11-21T10:30:00Z\"");
  CHECK(Json(Percent{8000}).compact() == "80");
  CHECK(Json(Percent{6315}).compact() == "63.15");
  CHECK(Json(Percent{1250}).compact() == "12.5");
  CHECK(Json(Percent{0}).compact() == "0");
}

namespace {

std::string ndjson_of(const Json::Array& items) {
  std::string lines;
  write_ndjson(items, [&](std::string_view part) { lines += part; });
  return lines;
}

}  // namespace

TEST_CASE("an array made when it is written is the same as one made before") {
  const auto element = [](std::size_t i) -> Json {
    return Json::Object{{"id", i}, {"tags", Json::array({"a", "b"})}, {"none", Json::Object{}}};
  };
  const Json later = Json::Object{{"data", Json::made_when_written(3, element)}};
  const Json before = Json::Object{{"data", Json::Array{element(0), element(1), element(2)}}};
  CHECK(later.compact() == before.compact());
  CHECK(later.pretty() == before.pretty());
  CHECK(Json(later).pretty() == before.pretty());
  CHECK(ndjson_of(*Json::made_when_written(2, element).as_array()) ==
        element(0).compact() + "\n" + element(1).compact() + "\n");
  CHECK(Json::made_when_written(0, element).pretty() == "[]");
}

TEST_CASE("JSON that is written part by part is the same as JSON made at once") {
  const auto element = [](std::size_t i) -> Json { return Json::Object{{"id", i}}; };
  const Json json = Json::Object{{"data", Json::made_when_written(9999, element)}};
  std::string written;
  int parts = 0;
  json.pretty([&](std::string_view part) {
    written += part;
    ++parts;
  });
  CHECK(written == json.pretty());
  CHECK(parts > 2);
}

TEST_CASE("pretty JSON is indented by two blanks") {
  const Json json = Json::Object{{"schema", 1},
                                 {"data", Json::Array{Json::Object{{"id", "acme"}}, 2}},
                                 {"problems", Json::Array{}}};
  CHECK(json.pretty() == R"({
  "schema": 1,
  "data": [
    {
      "id": "acme"
    },
    2
  ],
  "problems": []
})");
}

TEST_CASE("text stays UTF-8, and what is not to be seen is escaped") {
  struct Case {
    std::string text;
    const char* json;
  };
  const Case cases[] = {
      {"Søylen 日本語 👨‍👩‍👧‍👦 e\u0301",
       "\"Søylen 日本語 👨‍👩‍👧‍👦 e\u0301\""},
      {"\"\\/", R"("\"\\/")"},
      {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
      {std::string("\0\x1b\x1f\x7f", 4), R"("\u0000\u001b\u001f\u007f")"},
      {"\u0080\u009B\u00A0", "\"\\u0080\\u009b\u00A0\""},
      {"\u2028\u2029", R"("\u2028\u2029")"},
      {"\u202A\u202E\u2066\u2069\u200E\u200F\u061C",
       R"("\u202a\u202e\u2066\u2069\u200e\u200f\u061c")"},
      {"\uFEFFx", R"("\ufeffx")"},
      {"\u07FF\uFFFD\U0010FFFF", "\"\u07FF\uFFFD\U0010FFFF\""},
  };
  for (const auto& [text, json] : cases) CHECK(Json(text).compact() == json);
}

TEST_CASE("invalid UTF-8 becomes U+FFFD, byte by byte") {
  struct Case {
    const char* text;
    const char* json;
  };
  const Case cases[] = {
      {"\xFF", "\"\uFFFD\""},
      {"a\x80z", "\"a\uFFFDz\""},
      {"\xC3", "\"\uFFFD\""},
      {"\xC3(", "\"\uFFFD(\""},
      {"\xE2\x82", "\"\uFFFD\uFFFD\""},
      {"\xE2\x82\"", "\"\uFFFD\uFFFD\\\"\""},
      {"\xC0\xAF", "\"\uFFFD\uFFFD\""},
      {"\xED\xA0\x80", "\"\uFFFD\uFFFD\uFFFD\""},
      {"\xF4\x90\x80\x80", "\"\uFFFD\uFFFD\uFFFD\uFFFD\""},
      {"\xC3\xC3\xB8", "\"\uFFFD\u00F8\""},
  };
  for (const auto& [text, json] : cases) CHECK(Json(text).compact() == json);
}

TEST_CASE("ndjson has an item a line") {
  CHECK(ndjson_of({Json::Object{{"id", "a\nb"}}, 2}) == "{\"id\":\"a\\nb\"}\n2\n");
  CHECK(ndjson_of({}).empty());
}

TEST_CASE("an error has its place, its message and its hints") {
  const auto located =
      Error{ErrorKind::invalid_data, "unknown stage \"qualifed\"", {"opportunities/x.toml", 4, 9}}
          .hinted("did you mean \"qualification\"?");
  CHECK(to_json(located).compact() ==
        R"({"kind":"invalid_data","severity":"error","file":"opportunities/x.toml","line":4,)"
        R"("column":9,"message":"unknown stage \"qualifed\"",)"
        R"("hints":["did you mean \"qualification\"?"]})");
  const auto found = usage_error("no amount").coded("no-amount", Severity::notice);
  CHECK(to_json(found).compact() ==
        R"({"kind":"usage","severity":"notice","code":"no-amount","file":null,"line":null,)"
        R"("column":null,"message":"no amount","hints":[]})");
}

TEST_CASE("a document holds schema, command, data and problems") {
  CHECK(document("list", Json::Array{1}, {}).compact() ==
        R"({"schema":1,"command":"list","data":[1],"problems":[]})");
  CHECK(document("list", Json(), {internal_error("x")}).compact() ==
        R"({"schema":1,"command":"list","data":null,"problems":[{"kind":"internal",)"
        R"("severity":"error","file":null,"line":null,"column":null,"message":"x","hints":[]}]})");
  CHECK(failure_document("show", Error{ErrorKind::not_found, "no deal \"x\""}, {}).compact() ==
        R"({"schema":1,"command":"show","error":{"kind":"not_found","severity":"error",)"
        R"("file":null,"line":null,"column":null,"message":"no deal \"x\"","hints":[]},)"
        R"("problems":[]})");
}
