// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <deals/render/bytes.hpp>

using namespace deals;

TEST_CASE("sizes are said in the unit that fits") {
  CHECK(bytes_phrase(0) == "0 bytes");
  CHECK(bytes_phrase(1) == "1 byte");
  CHECK(bytes_phrase(1023) == "1023 bytes");
  CHECK(bytes_phrase(1024) == "1 KiB");
  CHECK(bytes_phrase(1536) == "1.5 KiB");
  CHECK(bytes_phrase(12'345) == "12 KiB");
  CHECK(bytes_phrase(1'048'575) == "1 MiB");
  CHECK(bytes_phrase(3'565'158) == "3.4 MiB");
  CHECK(bytes_phrase(67'108'864) == "64 MiB");
}
