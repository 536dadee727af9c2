// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/file_name.hpp>
#include <deals/base/shell_word.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/init.hpp>
#include <deals/text/load.hpp>
#include <deals/text/write.hpp>

#include "field_values.hpp"
#include "init_git.hpp"

namespace deals {
namespace {

constexpr std::string_view settings_file = "deals.toml";

std::string new_settings(const std::string& name, Currency currency) {
  return fmt::format(
      R"(# The settings of this book. What is not here has its default; `deals config` shows them all.
format = 1
name = {}
currency = "{}"

# fiscal_year_start = 1              # the month
# lost_reasons = ["price", "competitor", "timing", "no-budget", "no-decision", "not-a-fit", "other"]

# [[stages]] blocks replace the default sales process: lead, qualification, proposal, negotiation,
# won and lost.
)",
      to_toml(string_value(name)), currency.code());
}

std::string base_name(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return std::string(location_of(path).name);
}

/// The file with the lines that it lacks at its end; nothing when it lacks none.
std::optional<std::string> with_lines(const std::string& text,
                                      const std::vector<std::string>& wanted) {
  std::string added;
  const auto present = split(text, '\n');
  for (const std::string& line : wanted) {
    bool is_there = false;
    for (std::string_view each : present) is_there = is_there || trim(each) == line;
    if (!is_there) added += line + "\n";
  }
  if (added.empty()) return {};
  const bool needs_newline = !text.empty() && text.back() != '\n';
  return text + (needs_newline ? "\n" : "") + added;
}

Result<void> ensure_lines(const Files& files, const std::string& path,
                          const std::vector<std::string>& wanted, Outcome& outcome) {
  auto before = files.read_if_there(path);
  if (!before) return std::move(before).error();
  auto after = with_lines(before->value_or(""), wanted);
  if (after) outcome.changes.push_back({path, *std::move(before), *std::move(after)});
  return {};
}

Result<void> ensure_attributes(const Files& files, Outcome& outcome) {
  const std::string path = ".gitattributes";
  auto before = files.read_if_there(path);
  if (!before) return std::move(before).error();
  auto after = with_attributes(before->value_or(""), outcome);
  if (after) outcome.changes.push_back({path, *std::move(before), *std::move(after)});
  return {};
}

Result<void> ensure_directory(const Files& files, const std::string& directory, Outcome& outcome) {
  const std::string keep = directory + "/.gitkeep";
  auto names = files.list(directory);
  if (!names) return std::move(names).error();
  auto kept = files.read_if_there(keep);
  if (!kept) return std::move(kept).error();
  if (names->empty() && !*kept) outcome.changes.push_back({keep, std::nullopt, ""});
  return {};
}

Result<Currency> currency_named(const std::string& code) {
  if (const auto currency = Currency::find(code)) return *currency;
  Error error = usage_error(fmt::format("no currency \"{}\"", shown(code)));
  if (auto hint = did_you_mean(code, currency_codes())) return std::move(error).hinted(*hint);
  return std::move(error).hinted("it is an ISO 4217 code with a minor unit, such as EUR");
}

Result<std::string> made_new(const Context& context, const InitOptions& options,
                             const std::string& of_git, Outcome& outcome) {
  auto name = one_line("name", options.name.value_or(base_name(context.book_path)));
  if (!name) return std::move(name).error();
  if (name->empty()) {
    return usage_error("the book's name is empty").hinted("--name gives it one");
  }
  auto currency = currency_named(options.currency.value_or("EUR"));
  if (!currency) return std::move(currency).error();
  outcome.changes.insert(outcome.changes.begin(), {std::string(settings_file), std::nullopt,
                                                   new_settings(*name, *currency)});
  const std::string where = options.new_book.value_or(".");
  return fmt::format("made the book \"{}\" in {}, amounts in {}\n{}next: {}{}\n", shown(*name),
                     where == "." ? "this directory" : shown(where), currency->code(), of_git,
                     where == "." ? "" : fmt::format("cd {} && ", shown(shell_word(where))),
                     "deals create customer \"Acme Corp\"");
}

Result<std::string> repaired(const Context& context, const InitOptions& options,
                             const std::string& of_git, const Outcome& outcome) {
  Problems problems;
  auto config = load_config(*context.files, problems);
  if (!config) return std::move(config).error();
  if (options.name || options.currency) {
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format("this is a book already, \"{}\"", shown(config->name))}
        .hinted("its name and currency stand in deals.toml");
  }
  if (outcome.changes.empty()) {
    return fmt::format("\"{}\" is a book already{}\n{}", shown(config->name),
                       outcome.setup ? "" : " and lacks nothing", of_git);
  }
  std::vector<std::string> paths;
  for (const FileChange& change : outcome.changes) paths.push_back(change.path);
  return fmt::format("\"{}\" is a book already; added what it lacked: {}\n{}", shown(config->name),
                     join_words(paths, "and"), of_git);
}

}  // namespace

void describe(Args& args, InitOptions& options) {
  args.positional(options.new_book, "DIR", "the directory; it is made when it is not there")
      .completes(Complete::directory);
  args.option(options.name, "--name", "NAME", "the book's name; else the directory's");
  args.option(options.currency, "--currency", "CODE", "the currency of its reports; else EUR");
  args.flag(options.hooks, "--hooks", "write a git hook that checks what is committed, too");
  args.example("deals init --hooks");
  args.example("deals init pipeline --name \"Fjord Analytics\" --currency EUR");
}

Result<Outcome> run(const Context& context, const InitOptions& options) {
  Outcome outcome;
  auto before = context.files->read_if_there(std::string(settings_file));
  if (!before) return std::move(before).error();
  for (const char* directory : {"customers", "opportunities"}) {
    auto ensured = ensure_directory(*context.files, directory, outcome);
    if (!ensured) return std::move(ensured).error();
  }
  auto ignored = ensure_lines(*context.files, ".gitignore", {".deals/"}, outcome);
  if (!ignored) return std::move(ignored).error();
  auto attributes = ensure_attributes(*context.files, outcome);
  if (!attributes) return std::move(attributes).error();
  auto of_git = register_with_git(context, options.hooks, outcome);
  if (!of_git) return std::move(of_git).error();
  auto text = *before ? repaired(context, options, *of_git, outcome)
                      : made_new(context, options, *of_git, outcome);
  if (!text) return std::move(text).error();
  outcome.text = *std::move(text);
  for (const FileChange& change : outcome.changes) {
    outcome.records.push_back(
        {"", change.path, change.before ? "changed" : "created", Json::Object{}});
  }
  return outcome;
}

}  // namespace deals
