// SPDX-License-Identifier: MIT
#include "check_locate.hpp"

#include <deals/text/parse.hpp>

namespace deals {
namespace {

/// A file's text and tree; neither for one that cannot be read any more.
struct Source {
  std::string file;
  std::string text;
  std::optional<Value> root;
};

Source source_of(const std::string& file, const Files& files) {
  Source source{file, "", {}};
  auto text = files.read(file);
  if (!text) return source;
  source.text = *std::move(text);
  auto root = parse_toml(source.text, file);
  if (root) source.root = *std::move(root);
  return source;
}

}  // namespace

Problems located(std::vector<Flaw> flaws, const Files& files) {
  Problems problems;
  Source source;
  for (Flaw& flaw : flaws) {
    const std::string file = flaw.problem.place.file;
    if (source.file != file) source = source_of(file, files);
    const Value* value =
        source.root && !flaw.where.empty() ? find(*source.root, flaw.where) : nullptr;
    problems.push_back(value == nullptr
                           ? std::move(flaw.problem)
                           : locate(std::move(flaw.problem), source.text, file, value->region));
  }
  return problems;
}

}  // namespace deals
