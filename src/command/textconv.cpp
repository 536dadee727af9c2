// SPDX-License-Identifier: MIT
#include <deals/base/utf8.hpp>
#include <deals/command/textconv.hpp>
#include <deals/text/parse.hpp>

#include "record_words.hpp"

namespace deals {

void describe(Args& args, TextconvOptions& options) {
  args.positional(options.file, "FILE", "the file of a record, wherever it is")
      .completes(Complete::file);
  args.example("git config diff.deals.textconv 'deals textconv'");
  args.example("deals textconv opportunities/acme-annual-renewal.toml");
}

Result<Outcome> run(const Context& context, const TextconvOptions& options) {
  auto text = context.read_outside(options.file);
  if (!text) return std::move(text).error();
  const auto root = parse_toml(*text, options.file);
  Outcome outcome = Outcome::saying(root ? record_words(*root, *text) : shown_lines(*text));
  outcome.data = Json(Json::Object{{"text", outcome.text}});
  return outcome;
}

}  // namespace deals
