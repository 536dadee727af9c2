// SPDX-License-Identifier: MIT
#include <deals/git/clone.hpp>

#include <sys/stat.h>

#include <fmt/format.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/git/repository.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace deals {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view hooks_path_key = "core.hookspath";

/// The directory itself, or the nearest above it that is there.
fs::path nearest_directory(const std::string& book) {
  std::error_code failure;
  fs::path each = fs::absolute(book, failure).lexically_normal();
  while (!fs::is_directory(each, failure) && each != each.root_path()) each = each.parent_path();
  return each;
}

/// What is between them, with a slash behind it: "", "sales/".
std::string prefix_between(const fs::path& above, const std::string& book) {
  std::error_code failure;
  const std::string path = fs::absolute(book, failure).lexically_normal().lexically_relative(above);
  if (path.empty() || path == ".") return "";
  return path.back() == '/' ? path : path + "/";
}

/// `KEY\nVALUE` of each setting; where a key stands twice, the last one counts.
std::vector<GitSetting> settings_in(std::string_view output) {
  std::vector<GitSetting> settings;
  for (std::string_view each : split(output, '\0')) {
    if (each.empty()) continue;
    const auto end = each.find('\n');
    const std::string key(each.substr(0, end));
    std::erase_if(settings, [&](const GitSetting& other) { return other.first == key; });
    settings.emplace_back(key, end == std::string_view::npos ? "true" : each.substr(end + 1));
  }
  return settings;
}

/// The text of a hook, "" of one that cannot be read; nothing when there is none.
std::optional<std::string> hook_at(const fs::path& path) {
  std::error_code failure;
  if (!fs::exists(fs::symlink_status(path, failure))) return {};
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

bool is_below(const fs::path& path, const fs::path& directory) {
  const fs::path relative = path.lexically_relative(directory);
  return !relative.empty() && *relative.begin() != "..";
}

Error cannot_write_hook(const std::string& path, int failure) {
  return {
      .kind = ErrorKind::io,
      .message = fmt::format("cannot write the hook {}: {}", shown(path), std::strerror(failure))};
}

/// A new file that the system may run.
Result<void> write_hook(const fs::path& path, const std::string& text) {
  std::error_code failure;
  fs::create_directories(path.parent_path(), failure);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wxe"),
                                                             std::fclose);
  if (!file) return cannot_write_hook(path, errno);
  struct stat status = {};
  const bool is_written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() &&
                          std::fflush(file.get()) == 0 && fstat(fileno(file.get()), &status) == 0;
  // Whoever may read it may run it.
  constexpr mode_t readable = S_IRUSR | S_IRGRP | S_IROTH;
  if (is_written &&
      fchmod(fileno(file.get()), status.st_mode | ((status.st_mode & readable) >> 2U)) == 0) {
    return {};
  }
  Error error = cannot_write_hook(path, errno);
  fs::remove(path, failure);
  return error;
}

}  // namespace

Result<CloneState> read_clone(const std::string& book) {
  const fs::path directory = nearest_directory(book);
  const auto repository = Repository::of(directory);
  if (!repository) return repository.error();
  // Asked as the user would: for reading, other hooks are put in the place of these.
  const Git git(repository->top);
  const auto settings = git.run(
      {"config", "-z", "--get-regexp", "^(merge\\.deals\\.|diff\\.deals\\.|core\\.hookspath)"}, "");
  if (!settings) return settings.error();
  const auto hook =
      git.run({"rev-parse", "--path-format=absolute", "--git-path", "hooks/pre-commit"}, "");
  if (!hook) return hook.error();
  if (hook->code != 0) return git_failed("git does not say where its hooks are", *hook);
  CloneState state;
  state.prefix = repository->prefix + prefix_between(directory, book);
  state.settings = settings_in(settings->output);
  const fs::path path = std::string(trim(hook->output));
  state.hook_path = path.string();
  state.hook = hook_at(path);
  state.shares_hooks = state.setting(std::string(hooks_path_key)).has_value() &&
                       !is_below(path, repository->top) && !is_below(path, repository->directory);
  return state;
}

Result<void> set_up_clone(const std::string& book, const CloneSetup& setup) {
  const Git git(book);
  for (const auto& [key, value] : setup.settings) {
    auto finished = git.run({"config", key, value}, "");
    if (!finished) return std::move(finished).error();
    if (finished->code != 0) {
      return git_failed(fmt::format("git does not take the setting {}", key), *finished);
    }
  }
  return setup.hook.empty() ? Result<void>() : write_hook(setup.hook_path, setup.hook);
}

}  // namespace deals
