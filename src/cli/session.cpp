// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>
#include <deals/cli/present.hpp>
#include <deals/cli/session.hpp>

#include "inputs.hpp"

namespace deals {
namespace {

constexpr int most_attempts = 5;
constexpr const char* change_is_made = "only this message is lost; the change was made";

bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Error& each) { return each.severity == Severity::error; });
}

bool means_yes(std::string_view answer) {
  const std::string word = to_lower_ascii(trim(answer));
  return word == "y" || word == "yes";
}

Outcome declined() {
  Outcome outcome = Outcome::saying("nothing was changed\n");
  outcome.exit_code = 1;
  return outcome;
}

Error git_at_work() {
  return {.kind = ErrorKind::conflict,
          .message = "git is at work on these files: what is shown may be half of two states",
          .hints = {"try again once git is done; .git/index.lock is there until then"},
          .severity = Severity::warning};
}

}  // namespace

Session::Session(const ParsedLine& line, Surroundings& surroundings, Reporter reporter)
    : line_(&line),
      command_(*line.command),
      surroundings_(&surroundings),
      reporter_(std::move(reporter)) {
  command_.access = line.invocation->access(command_.access);
}

Result<Session> Session::prepare(const ParsedLine& line, Surroundings& surroundings,
                                 const Reporter& reporter) {
  Session session(line, surroundings, reporter);
  auto user = read_user_config(surroundings);
  if (!user) return std::move(user).error();
  auto now = clock_of(surroundings);
  if (!now) return std::move(now).error();
  auto terminal = terminal_of(line.global, *user, surroundings);
  if (!terminal) return std::move(terminal).error();
  auto format = format_of(line.global);
  if (!format) return std::move(format).error();
  auto timeout = lock_timeout_of(line.global, surroundings);
  if (!timeout) return std::move(timeout).error();

  Context& context = session.context_;
  context.now = now->moment;
  context.today = session.today_ = now->day;
  context.terminal = *terminal;
  context.format = *format;
  context.columns = columns_of(line.global);
  if (auto page = wants_page(line.global, session.command_); !page) {
    return std::move(page).error();
  } else if (*page) {
    context.wants_page = true;
    context.terminal = Terminal{};
  }
  context.yes = line.global.yes;
  context.dry_run = line.global.dry_run;
  context.quiet = line.global.quiet;
  context.user_settings = user->settings;
  give_inputs(surroundings, context);
  session.reporter_.terminal.color = terminal->color && surroundings.is_terminal_out();
  session.user_ = *std::move(user);
  session.lock_timeout_ = *timeout;
  return session;
}

/// The book's settings, read anew.
Result<void> Session::open_view() {
  auto view = BookView::open(*context_.files);
  if (!view && view.error().kind == ErrorKind::not_found && !revision_) {
    return std::move(view).error().hinted("deals init makes a book here");
  }
  if (!view) return std::move(view).error();
  view_.emplace(*std::move(view));
  context_.view = &*view_;
  if (const auto& day = line_->global.as_of) return look_back(*day);
  return {};
}

Result<Outcome> Session::decide() {
  const Access access = command_.access;
  if (storage_ != nullptr && access != Access::creates) {
    auto opened = open_view();
    if (!opened && access != Access::maybe) return std::move(opened).error();
  }
  auto outcome = line_->invocation->run(context_);
  erase_progress();
  if (outcome && view_ && outcome->telling != Telling::none) {
    outcome->problems.insert(outcome->problems.begin(), view_->config_problems().begin(),
                             view_->config_problems().end());
  }
  return outcome;
}

/// Decides on one state of the book, where git leaves one.
Result<Outcome> Session::read() {
  if (revision_) return told_of_revision(decide());
  if (storage_ == nullptr) return decide();
  std::optional<Result<Outcome>> outcome;
  const bool is_one_state = storage_->read_settled([&] { outcome.emplace(decide()); });
  if (*outcome && !is_one_state) (*outcome)->problems.push_back(git_at_work());
  return *std::move(outcome);
}

bool Session::is_settled(const Outcome& outcome) const {
  if (outcome.edit || outcome.prompt || !outcome.wants_past_of.empty()) return false;
  return !outcome.question || context_.yes || context_.dry_run ||
         agreed_to_ == outcome.question->details + outcome.question->text;
}

Result<void> Session::ask_person(const Outcome& outcome) {
  if (!outcome.wants_past_of.empty()) return look_up_past(outcome.wants_past_of);
  if (outcome.edit) return let_edit(*outcome.edit);
  if (outcome.prompt) return prompt(*outcome.prompt);
  const Question& question = *outcome.question;
  if (!surroundings_->is_terminal_in() || reporter_.json) {
    return usage_error(fmt::format("this needs a yes: {}", question.text))
        .hinted("--yes says it; --dry-run shows what would change");
  }
  surroundings_->write_error(question.details);
  const auto answer = surroundings_->ask(question.text + " [y/N] ");
  if (answer && means_yes(*answer)) {
    agreed_to_ = question.details + question.text;
  } else {
    is_declined_ = true;
  }
  return {};
}

Result<void> Session::let_edit(const EditRequest& request) {
  if (!surroundings_->is_terminal_in()) {
    return usage_error("there is no terminal for an editor").hinted(request.hint);
  }
  const std::string name(location_of(request.path).name);
  auto copy = surroundings_->edit(user_.editor, name, request.text);
  if (!copy) return std::move(copy).error();
  if (copy_) surroundings_->discard(*copy_);
  copy_ = *std::move(copy);
  context_.edited =
      EditedText{context_.edited ? context_.edited->before : request.text, copy_->text};
  return {};
}

bool Session::wants_another_edit(const Error& error) {
  surroundings_->write_error(to_text(error, reporter_.terminal));
  const auto answer = surroundings_->ask("edit it again? [Y/n] ");
  return answer && (trim(*answer).empty() || means_yes(*answer));
}

/// What undo is to know of the changes. That there is a book at all is not undone.
std::optional<UndoNote> Session::undo_note(const Outcome& outcome) const {
  if (command_.access == Access::creates) return {};
  UndoNote note{outcome.reversed.value_or(UndoHead{}), context_.config().undo, context_.now};
  if (outcome.reversed) return note;
  note.head.at = context_.now;
  note.head.by = context_.me();
  note.head.command = "deals " + line_->words;
  note.head.what = summary_of(outcome, command_.name);
  return note;
}

/// One try under the lock. `again` asks for another one: a person was asked meanwhile, without the
/// lock.
Result<Outcome> Session::attempt(bool& again) {
  std::unique_ptr<Storage::Lock> lock;
  if (!context_.dry_run) {
    auto locked = storage_->lock();
    if (!locked) return std::move(locked).error();
    lock = *std::move(locked);
  }
  auto outcome = decide();
  if (!outcome) return outcome;
  if (!is_settled(*outcome)) {
    lock.reset();
    auto asked = ask_person(*outcome);
    if (!asked) return std::move(asked).error();
    again = !is_declined_;
    if (is_declined_) return declined();
    return outcome;
  }
  if (context_.dry_run || outcome->changes.empty()) return outcome;
  // What cannot be shown, as with an unknown column, is not done either.
  auto shown = present(*outcome, command_, context_, [](std::string_view) {});
  if (!shown) return std::move(shown).error();
  auto applied = storage_->apply(outcome->changes, undo_note(*outcome));
  erase_progress();
  if (!applied) return std::move(applied).error();
  return outcome;
}

Result<Outcome> Session::change() {
  // A directory that is no book, or one of a newer deals, does not even get a lock file.
  if (command_.access == Access::writes) {
    if (auto opened = open_view(); !opened) return std::move(opened).error();
    // It may be git that knows, and git never runs while the book is locked.
    context_.me();
  }
  for (int tries = 1;;) {
    bool again = false;
    auto outcome = attempt(again);
    if (again) continue;
    if (outcome) {
      if (copy_) surroundings_->discard(*copy_);
      return outcome;
    }
    if (outcome.error().code == changed_meanwhile && tries < most_attempts) {
      ++tries;
      continue;
    }
    if (!copy_) return outcome;
    if (!wants_another_edit(outcome.error())) {
      return Error{.kind = outcome.error().kind, .message = "nothing was changed"}.hinted(
          "your text is kept in " + copy_->path);
    }
    auto more = let_edit(EditRequest{copy_->path, copy_->text});
    if (!more) return std::move(more).error();
  }
}

int Session::run() {
  if (auto allowed = check_looking_back(); !allowed) return reporter_.fail(allowed.error());
  if (command_.access != Access::none) {
    auto opened = open_storage();
    const bool needs_book = command_.access != Access::maybe || line_->global.at;
    if (!opened && needs_book) return reporter_.fail(opened.error());
  }
  context_.me = [this, known = std::string()]() mutable {
    if (known.empty()) known = who(user_, *surroundings_, context_.book_path);
    return known;
  };
  context_.show_work = [this](std::string_view work) {
    if (progress_) progress_->show(work);
  };
  auto outcome = is_changing(command_.access) ? change() : read();
  if (!outcome) return reporter_.fail(outcome.error());
  tell_git(*outcome);
  if (auto written = write_outside(*outcome); !written) return reporter_.fail(written.error());
  return context_.wants_page ? show_page(*outcome) : show(*outcome);
}

int Session::show(const Outcome& outcome) {
  const bool is_silenced = context_.quiet && is_changing(command_.access) &&
                           context_.format == Format::table && !context_.dry_run;
  const bool may_page =
      outcome.is_paged && context_.terminal.interactive && !line_->global.no_pager;
  std::string whole;
  Result<void> written;
  auto presented = present(outcome, command_, context_, [&](std::string_view part) {
    if (is_silenced || !written) return;
    if (may_page) {
      whole += part;
    } else {
      written = surroundings_->write_out(part);
    }
  });
  if (!presented) return reporter_.fail(presented.error());
  if (may_page) written = write_paged(whole);
  if (written) return tell(outcome);
  const bool has_changed = !context_.dry_run && !outcome.changes.empty();
  if (!has_changed) return reporter_.lost(written.error());
  return reporter_.lost(std::move(written).error().hinted(change_is_made));
}

/// Through the pager where it does not fit the screen.
Result<void> Session::write_paged(const std::string& text) {
  const bool is_long =
      std::count(text.begin(), text.end(), '\n') >= surroundings_->terminal_height();
  if (is_long && surroundings_->page(user_.pager, text)) return {};
  return surroundings_->write_out(text);
}

/// What is said beside the result, on stderr; the exit code.
int Session::tell(const Outcome& outcome) {
  if (!context_.quiet && !reporter_.json) {
    for (const std::string& notice : notices_of(outcome, command_, context_)) {
      surroundings_->write_error("deals: " + notice + "\n");
    }
  }
  Problems told = outcome.problems;
  if (context_.quiet) {
    std::erase_if(told, [](const Error& each) { return each.severity != Severity::error; });
  }
  reporter_.warn(told, outcome.telling);
  if (outcome.exit_code != 0 || outcome.telling == Telling::none) return outcome.exit_code;
  return has_errors(outcome.problems) ? exit_code(ErrorKind::invalid_data) : 0;
}

}  // namespace deals
