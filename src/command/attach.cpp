// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/attach.hpp>
#include <deals/command/change.hpp>
#include <deals/render/bytes.hpp>

#include "attachment_list.hpp"
#include "field_values.hpp"
#include "keep_file.hpp"

namespace deals {
namespace {

/// Whether this is a link: it begins with a scheme and `://`.
bool is_link(const std::string& what) {
  const std::size_t end = what.find("://");
  if (end == std::string::npos || end < 2) return false;
  return std::all_of(what.begin(), what.begin() + static_cast<std::ptrdiff_t>(end), [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || is_digit(byte) ||
           byte == '+' || byte == '-' || byte == '.';
  });
}

Result<std::string> checked_link(const std::string& link) {
  auto line = one_line("the link", link);
  if (!line) return line;
  if (line->find(' ') != std::string::npos) {
    return usage_error(fmt::format("the link \"{}\" has a blank in it", shown(*line)))
        .hinted("a blank in a link is written %20");
  }
  if (to_lower_ascii(*line).starts_with("file:")) {
    return usage_error(fmt::format("\"{}\" is a file of this machine", shown(*line)))
        .hinted("name it by its path, so that it is copied: deals attach ID PATH");
  }
  return line;
}

/// The event and the record's text; what to say then.
template <class T>
Result<Outcome> record_attachment(const Context& context, Found<T> found, Outcome outcome,
                                  std::vector<Entry> entries, const std::string& note,
                                  const std::string& what) {
  Change<T> change(std::move(found), context);
  auto added = change.add_event(EventKind::attached, {}, note, std::move(entries));
  if (!added) return std::move(added).error();
  if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
  outcome.text = fmt::format("{}: attached {}\n", change.record.id.text, what);
  outcome.summary = fmt::format("{}: attached {}", change.record.id.text, what);
  return outcome;
}

template <class T>
Result<Outcome> attach_link(const Context& context, Found<T> found, const std::string& link,
                            const std::string& note) {
  auto url = checked_link(link);
  if (!url) return std::move(url).error();
  const auto all = attachments_of(found.record.history);
  const bool is_there =
      std::any_of(all.begin(), all.end(), [&](const Attachment& each) { return each.url == *url; });
  if (is_there) {
    return Outcome::saying(fmt::format("{}: has {} already\n", found.record.id.text, shown(*url)));
  }
  return record_attachment(context, std::move(found), {}, {{"url", string_value(*url), {}}}, note,
                           shown(*url));
}

template <class T>
Result<Outcome> attach_file(const Context& context, Found<T> found, const std::string& path,
                            const std::string& note) {
  auto bytes = context.read_attachment(path);
  if (!bytes) return std::move(bytes).error();
  Outcome outcome;
  const std::string id = found.record.id.text;
  auto kept = keep_file(context.view->files(), id, found.record.history, {path, *std::move(bytes)},
                        outcome);
  if (!kept) return std::move(kept).error();
  if (kept->is_recorded) {
    outcome.text =
        fmt::format("{}: {} {}\n", id, kept->name,
                    kept->is_written ? "was missing, and is there again" : "is there already");
    if (kept->is_written) outcome.summary = fmt::format("{}: {} again", id, kept->name);
    return outcome;
  }
  std::string what =
      fmt::format("{}, {}", kept->name, bytes_phrase(static_cast<std::int64_t>(kept->bytes)));
  if (const std::string wanted = safe_file_name(path); wanted != kept->name) {
    what += fmt::format(" ({} is another file)", wanted);
  }
  return record_attachment(context, std::move(found), std::move(outcome), kept->entries(), note,
                           what);
}

Result<Outcome> list_record(const Context& context, const AttachOptions& options) {
  if (options.what || options.note) {
    return usage_error("--list only looks: it takes an ID and nothing else");
  }
  auto record = context.view->record_anywhere(options.id);
  if (!record) return std::move(record).error();
  return std::visit(
      [&](const auto& found) {
        return list_attachments(context, found.record.id.text, found.record.history);
      },
      *record);
}

}  // namespace

void describe(Args& args, AttachOptions& options) {
  args.positional(options.id, "ID", "the opportunity or customer").completes(Complete::record);
  args.positional(options.what, "FILE|URL", "the file to copy, or a link to keep")
      .completes(Complete::file);
  args.option(options.note, "--note", "TEXT", "what it is");
  args.flag(options.list, "--list", "list what is attached");
  args.example("deals attach acme-annual-renewal offer.pdf --note 'As sent on Friday'");
  args.example("deals attach globex-pilot https://drive.example/globex");
  args.example("deals attach --list acme-annual-renewal");
}

Result<Outcome> run(const Context& context, const AttachOptions& options) {
  if (options.list) return list_record(context, options);
  if (!options.what || options.what->empty()) {
    return usage_error("attach what?")
        .hinted("deals attach ID FILE copies a file, deals attach ID https://… keeps a link")
        .hinted("deals attach --list ID lists what is there");
  }
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  auto record = context.view->record(options.id);
  if (!record) return std::move(record).error();
  return std::visit(
      [&](auto& found) {
        return is_link(*options.what)
                   ? attach_link(context, std::move(found), *options.what, *note)
                   : attach_file(context, std::move(found), *options.what, *note);
      },
      *record);
}

}  // namespace deals
