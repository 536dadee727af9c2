// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/cli/help.hpp>

namespace deals {
namespace {

constexpr int text_width = 80;

/// `  name   what it does`, the description wrapped behind the names.
std::string entry(const std::string& name, const std::string& description, std::size_t name_width) {
  std::string text = "  " + name;
  const std::size_t indent = name_width + 4;
  if (name.size() > name_width) {
    text += "\n" + std::string(indent, ' ');
  } else {
    text += std::string(indent - 2 - name.size(), ' ');
  }
  const auto lines = wrap(description, text_width - static_cast<int>(indent));
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (at > 0) text += "\n" + std::string(indent, ' ');
    text += lines[at];
  }
  return text + "\n";
}

std::string names_of(const ArgSpec& spec) {
  std::string names = spec.short_name.empty() ? spec.name : spec.short_name + ", " + spec.name;
  if (spec.kind == ArgSpec::Kind::option) names += " " + spec.value;
  return names;
}

std::string described(const ArgSpec& spec) {
  std::string text = spec.help;
  if (!spec.choices.empty()) text += fmt::format(" ({})", fmt::join(spec.choices, ", "));
  if (spec.repeated && spec.kind == ArgSpec::Kind::option) text += "; may be repeated";
  return text;
}

std::string options_text(const std::vector<ArgSpec>& specs, const std::string& heading) {
  constexpr std::size_t name_width = 22;
  std::string text;
  for (const ArgSpec& spec : specs) {
    if (spec.kind != ArgSpec::Kind::positional) {
      text += entry(names_of(spec), described(spec), name_width);
    }
  }
  return text.empty() ? text : "\n" + heading + "\n" + text;
}

std::string arguments_text(const std::vector<ArgSpec>& specs) {
  constexpr std::size_t name_width = 12;
  std::string text;
  for (const ArgSpec& spec : specs) {
    if (spec.kind == ArgSpec::Kind::positional)
      text += entry(spec.name, described(spec), name_width);
  }
  return text.empty() ? text : "\nArguments\n" + text;
}

std::string usage_line(const Command& command, const std::vector<ArgSpec>& specs) {
  std::string line = "Usage: deals " + command.name;
  const bool has_options = std::any_of(specs.begin(), specs.end(), [](const ArgSpec& spec) {
    return spec.kind != ArgSpec::Kind::positional;
  });
  if (has_options) line += " [OPTIONS]";
  for (const ArgSpec& spec : specs) {
    if (spec.kind != ArgSpec::Kind::positional) continue;
    const std::string dots = spec.repeated ? "…" : "";
    line += spec.required ? fmt::format(" {}{}", spec.name, dots)
                          : fmt::format(" [{}{}]", spec.name, dots);
  }
  return line + "\n";
}

std::string sentence(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text + ".\n";
}

std::vector<ArgSpec> global_specs() {
  static GlobalOptions unused;
  Args args;
  describe(args, unused);
  return args.specs();
}

}  // namespace

std::string short_help() {
  return R"(deals keeps a sales pipeline in plain text: one file per customer and per deal.

  deals init my-book                            make a book, and go there
  deals create customer "Acme Corp"
  deals create opportunity "Annual renewal" --customer acme-corp --amount 48k --close eoq
  deals list                                    what is open
  deals move-stage acme-corp-annual proposal    ids can be cut short
  deals close-won acme-corp-annual
  deals forecast                                what will land, and when

deals --help lists every command, deals COMMAND --help explains one.
)";
}

std::string full_help() {
  constexpr std::size_t name_width = 20;
  std::string text = "Usage: deals [GLOBAL OPTIONS] COMMAND …\n";
  std::string group;
  for (const Command& command : commands()) {
    if (command.group.empty()) continue;
    if (command.group != group) {
      group = command.group;
      text += "\n" + group + "\n";
    }
    text += entry(command.name, command.summary, name_width);
  }
  text += options_text(global_specs(), "Global options");
  return text + "\ndeals COMMAND --help explains a command, with examples.\n";
}

std::string help_of(const Command& command) {
  const auto invocation = command.invocation();
  Args args;
  invocation->describe(args);
  std::string text = usage_line(command, args.specs()) + "\n" + sentence(command.summary);
  if (!command.aliases.empty()) {
    text += fmt::format("Also: deals {}\n", fmt::join(command.aliases, ", deals "));
  }
  text += arguments_text(args.specs());
  text += options_text(args.specs(), "Options");
  text += "\ndeals --help lists the options that every command takes.\n";
  if (!args.examples().empty()) {
    text += "\nExamples\n";
    for (const std::string& example : args.examples()) text += "  " + example + "\n";
  }
  return text;
}

}  // namespace deals
