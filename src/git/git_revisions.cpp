// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/file_size.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/git/repository.hpp>

#include "file_versions.hpp"
#include "name_revision.hpp"
#include "object_files.hpp"

namespace deals {
namespace {

const std::string log_format = "--format=" + std::string(commit_format);

class GitRevisions : public Revisions {
 public:
  GitRevisions(Repository repository, std::optional<std::string> index)
      : repository_(std::move(repository)),
        index_(std::move(index)),
        objects_(std::make_shared<ObjectReader>(repository_.git)) {}

  Result<Commit> commit(const std::string& revision) const override;
  Result<std::unique_ptr<Files>> files_at(const Commit& commit) const override;
  Result<std::unique_ptr<Files>> staged_files() const override;
  Result<std::vector<std::string>> staged_paths() const override;
  Result<std::vector<FileVersion>> versions_of(const std::string& path) const override;
  bool is_shallow() const override { return repository_.is_shallow; }
  std::vector<std::string> names() const override { return names_of_refs(repository_.git); }
  void look_from(const Commit& commit) override { head_ = commit.id; }

 private:
  bool has_commits() const { return repository_.git.object_named(head_).has_value(); }
  Result<Commit> commit_of_object(const std::string& revision, const std::string& object) const;
  Result<std::string> blob(const std::string& id, const std::string& path) const;

  Repository repository_;
  std::optional<std::string> index_;
  std::string head_ = "HEAD";
  std::shared_ptr<ObjectReader> objects_;
};

Result<Commit> GitRevisions::commit(const std::string& revision) const {
  auto object = name_revision(repository_, revision == "HEAD" ? head_ : revision);
  if (!object) return std::move(object).error();
  return commit_of_object(revision, *object);
}

Result<Commit> GitRevisions::commit_of_object(const std::string& revision,
                                              const std::string& object) const {
  auto told = repository_.git.ask({"log", "-1", "-z", log_format, object + "^{commit}", "--"});
  if (!told) return std::move(told).error();
  std::size_t next = 0;
  if (auto found = parse_commit(split(told->output, '\0'), next)) return *std::move(found);
  return Error{.kind = ErrorKind::not_found,
               .message = fmt::format("\"{}\" is no commit", shown(revision))}
      .hinted("git log --oneline shows the commits");
}

Result<std::unique_ptr<Files>> GitRevisions::files_at(const Commit& commit) const {
  std::string tree = commit.id + "^{tree}";
  for (const std::string_view part : split(repository_.prefix, '/')) {
    if (part.empty()) continue;
    auto entries = read_tree(*objects_, tree);
    if (!entries) return std::move(entries).error();
    const TreeEntry* entry = find_entry(*entries, part);
    if (entry == nullptr || entry->mode != tree_mode) {
      return Error{.kind = ErrorKind::not_found,
                   .message = fmt::format("no book in commit {}", short_id(commit))};
    }
    tree = entry->id;
  }
  return std::unique_ptr<Files>(std::make_unique<RevisionFiles>(objects_, std::move(tree)));
}

Result<std::unique_ptr<Files>> GitRevisions::staged_files() const {
  auto listing = repository_.git.read({"ls-files", "--stage", "-z"}, index_);
  if (!listing) return std::move(listing).error();
  return std::unique_ptr<Files>(std::make_unique<StagedFiles>(objects_, *listing));
}

Result<std::vector<std::string>> GitRevisions::staged_paths() const {
  // Without a revision it is HEAD, and on a branch without commits nothing.
  auto told = repository_.git.read({"diff", "--cached", "--name-only", "-z", "--no-renames",
                                    "--no-ext-diff", "--relative", "--", "."},
                                   index_);
  if (!told) return std::move(told).error();
  std::vector<std::string> paths;
  for (const std::string_view path : split(*told, '\0')) {
    if (!path.empty()) paths.emplace_back(path);
  }
  return paths;
}

Result<std::string> GitRevisions::blob(const std::string& id, const std::string& path) const {
  auto object = objects_->read(id, max_file_size);
  if (!object) return std::move(object).error();
  if (object->content) return *std::move(object->content);
  return Error{.kind = ErrorKind::invalid_data,
               .message = "was larger than 4 MiB in some commit",
               .place = {.file = path}};
}

Result<std::vector<FileVersion>> GitRevisions::versions_of(const std::string& path) const {
  std::vector<FileVersion> versions;
  if (!has_commits()) return versions;
  // -c: a merge counts where its file is that of none of its parents.
  auto log =
      repository_.git.read({"log", "--follow", "-c", "--raw", "-z", "--no-abbrev", "--no-ext-diff",
                            "--no-textconv", log_format, head_, "--", path});
  if (!log) return std::move(log).error();
  const std::string& prefix = repository_.prefix;
  for (RawVersion& raw : parse_versions(*log)) {
    FileVersion version{.commit = std::move(raw.commit), .path = std::move(raw.path), .text = {}};
    if (version.path.starts_with(prefix)) version.path.erase(0, prefix.size());
    if (raw.blob) {
      auto text = blob(*raw.blob, version.path);
      if (!text) return std::move(text).error();
      version.text = *std::move(text);
    }
    versions.push_back(std::move(version));
  }
  return versions;
}

/// The index that git told us of, when it is one of this repository.
std::optional<std::string> own_index(const Repository& repository,
                                     const std::optional<std::string>& named) {
  if (!named || named->empty()) return {};
  const std::string path = named->starts_with('/') ? *named : repository.top + "/" + *named;
  return path.starts_with(repository.directory + "/") ? std::optional(path) : std::nullopt;
}

}  // namespace

Result<std::unique_ptr<Revisions>> open_revisions(const std::string& book,
                                                  const std::optional<std::string>& index) {
  auto repository = Repository::of(book);
  if (!repository) return std::move(repository).error();
  auto own = own_index(*repository, index);
  return std::unique_ptr<Revisions>(
      std::make_unique<GitRevisions>(*std::move(repository), std::move(own)));
}

}  // namespace deals
