// SPDX-License-Identifier: MIT
#include <deals/store/read.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace deals {
namespace {

std::string read_as(const TemporaryBook& book, const std::string& name, bool is_file) {
  const Directory directory = book.open();
  auto text = FileReader().read(directory, {name, is_file});
  return text ? *text : summary(text.error());
}

TEST_CASE("a file of any size up to the limit is read whole") {
  const TemporaryBook book;
  for (const std::size_t size : {0UL, 1UL, 65535UL, 65536UL, 65537UL, 131072UL, max_file_size}) {
    CAPTURE(size);
    const std::string text(size, 'x');
    book.write("a.toml", text);
    CHECK(read_as(book, "a.toml", true) == text);
    CHECK(read_as(book, "a.toml", false) == text);
  }
}

TEST_CASE("what is no regular file is named for what it is, at once") {
  const TemporaryBook book;
  book.write("file", "x");
  mkdir(book.path("directory").c_str(), 0777);
  symlink("file", book.path("link").c_str());
  symlink("nowhere", book.path("dangling").c_str());
  symlink("/dev/zero", book.path("endless").c_str());
  mkfifo(book.path("pipe").c_str(), 0666);
  for (const bool is_file : {false, true}) {
    CAPTURE(is_file);
    CHECK(read_as(book, "directory", is_file) ==
          "invalid_data directory: is a directory, not a file");
    CHECK(read_as(book, "link", is_file) == "invalid_data link: is a symbolic link, not a file");
    CHECK(read_as(book, "dangling", is_file) ==
          "invalid_data dangling: is a symbolic link, not a file");
    CHECK(read_as(book, "endless", is_file) ==
          "invalid_data endless: is a symbolic link, not a file");
    CHECK(read_as(book, "pipe", is_file) == "invalid_data pipe: is a named pipe, not a file");
  }
}

TEST_CASE("a pipe that somebody holds open for writing does not make a reader wait") {
  const TemporaryBook book;
  mkfifo(book.path("pipe").c_str(), 0666);
  const Descriptor writer(open(book.path("pipe").c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
  REQUIRE(writer.is_open());
  CHECK(read_as(book, "pipe", true) == "invalid_data pipe: is a named pipe, not a file");
}

TEST_CASE("a socket is refused") {
  const TemporaryBook book;
  const Descriptor socket_file(socket(AF_UNIX, SOCK_STREAM, 0));
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  book.path("s").copy(address.sun_path, sizeof address.sun_path - 1);
  REQUIRE(bind(socket_file.number(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  CHECK(read_as(book, "s", false) == "invalid_data s: is a socket, not a file");
}

TEST_CASE("what is missing, too large or unreadable is an error that says so") {
  const TemporaryBook book;
  CHECK(read_as(book, "none", false) == "not_found none: no such file");
  book.write("large", std::string(max_file_size + 1, 'x'));
  CHECK(read_as(book, "large", false) == "invalid_data large: is larger than 4 MiB");
  CHECK(read_as(book, "large", true) == "invalid_data large: is larger than 4 MiB");
  if (geteuid() == 0) {
    WARN("root may read everything: unreadable files are not tested");
    return;
  }
  book.write("secret", "x");
  chmod(book.path("secret").c_str(), 0);
  CHECK(read_as(book, "secret", false) == "io secret: cannot open: permission denied");
}

TEST_CASE("a file to be changed is read with its permissions") {
  const TemporaryBook book;
  book.write("a.toml", "x");
  chmod(book.path("a.toml").c_str(), 0640);
  const Directory directory = book.open();
  auto file = FileReader().read_for_change(directory, "a.toml");
  REQUIRE(file);
  CHECK(file->text == "x");
  CHECK(file->permissions.mode == 0640);
}

}  // namespace
}  // namespace deals
