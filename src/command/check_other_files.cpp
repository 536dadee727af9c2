// SPDX-License-Identifier: MIT
#include "check_other_files.hpp"

#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/report/check_items.hpp>
#include <deals/text/products.hpp>
#include <deals/text/rates.hpp>

namespace deals {
namespace {

/// The problems of a file that may be there; its error where it cannot be read.
template <class Read>
void add_file(const Files& files, const std::string& name, Problems& problems, const Read& read) {
  const auto text = files.read_if_there(name);
  if (text && !*text) return;
  auto record = text ? read(**text) : decltype(read(**text))(text.error());
  if (!record) {
    Error error = std::move(record).error();
    problems.push_back(std::move(error).coded("unreadable", Severity::error));
    return;
  }
  problems.insert(problems.end(), record->problems.begin(), record->problems.end());
}

}  // namespace

void add_other_files(const Context& context, Problems& problems) {
  const Config& config = context.config();
  add_file(*context.files, std::string(products_file), problems,
           [&](const std::string& text) { return read_products(text, config); });
  add_file(*context.files, rates_file, problems,
           [](const std::string& text) { return read_rates(text, rates_file); });
}

Problems stray_files(const Files& files) {
  Problems problems;
  for (const std::string directory :
       {"customers", "opportunities", "archive/customers", "archive/opportunities"}) {
    auto names = files.list(directory);
    if (!names) continue;
    for (const std::string& name : *names) {
      if (name.ends_with(".toml")) continue;
      Error problem{.kind = ErrorKind::invalid_data,
                    .message = fmt::format("\"{}\" is no record: its name does not end in .toml",
                                           shown(name)),
                    .place = {.file = directory + "/" + name}};
      problems.push_back(std::move(problem).coded("stray-file", Severity::notice));
    }
  }
  return problems;
}

void add_item_flaws(const Context& context, std::vector<Flaw>& flaws) {
  const auto catalogue = load_products(*context.files, context.config());
  const bool has_catalogue = catalogue && !catalogue->products.empty();
  for (Flaw& each : item_flaws(context.view->book(), context.view->archive(),
                               has_catalogue ? &*catalogue : nullptr)) {
    flaws.push_back(std::move(each));
  }
}

}  // namespace deals
