// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/utf8.hpp>
#include <deals/cli/present.hpp>
#include <deals/cli/session.hpp>
#include <deals/render/html.hpp>

namespace deals {

Result<bool> wants_page(const GlobalOptions& options, const Command& command) {
  if (!options.html) return false;
  if (options.json || options.output) {
    return usage_error(fmt::format("--html and {} exclude each other",
                                   options.json ? "--json" : "--output " + *options.output))
        .hinted("a page is a form of output: leave one of them out");
  }
  if (command.access != Access::reads) {
    return usage_error(fmt::format("{} makes no page", command.name))
        .hinted("--html is for what reads the book: forecast, board, list, today, …");
  }
  if (options.html->empty() || options.html->ends_with(".toml")) {
    return usage_error(fmt::format("--html cannot write to \"{}\"", shown(*options.html)))
        .hinted("name a file like report.html, or - for standard output");
  }
  return true;
}

Result<void> Session::write_outside(const Outcome& outcome) {
  if (!outcome.written || context_.dry_run) return {};
  return surroundings_->write_file(outcome.written->path, outcome.written->text);
}

int Session::show_page(const Outcome& outcome) {
  auto page = page_of(outcome, command_, context_);
  if (!page) return reporter_.fail(page.error());
  const std::string& file = *line_->global.html;
  const std::string html = to_html(*page);
  std::string text = html;
  if (file != "-") {
    auto written = surroundings_->write_file(file, html);
    if (!written) return reporter_.fail(written.error());
    text = context_.quiet ? "" : fmt::format("{} as a page: {}\n", command_.name, shown(file));
  }
  if (auto printed = surroundings_->write_out(text); !printed) {
    return reporter_.lost(printed.error());
  }
  return tell(outcome);
}

}  // namespace deals
