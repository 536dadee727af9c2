// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/check.hpp>

namespace deals {

/// Flaws about one record.
template <class T>
class Flaws {
 public:
  Flaws(const T& record, std::vector<Flaw>& all) : all_(&all) {
    file_ = path_of(record.id.kind, record.id.text);
  }

  void add(std::string code, Severity severity, Path where, std::string message,
           std::string hint = "") {
    Error problem{.kind = ErrorKind::invalid_data, .message = std::move(message)};
    problem.place.file = file_;
    if (!hint.empty()) problem.hints.push_back(std::move(hint));
    all_->push_back({std::move(problem).coded(std::move(code), severity), std::move(where)});
  }

 private:
  std::vector<Flaw>* all_;
  std::string file_;
};

/// History against the record, and events against each other.
void check_history(const Opportunity& deal, const Config& config, Moment now,
                   Flaws<Opportunity>& flaws);
void check_history(const Customer& customer, const Config& config, Moment now,
                   Flaws<Customer>& flaws);

/// Fields of one opportunity against each other and the settings.
void check_fields(const Opportunity& deal, const Config& config, Flaws<Opportunity>& flaws);
void check_fields(const Customer& customer, const Config& config, Flaws<Customer>& flaws);

}  // namespace deals
