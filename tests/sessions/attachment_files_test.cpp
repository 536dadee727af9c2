// SPDX-License-Identifier: MIT
// What a person names to be attached, as the system has it.
#include <sys/stat.h>

#include <deals/cli/process.hpp>
#include <filesystem>

#include "asking.hpp"

namespace deals::test {
namespace {

namespace fs = std::filesystem;

class Attachables {
 public:
  Attachables() : path_((fs::temp_directory_path() / "deals-attach-XXXXXX").string()) {
    REQUIRE(mkdtemp(path_.data()) != nullptr);
  }
  ~Attachables() { fs::remove_all(path_); }
  Attachables(const Attachables&) = delete;
  Attachables& operator=(const Attachables&) = delete;

  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

std::string refusal(const std::string& path) {
  const auto read = Process().read_attachment(path);
  return read ? "" : read.error().message;
}

}  // namespace

TEST_CASE("a file of any bytes is read whole, also through a link") {
  const Attachables directory;
  std::string bytes(100'000, '\0');
  bytes[70'000] = '\xFF';
  std::ofstream(directory / "offer.bin", std::ios::binary) << bytes;
  fs::create_symlink(directory / "offer.bin", directory / "link");
  for (const char* name : {"offer.bin", "link"}) {
    const auto read = Process().read_attachment(directory / name);
    REQUIRE(read);
    CHECK(*read == bytes);
  }
}

TEST_CASE("what is no file, or too large, is refused by name and without waiting") {
  const Attachables directory;
  REQUIRE(mkfifo((directory / "pipe").c_str(), 0600) == 0);
  std::ofstream(directory / "large").close();
  fs::resize_file(directory / "large", (64U << 20U) + 1);
  const std::string here = directory / ".";
  CHECK(refusal(here) == "\"" + here + "\" is a directory, not a file");
  CHECK(refusal(directory / "pipe") ==
        "\"" + (directory / "pipe") + "\" is a named pipe, not a file");
  CHECK(refusal("/dev/zero") == "\"/dev/zero\" is a device, not a file");
  CHECK(refusal(directory / "large") == "\"" + (directory / "large") + "\" is larger than 64 MiB");
  CHECK(refusal(directory / "gone") == "no file \"" + (directory / "gone") + "\"");
}

}  // namespace deals::test
