// SPDX-License-Identifier: MIT
#include "references.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>
#include <functional>

namespace deals {
namespace {

constexpr std::string_view extension = ".toml";

/// What a file's text says of whose it is.
enum class Refers { no, yes, perhaps };

/// Most files are some other customer's, and need no parsing to tell: only an escape could hide it.
bool may_name(const std::string& text, const std::string& customer) {
  return text.find(customer) != std::string::npos || text.find("\\u") != std::string::npos ||
         text.find("\\U") != std::string::npos;
}

Refers refers(const std::string& text, const Result<Value>& root, const std::string& customer) {
  if (!root) {
    const bool is_named = text.find('"' + customer + '"') != std::string::npos ||
                          text.find('\'' + customer + '\'') != std::string::npos;
    return is_named ? Refers::perhaps : Refers::no;
  }
  const Value* value = root->find("customer");
  const bool is_its =
      value != nullptr && value->kind == Value::Kind::string && value->text == customer;
  return is_its ? Refers::yes : Refers::no;
}

using Visit = std::function<Result<void>(Reference reference, const Result<Value>& root)>;

/// Every opportunity that is, or may be, this customer's.
Result<void> visit_references(const Files& files, const std::string& customer, const Visit& visit) {
  for (Shelf shelf : {Shelf::active, Shelf::archive}) {
    const std::string directory =
        shelf == Shelf::active ? "opportunities" : "archive/opportunities";
    auto names = files.list(directory);
    if (!names) return std::move(names).error();
    for (const std::string& name : *names) {
      if (!name.ends_with(extension)) continue;
      const std::string path = directory + "/" + name;
      auto text = files.read(path);
      if (!text) return std::move(text).error();
      if (!may_name(*text, customer)) continue;
      const auto root = parse_toml(*text, path);
      if (refers(*text, root, customer) == Refers::no) continue;
      std::string id = name.substr(0, name.size() - extension.size());
      auto visited = visit({std::move(id), shelf, *std::move(text)}, root);
      if (!visited) return visited;
    }
  }
  return {};
}

}  // namespace

Result<std::vector<std::string>> opportunities_of(const Files& files, const CustomerId& customer) {
  std::vector<std::string> ids;
  auto visited = visit_references(files, customer.text,
                                  [&](Reference reference, const Result<Value>&) -> Result<void> {
                                    ids.push_back(std::move(reference.id));
                                    return {};
                                  });
  if (!visited) return std::move(visited).error();
  return ids;
}

Result<std::vector<Reference>> references_to(const Files& files, const CustomerId& customer) {
  std::vector<Reference> all;
  auto visited = visit_references(
      files, customer.text, [&](Reference reference, const Result<Value>& root) -> Result<void> {
        if (!root) {
          return root.error().hinted(
              fmt::format("nothing was changed: this file may refer to {}", customer.text));
        }
        all.push_back(std::move(reference));
        return {};
      });
  if (!visited) return std::move(visited).error();
  return all;
}

Result<void> redirect(const std::vector<Reference>& references, const CustomerId& from,
                      const CustomerId& to, Outcome& outcome) {
  for (const Reference& each : references) {
    auto text = set_value(each.text, {"customer"}, string_value(to.text));
    if (!text) return std::move(text).error();
    outcome.changes.push_back({each.path(), each.text, *std::move(text)});
    Json::Array ids = {Json(from.text), Json(to.text)};
    outcome.records.push_back(
        {each.id, each.path(), "changed", {{"customer", Json(std::move(ids))}}});
  }
  return {};
}

std::string some_of(std::vector<std::string> ids) {
  constexpr std::size_t most_named = 5;
  return join_some(std::move(ids), most_named, "and");
}

}  // namespace deals
