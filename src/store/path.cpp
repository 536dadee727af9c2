// SPDX-License-Identifier: MIT
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/store/path.hpp>

#include <fmt/format.h>
#include <algorithm>

namespace deals {
namespace {

constexpr std::size_t longest_name = 255;

bool is_plain_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.size() <= longest_name &&
         name.find('\0') == std::string_view::npos;
}

Error refused(const std::string& path) {
  return Error{ErrorKind::invalid_data,
               fmt::format("\"{}\" is not a path inside the book", shown(path))};
}

}  // namespace

std::string path_in(std::string_view directory, std::string_view name) {
  if (directory.empty()) return std::string(name);
  return fmt::format("{}/{}", directory, name);
}

Result<std::vector<std::string>> components_of(const std::string& path) {
  std::vector<std::string> components;
  if (path.empty()) return components;
  for (const std::string_view name : split(path, '/')) {
    if (!is_plain_name(name)) return refused(path);
    components.emplace_back(name);
  }
  return components;
}

Result<Location> locate(const std::string& path) {
  auto components = components_of(path);
  if (!components) return std::move(components).error();
  if (components->empty()) return refused(path);
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return Location{"", path};
  return Location{path.substr(0, slash), path.substr(slash + 1)};
}

Result<void> check_writable_name(const std::string& path) {
  auto components = components_of(path);
  if (!components) return std::move(components).error();
  if (components->empty()) return refused(path);
  const std::string& name = components->back();
  if (name == ".gitignore" || name == ".gitattributes" || name == ".gitkeep") {
    components->pop_back();
  }
  const auto is_hidden = [](const std::string& component) { return component.starts_with('.'); };
  if (std::none_of(components->begin(), components->end(), is_hidden)) return {};
  return Error{ErrorKind::invalid_data, "hidden files are not part of the book", {path}};
}

}  // namespace deals
