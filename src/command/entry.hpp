// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace deals {

/// A call of the command whose options are `Options`; describe and run are found by overload.
template <class Options>
class InvocationOf : public Invocation {
 public:
  void describe(Args& args) override { deals::describe(args, options_); }
  Result<Outcome> run(const Context& context) const override {
    return deals::run(context, options_);
  }
  Access access(Access usual) const override {
    if constexpr (requires { options_.access(usual); }) {
      return options_.access(usual);
    } else {
      return usual;
    }
  }
  std::optional<std::string> new_book() const override {
    if constexpr (requires { options_.new_book; }) {
      return options_.new_book;
    } else {
      return {};
    }
  }
  std::optional<Error> refuses_at() const override {
    if constexpr (requires { options_.refuses_at(); }) {
      return options_.refuses_at();
    } else {
      return {};
    }
  }

 private:
  Options options_;
};

/// A line of the command table.
template <class Options>
Command entry(std::string name, std::vector<std::string> aliases, std::string group,
              std::string summary, Access access) {
  return {std::move(name), std::move(aliases), std::move(group), std::move(summary), access, [] {
            return std::unique_ptr<Invocation>(std::make_unique<InvocationOf<Options>>());
          }};
}

}  // namespace deals
