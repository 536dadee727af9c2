// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <deals/model/attachment.hpp>

using namespace deals;

namespace {

Event attached(std::int64_t at, std::vector<Entry> extra) {
  return {.at = {at}, .by = "anna", .kind = EventKind::attached, .extra = std::move(extra)};
}

Entry text_entry(std::string key, std::string text) {
  return {std::move(key), string_value(std::move(text)), {}};
}

}  // namespace

TEST_CASE("attachments are what the last event says of each file and link") {
  const History history = {
      attached(3, {text_entry("file", "offer.pdf"),
                   text_entry("sha256", "cc"),
                   {"bytes", integer_value(12), {}}}),
      attached(1, {text_entry("file", "offer.pdf"), text_entry("sha256", "aa")}),
      attached(2, {text_entry("url", "https://x.example")}),
      {.at = {4},
       .kind = EventKind::email,
       .text = "body",
       .extra = {text_entry("subject", "Hello"),
                 text_entry("file", "hello.eml"),
                 {"bytes", string_value("many"), {}}}},
      {.at = {5}, .kind = EventKind::email, .text = "no file"},
      {.at = {6}, .kind = EventKind::note, .extra = {text_entry("file", "no attachment")}},
  };
  const auto all = attachments_of(history);
  REQUIRE(all.size() == 3);
  CHECK(all[0] ==
        Attachment{
            .file = "offer.pdf", .sha256 = "cc", .bytes = 12, .at = {3}, .by = "anna", .event = 0});
  CHECK(all[1].url == "https://x.example");
  CHECK(all[2] == Attachment{.file = "hello.eml", .at = {4}, .text = "Hello", .event = 3});
  CHECK(attachment_path("acme", "offer.pdf") == "attachments/acme/offer.pdf");
}
