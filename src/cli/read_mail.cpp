// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <deals/cli/process.hpp>
#include <deals/git/spawn.hpp>

namespace deals {
namespace {

constexpr const char* program_name = "deals-read-mail";
constexpr int not_a_message_code = 2;

/// The directory that this program was started from; "" when the system does not tell.
std::string own_directory() {
  std::array<char, 4096> path{};
  const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
  if (size <= 0) return "";
  const std::string whole(path.data(), static_cast<std::size_t>(size));
  return whole.substr(0, whole.rfind('/'));
}

/// The program that reads mail: beside this one, or where it is installed. Never one from the PATH.
std::optional<std::string> mail_reader() {
  const std::string here = own_directory();
  if (here.empty()) return {};
  const std::string libexec = DEALS_LIBEXEC;
  const std::string installed = (libexec.starts_with('/') ? "" : here + "/../") + libexec;
  for (const std::string& directory : {here, installed + "/deals"}) {
    std::string path = directory + "/" + program_name;
    if (access(path.c_str(), X_OK) == 0) return path;
  }
  return {};
}

}  // namespace

Result<Mail> Process::read_mail(const std::string& message) {
  const auto program = mail_reader();
  if (!program) {
    return Error{.kind = ErrorKind::io,
                 .message = "this deals was built to read no e-mail messages"}
        .hinted(fmt::format("building it with GMime 3 makes {}, which reads them", program_name))
        .hinted("deals email ID TEXT notes one in your own words");
  }
  const auto finished =
      spawn({*program}, {.input = message, .captures_output = true, .is_silent = true});
  if (finished && finished->code == 0) return parse_written_mail(finished->output);
  if (finished && finished->code == not_a_message_code) return not_a_message();
  return Error{
      .kind = ErrorKind::io,
      .message = finished ? fmt::format("{} failed with exit code {}", program_name, finished->code)
                          : fmt::format("cannot start {}", *program)}
      .hinted("deals email ID TEXT notes the message in your own words");
}

}  // namespace deals
