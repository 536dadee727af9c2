// SPDX-License-Identifier: MIT
#include <deals/cli/progress_line.hpp>

#include <string>

#include "catch.hpp"

namespace deals {
namespace {

/// A terminal, and a clock that is set by hand.
struct Watched {
  int milliseconds = 0;
  std::string terminal;
  ProgressLine line{[this] { return std::chrono::milliseconds(milliseconds); },
                    [this](std::string_view text) { terminal += text; }};

  /// What is written when so much is done at a moment.
  std::string at(int moment, std::size_t done, Progress::Work work = Progress::Work::reading) {
    milliseconds = moment;
    terminal.clear();
    line.show({work, done, 100'000});
    return terminal;
  }
};

TEST_CASE("progress shows after half a second and then ten times a second") {
  Watched watched;
  CHECK(watched.at(3000, 256) == "");
  CHECK(watched.at(3499, 20'000) == "");
  CHECK(watched.at(3500, 20'480) == "\r\x1b[Kreading 20,480 of 100,000 files");
  CHECK(watched.at(3599, 30'000) == "");
  CHECK(watched.at(3600, 45'000) == "\r\x1b[Kreading 45,000 of 100,000 files");
  CHECK(watched.at(3700, 1, Progress::Work::writing) == "\r\x1b[Kwriting 1 of 100,000 files");
  CHECK(watched.at(3800, 1, Progress::Work::placing) ==
        "\r\x1b[Kputting in place 1 of 100,000 files");
  CHECK(watched.at(3900, 1, Progress::Work::tidying) ==
        "\r\x1b[Ktidying up after 1 of 100,000 files");
}

TEST_CASE("progress is erased once, and only where it was shown") {
  Watched watched;
  watched.line.erase();
  CHECK(watched.at(0, 1) == "");
  watched.line.erase();
  CHECK(watched.terminal == "");
  watched.at(600, 2);
  watched.terminal.clear();
  watched.line.erase();
  CHECK(watched.terminal == "\r\x1b[K");
  watched.line.erase();
  CHECK(watched.terminal == "\r\x1b[K");
}

TEST_CASE("work that nobody counts shows at once, and is erased alike") {
  Watched watched;
  watched.line.show("sharing");
  CHECK(watched.terminal == "\r\x1b[Ksharing");
  watched.terminal.clear();
  watched.line.erase();
  CHECK(watched.terminal == "\r\x1b[K");
}

}  // namespace
}  // namespace deals
