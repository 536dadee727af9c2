// SPDX-License-Identifier: MIT
#pragma once

#include <deals/cli/surroundings.hpp>
#include <string>

namespace deals {

/// The real surroundings: this process, its environment, its terminal, the disk.
class Process : public Surroundings {
 public:
  std::optional<std::string> variable(const std::string& name) const override;
  Moment now() const override;
  std::chrono::milliseconds elapsed() const override;
  Date local_day(Moment moment) const override;
  std::string login() const override;
  std::string git_email(const std::string& directory) const override;
  Result<std::unique_ptr<Revisions>> open_revisions(const std::string& book) const override;
  Result<CloneState> read_clone(const std::string& book) const override;
  Result<void> set_up_clone(const std::string& book, const CloneSetup& setup) override;
  Result<Committed> commit(const std::string& book, const CommitRequest& request) override;
  Result<std::unique_ptr<Sharing>> open_sharing(const std::string& book) const override;
  std::string working_directory() const override;
  bool is_terminal_in() const override;
  bool is_terminal_out() const override;
  bool is_terminal_error() const override;
  int terminal_width() const override;
  int terminal_height() const override;
  Result<std::string> read_input() override;
  Result<std::string> read_file(const std::string& path) override;
  Result<std::string> read_attachment(const std::string& path) override;
  Result<Mail> read_mail(const std::string& message) override;
  Result<std::string> merge_lines(const LineMerge& files) override;
  Result<void> write_file(const std::string& path, const std::string& text) override;
  Result<void> write_out(std::string_view text) override;
  void write_error(std::string_view text) override;
  bool page(const std::string& command, std::string_view text) override;
  Result<EditedCopy> edit(const std::string& command, const std::string& name,
                          const std::string& text) override;
  void discard(const EditedCopy& copy) override;
  std::optional<std::string> ask(std::string_view question) override;
  std::optional<int> run_extension(const std::string& name,
                                   const std::vector<std::string>& arguments,
                                   const std::string& book) override;
  std::optional<std::string> find_book(const std::string& start) const override;
  Result<std::unique_ptr<Storage>> open_book(const std::string& directory,
                                             const StorageOptions& options) override;
  Result<std::unique_ptr<Storage>> make_book(const std::string& directory,
                                             const StorageOptions& options) override;
};

}  // namespace deals
