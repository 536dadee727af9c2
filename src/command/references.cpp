// SPDX-License-Identifier: MIT
#include "references.hpp"

#include <deals/text/parse.hpp>

namespace deals {
namespace {

constexpr std::string_view extension = ".toml";

bool may_refer(const std::string& text, const std::string& path, const std::string& customer) {
  auto root = parse_toml(text, path);
  if (!root) {
    return text.find('"' + customer + '"') != std::string::npos ||
           text.find('\'' + customer + '\'') != std::string::npos;
  }
  const Value* value = root->find("customer");
  return value != nullptr && value->kind == Value::Kind::string && value->text == customer;
}

}  // namespace

Result<std::vector<std::string>> opportunities_of(const Files& files, const CustomerId& customer) {
  std::vector<std::string> ids;
  for (const std::string directory : {"opportunities", "archive/opportunities"}) {
    auto names = files.list(directory);
    if (!names) return std::move(names).error();
    for (const std::string& name : *names) {
      if (!name.ends_with(extension)) continue;
      const std::string path = directory + "/" + name;
      auto text = files.read(path);
      if (!text) return std::move(text).error();
      if (!may_refer(*text, path, customer.text)) continue;
      ids.push_back(name.substr(0, name.size() - extension.size()));
    }
  }
  return ids;
}

}  // namespace deals
