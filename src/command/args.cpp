// SPDX-License-Identifier: MIT
#include <deals/command/args.hpp>
#include <utility>

namespace deals {

ArgSpec& ArgSpec::completes(Complete what) {
  complete = what;
  return *this;
}

ArgSpec& ArgSpec::one_of(std::vector<std::string> names) {
  complete = Complete::choice;
  choices = std::move(names);
  return *this;
}

ArgSpec& ArgSpec::shortened(std::string letter) {
  short_name = std::move(letter);
  return *this;
}

ArgSpec& Args::add(ArgSpec spec) {
  specs_.push_back(std::move(spec));
  return specs_.back();
}

ArgSpec& Args::positional(std::string& target, std::string name, std::string help) {
  ArgSpec spec{.kind = ArgSpec::Kind::positional, .name = std::move(name), .help = std::move(help)};
  spec.required = true;
  spec.set = [&target](std::string value) { target = std::move(value); };
  return add(std::move(spec));
}

ArgSpec& Args::positional(std::optional<std::string>& target, std::string name, std::string help) {
  ArgSpec spec{.kind = ArgSpec::Kind::positional, .name = std::move(name), .help = std::move(help)};
  spec.set = [&target](std::string value) { target = std::move(value); };
  return add(std::move(spec));
}

ArgSpec& Args::positional(std::vector<std::string>& target, std::string name, std::string help,
                          bool at_least_one) {
  ArgSpec spec{.kind = ArgSpec::Kind::positional, .name = std::move(name), .help = std::move(help)};
  spec.required = at_least_one;
  spec.repeated = true;
  spec.set = [&target](std::string value) { target.push_back(std::move(value)); };
  return add(std::move(spec));
}

ArgSpec& Args::option(std::optional<std::string>& target, std::string name, std::string value,
                      std::string help) {
  ArgSpec spec{.kind = ArgSpec::Kind::option, .name = std::move(name), .value = std::move(value)};
  spec.help = std::move(help);
  spec.set = [&target](std::string given) { target = std::move(given); };
  return add(std::move(spec));
}

ArgSpec& Args::option(std::vector<std::string>& target, std::string name, std::string value,
                      std::string help) {
  ArgSpec spec{.kind = ArgSpec::Kind::option, .name = std::move(name), .value = std::move(value)};
  spec.help = std::move(help);
  spec.repeated = true;
  spec.set = [&target](std::string given) { target.push_back(std::move(given)); };
  return add(std::move(spec));
}

ArgSpec& Args::flag(bool& target, std::string name, std::string help) {
  ArgSpec spec{.kind = ArgSpec::Kind::flag, .name = std::move(name), .help = std::move(help)};
  spec.set = [&target](const std::string&) { target = true; };
  return add(std::move(spec));
}

void Args::example(std::string command_line) { examples_.push_back(std::move(command_line)); }

}  // namespace deals
