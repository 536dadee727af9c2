// SPDX-License-Identifier: MIT
#include "diff_ends.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/past_book.hpp>

namespace deals {
namespace {

enum class DiffSide { from, to };

/// A book that has its settings and nothing else: what there was before the first commit.
class NothingYet : public Files {
 public:
  explicit NothingYet(const Files& book) : book_(book) {}

  Result<std::string> read(const std::string& path) const override {
    if (path == "deals.toml") return book_.read(path);
    return Error{.kind = ErrorKind::not_found, .message = "no such file", .place = {.file = path}};
  }
  Result<std::vector<std::string>> list(const std::string& /*directory*/) const override {
    return std::vector<std::string>();
  }

 private:
  const Files& book_;
};

/// The book as the command sees it: with --as-of that is not now.
DiffEnd as_it_stands(const Context& context) {
  const int days = date_of(context.now) - context.today;
  return {.files = nullptr,
          .view = *context.view,
          .name = "",
          .said = {days > 1 ? "evening of " + to_long(context.today) : "now",
                   Json(Json::Object{{"day", context.today}})}};
}

Result<DiffEnd> before_any_commit(const Context& context) {
  DiffEnd end;
  end.files = std::make_unique<NothingYet>(context.view->files());
  auto view = BookView::open(*end.files);
  if (!view) return std::move(view).error();
  end.view = *std::move(view);
  end.said = {"nothing committed", Json(Json::Object{{"commit", Json()}})};
  return end;
}

Json commit_end(const std::string& revision, const Commit& commit) {
  return Json(Json::Object{{"revision", revision},
                           {"commit", commit.id},
                           {"at", commit.at},
                           {"author", commit.author},
                           {"subject", commit.subject}});
}

/// From the morning of the first day, as a waterfall; to the evening of the last.
Result<DiffEnd> on_days(const Context& context, const Period& days, DiffSide side) {
  const Date day = side == DiffSide::from ? days.first : std::min(days.last, context.today);
  if (days.first > context.today) {
    return usage_error(fmt::format("{} is in the future", to_iso(days.first)))
        .hinted("nothing has changed since then yet");
  }
  if (side == DiffSide::to && day == context.today) return as_it_stands(context);
  DiffEnd end;
  end.view = context.view->as_of(side == DiffSide::from ? day - 1 : day);
  end.said = {fmt::format("{} of {}", side == DiffSide::from ? "morning" : "evening", to_long(day)),
              Json(Json::Object{{"day", day}})};
  return end;
}

Error two_readings(const std::string& word, Date day) {
  return Error{.kind = ErrorKind::ambiguous,
               .message = fmt::format("\"{}\" is a branch or tag, and a date", shown(word))}
      .hinted(fmt::format("refs/heads/{0} or refs/tags/{0} for git's, {1} for the day", shown(word),
                          to_iso(day)));
}

/// What git knows by this name; of what it does not know, why it is no date either.
Result<DiffEnd> revision_named(const Context& context, const std::string& word, const Error& odd) {
  auto revisions = context.revisions();
  if (!revisions && revisions.error().kind != ErrorKind::not_found) {
    return std::move(revisions).error();
  }
  if (!revisions) return odd.hinted("the book is in no git repository: it is no revision either");
  auto commit = (*revisions)->commit(word);
  if (!commit) return std::move(commit).error().hinted("as a date: " + odd.message);
  return end_at(context, **revisions, word, *commit);
}

/// Whether git has a branch or tag of this name. Nobody calls one 2026-10-01.
bool is_ref(const Context& context, const std::string& word) {
  if (parse_iso_date(word)) return false;
  const auto revisions = context.revisions();
  if (!revisions) return false;
  const auto names = (*revisions)->names();
  return std::find(names.begin(), names.end(), word) != names.end();
}

Result<DiffEnd> end_named(const Context& context, const std::string& word, DiffSide side) {
  const auto days = parse_period(word, context.dates(Toward::past));
  if (!days) return revision_named(context, word, days.error());
  if (is_ref(context, word)) return two_readings(word, days->first);
  return on_days(context, *days, side);
}

/// What the last commit has; before the first one, nothing.
Result<DiffEnd> last_commit(const Context& context, const Revisions& revisions) {
  auto head = revisions.commit("HEAD");
  auto end =
      head ? end_at(context, revisions, "HEAD", *head) : Result<DiffEnd>(std::move(head).error());
  if (end || end.error().kind != ErrorKind::not_found) return end;
  return before_any_commit(context);
}

/// Since the last commit, or where there is no git since the morning of yesterday.
Result<DiffEnds> usual_ends(const Context& context) {
  const Date yesterday = context.today - 1;
  auto revisions = context.revisions();
  auto from = revisions ? last_commit(context, **revisions)
                        : on_days(context, {yesterday, yesterday}, DiffSide::from);
  if (!from) return std::move(from).error();
  DiffEnds ends{*std::move(from), as_it_stands(context), ""};
  if (!revisions && revisions.error().kind != ErrorKind::not_found) {
    ends.notice = revisions.error().message + ": this is what the book's own history tells";
  }
  return ends;
}

}  // namespace

Result<DiffEnd> end_at(const Context& context, const Revisions& revisions,
                       const std::string& revision, const Commit& commit) {
  DiffEnd end;
  end.name = revision;
  end.said = {revision_phrase(revision, commit, context.local_day(commit.at)),
              commit_end(revision, commit)};
  auto files = past_files(revisions, commit, end.said.phrase);
  if (!files) return std::move(files).error();
  end.files = *std::move(files);
  auto view = BookView::open(*end.files);
  if (!view) {
    Error error = std::move(view).error();
    place_at(revision, error);
    return error;
  }
  end.view = *std::move(view);
  return end;
}

Result<DiffEnds> diff_ends(const Context& context, const std::optional<std::string>& since) {
  if (!since) return usual_ends(context);
  const std::size_t dots = since->find("..");
  const std::string first = since->substr(0, dots);
  auto from = end_named(context, first.empty() ? "HEAD" : first, DiffSide::from);
  if (!from) return std::move(from).error();
  if (dots == std::string::npos) return DiffEnds{*std::move(from), as_it_stands(context), ""};
  const std::string last = since->substr(dots + 2);
  if (last.starts_with('.')) {
    return usage_error(fmt::format("\"{}\" is neither one state nor two", shown(*since)))
        .hinted("two dots stand between them: v1..v2");
  }
  auto to = last.empty() ? Result<DiffEnd>(as_it_stands(context))
                         : end_named(context, last, DiffSide::to);
  if (!to) return std::move(to).error();
  return DiffEnds{*std::move(from), *std::move(to), ""};
}

}  // namespace deals
