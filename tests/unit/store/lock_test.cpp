// SPDX-License-Identifier: MIT
#include <deals/store/lock.hpp>

#include "catch.hpp"
#include "temporary_book.hpp"

#include <sys/wait.h>
#include <unistd.h>
#include <thread>

namespace deals {
namespace {

using std::chrono::milliseconds;

LockOptions impatient(int timeout, const std::string& holder = "us") {
  LockOptions options;
  options.timeout = milliseconds(timeout);
  options.patience = milliseconds(20);
  options.holder = holder;
  return options;
}

TEST_CASE("the lock file is made once, names the holder and stays") {
  const TemporaryBook book;
  { CHECK(acquire_lock(book.open(), impatient(0, "process 1 (anna: deals set)"))); }
  CHECK(book.read(".deals/lock") == "process 1 (anna: deals set)\n");
  CHECK(acquire_lock(book.open(), impatient(0, "short")));
  CHECK(book.read(".deals/lock") == "short\n");
}

TEST_CASE("a lock that is held is a conflict that names the holder, when the time is over") {
  const TemporaryBook book;
  auto held = acquire_lock(book.open(), impatient(0, "process 1 (\x1b]0;anna)"));
  REQUIRE(held);
  for (const int timeout : {0, 10, 60}) {
    CAPTURE(timeout);
    LockOptions options = impatient(timeout);
    std::vector<std::string> messages;
    options.on_wait = [&](const std::string& message) { messages.push_back(message); };
    auto second = acquire_lock(book.open(), options);
    REQUIRE(!second);
    CHECK(summary(second.error()) ==
          "conflict .deals/lock: the book is locked by process 1 (\\e]0;anna)");
    CHECK(second.error().hints ==
          std::vector<std::string>{"try again, or wait longer with --lock-timeout SECONDS"});
    const std::vector<std::string> told{"waiting for the book, locked by process 1 (\\e]0;anna)"};
    CHECK(messages == (timeout > 20 ? told : std::vector<std::string>{}));
  }
}

TEST_CASE("a waiter gets the lock as soon as it is free") {
  const TemporaryBook book;
  auto held = acquire_lock(book.open(), impatient(0));
  REQUIRE(held);
  std::thread holder([&] {
    std::this_thread::sleep_for(milliseconds(50));
    held->close();
  });
  CHECK(summary(acquire_lock(book.open(), impatient(10'000))) == "ok");
  holder.join();
}

TEST_CASE("a wait that was given up does not take the lock later") {
  const TemporaryBook book;
  auto held = acquire_lock(book.open(), impatient(0));
  REQUIRE(held);
  CHECK(!acquire_lock(book.open(), impatient(30)));
  held->close();
  CHECK(summary(acquire_lock(book.open(), impatient(1'000))) == "ok");
  CHECK(summary(acquire_lock(book.open(), impatient(1'000))) == "ok");
}

TEST_CASE("the lock of a killed process is free") {
  const TemporaryBook book;
  const pid_t child = fork();
  if (child == 0) {
    auto held = acquire_lock(book.open(), impatient(0));
    while (held) pause();
    _exit(1);
  }
  while (book.read(".deals/lock").empty()) std::this_thread::sleep_for(milliseconds(1));
  CHECK(!acquire_lock(book.open(), impatient(0)));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  CHECK(summary(acquire_lock(book.open(), impatient(0))) == "ok");
}

TEST_CASE("a lock file that was removed while somebody waited is made again") {
  const TemporaryBook book;
  auto held = acquire_lock(book.open(), impatient(0));
  REQUIRE(held);
  std::thread cleaner([&] {
    std::this_thread::sleep_for(milliseconds(30));
    std::filesystem::remove_all(book.path(".deals"));
    held->close();
  });
  auto second = acquire_lock(book.open(), impatient(10'000, "second"));
  cleaner.join();
  REQUIRE(second);
  CHECK(book.read(".deals/lock") == "second\n");
  CHECK(!acquire_lock(book.open(), impatient(0)));
}

TEST_CASE("a lock file that is no file is refused and never followed") {
  const TemporaryBook book;
  book.write("outside", "x");
  mkdir(book.path(".deals").c_str(), 0777);
  const auto outcome = [&] { return summary(acquire_lock(book.open(), impatient(0))); };
  const std::string lock = book.path(".deals/lock");
  symlink("../outside", lock.c_str());
  CHECK(outcome() == "invalid_data .deals/lock: is a symbolic link, not a file");
  unlink(lock.c_str());
  mkfifo(lock.c_str(), 0666);
  CHECK(outcome() == "invalid_data .deals/lock: is a named pipe, not a file");
  unlink(lock.c_str());
  mkdir(lock.c_str(), 0777);
  CHECK(outcome() == "invalid_data .deals/lock: is a directory, not a file");
  CHECK(book.read("outside") == "x");
}

}  // namespace
}  // namespace deals
