// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/email.hpp>
#include <deals/render/bytes.hpp>
#include <deals/render/phrase.hpp>

#include "deal_facts.hpp"
#include "keep_file.hpp"
#include "talk.hpp"

namespace deals {
namespace {

constexpr int longest_subject = 60;

/// When the message was sent, as the history is to have it; nothing for now.
struct MailMoment {
  std::optional<Moment> at;
  std::string notice;  ///< why it is not the message's own date
};

MailMoment moment_of(const Context& context, const Mail& mail, std::optional<Date> on) {
  if (on) return {std::min(noon_of(*on), context.now), ""};
  if (!mail.date) return {{}, "the message has no date that can be read: it is noted as of now"};
  if (*mail.date <= context.now) return {mail.date, ""};
  return {{},
          fmt::format("the message is dated {}, which is in the future: it is noted as of now",
                      to_iso(date_of(*mail.date)))};
}

std::string joined_addresses(const std::vector<MailAddress>& addresses) {
  return fmt::format("{}", fmt::join(addresses, ", "));
}

std::vector<Entry> entries_of(const Mail& mail) {
  std::vector<Entry> entries;
  const auto add = [&](const char* key, const std::string& text) {
    if (!text.empty()) entries.push_back({key, string_value(text), {}});
  };
  const auto add_list = [&](const char* key, const std::vector<MailAddress>& addresses) {
    if (addresses.empty()) return;
    std::vector<Value> items;
    for (const MailAddress& each : addresses) items.push_back(string_value(each));
    entries.push_back({key, array_value(std::move(items)), {}});
  };
  add("from", joined_addresses(mail.from));
  add_list("to", mail.to);
  add_list("cc", mail.cc);
  add("subject", mail.subject);
  add("message_id", mail.message_id);
  return entries;
}

bool has_same_entries(const Event& event, const std::vector<Entry>& entries) {
  const auto is_there = [&](const Entry& wanted) {
    return std::any_of(event.extra.begin(), event.extra.end(), [&](const Entry& each) {
      return each.key == wanted.key && same(each.value, wanted.value);
    });
  };
  return std::all_of(entries.begin(), entries.end(), is_there);
}

/// The event that has this message already, by its Message-ID, else by all that is known of it.
const Event* event_of_message(const History& history, const Mail& mail,
                              const std::vector<Entry>& entries, const MailMoment& when) {
  const std::vector<Entry> id = {{"message_id", string_value(mail.message_id), {}}};
  const auto at = std::find_if(history.begin(), history.end(), [&](const Event& event) {
    if (event.kind != EventKind::email) return false;
    if (!mail.message_id.empty()) return has_same_entries(event, id);
    return event.text == mail.text && has_same_entries(event, entries) &&
           (!when.at || event.at == *when.at);
  });
  return at == history.end() ? nullptr : &*at;
}

std::string sender_phrase(const Mail& mail) {
  return mail.from.empty() ? "e-mail" : "e-mail from " + shown(joined_addresses(mail.from));
}

std::string subject_phrase(const Mail& mail) {
  return mail.subject.empty() ? "" : ": " + fit(shown(mail.subject), longest_subject);
}

/// `2026-11-20 Order form.eml`
std::string message_file_name(const Mail& mail, Date day) {
  const std::string subject = slug(mail.subject);
  return fmt::format("{}-{}.eml", to_iso(day), subject.empty() ? "message" : subject.substr(0, 60));
}

struct PipedMessage {
  std::string raw;
  Mail mail;
  MailMoment when;
  bool is_kept = false;
};

/// Keeps the message itself among the attachments; what to say of that.
template <class T>
Result<std::string> keep_message(const Context& context, const Found<T>& found,
                                 PipedMessage& message, std::vector<Entry>& entries,
                                 Outcome& outcome) {
  const Date day = date_of(message.when.at.value_or(context.now));
  auto kept = keep_file(context.view->files(), found.record.id.text, found.record.history,
                        {message_file_name(message.mail, day), std::move(message.raw)}, outcome);
  if (!kept) return std::move(kept).error();
  for (Entry& each : kept->entries()) entries.push_back(std::move(each));
  return fmt::format("  kept as {}, {}\n", attachment_path(found.record.id.text, kept->name),
                     bytes_phrase(static_cast<std::int64_t>(kept->bytes)));
}

template <class T>
Result<Outcome> add_message(const Context& context, Found<T> found, PipedMessage message) {
  const std::string id = found.record.id.text;
  const Mail& mail = message.mail;
  std::vector<Entry> entries = entries_of(mail);
  if (const Event* there = event_of_message(found.record.history, mail, entries, message.when)) {
    return Outcome::saying(fmt::format("{}: has this {} already, {}\n", id, sender_phrase(mail),
                                       day_phrase(context, date_of(there->at))));
  }
  Outcome outcome;
  if (!message.when.notice.empty()) outcome.notices.push_back(message.when.notice);
  std::string how_kept;
  if (message.is_kept) {
    auto kept = keep_message(context, found, message, entries, outcome);
    if (!kept) return std::move(kept).error();
    how_kept = *std::move(kept);
  } else if (mail.is_cut) {
    outcome.notices.emplace_back("the timeline has its first 8 KiB; --attach keeps all of it");
  }
  Change<T> change(std::move(found), context);
  const auto day = message.when.at ? std::optional(date_of(*message.when.at)) : std::nullopt;
  auto added = change.add_event(EventKind::email, day, mail.text, std::move(entries));
  if (!added) return std::move(added).error();
  Event& event = change.record.history.back();
  if (message.when.at) event.at = *message.when.at;
  const std::string when = day_phrase(context, date_of(event.at));
  if (auto finished = change.finish(outcome); !finished) return std::move(finished).error();
  outcome.text = fmt::format("{}: {} noted {}{}\n{}", id, sender_phrase(mail), when,
                             subject_phrase(mail), how_kept);
  outcome.summary = fmt::format("{}: {}{}", id, sender_phrase(mail), subject_phrase(mail));
  return outcome;
}

Result<PipedMessage> message_of(const Context& context, const EmailOptions& options) {
  auto raw = options.file ? context.read_attachment(*options.file) : context.read_input();
  if (!raw) return std::move(raw).error();
  if (raw->empty()) {
    return usage_error("there is no message: the input is empty")
        .hinted("deals email ID < message.eml")
        .hinted("deals email ID TEXT notes one in your own words");
  }
  if (raw->size() > max_mail_size) {
    return usage_error(fmt::format("the message is larger than {} MiB", max_mail_size >> 20U))
        .hinted("deals email ID TEXT notes it in your own words");
  }
  auto mail = context.read_mail(*raw);
  if (!mail) return std::move(mail).error();
  return PipedMessage{*std::move(raw), *std::move(mail), {}, options.attach};
}

Result<Outcome> add_piped_message(const Context& context, const EmailOptions& options) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  auto record = context.view->record(options.id);
  if (!record) return std::move(record).error();
  auto message = message_of(context, options);
  if (!message) return std::move(message).error();
  message->when = moment_of(context, message->mail, *on);
  return std::visit(
      [&](auto& found) { return add_message(context, std::move(found), *std::move(message)); },
      *record);
}

}  // namespace

void describe(Args& args, EmailOptions& options) {
  args.positional(options.id, "ID", "the opportunity or customer").completes(Complete::record);
  args.positional(options.text, "TEXT",
                  "what it said, in your words; without it, or with -, a message comes from "
                  "standard input, or the editor opens");
  args.option(options.file, "--file", "FILE", "the message is in this file")
      .completes(Complete::file);
  args.flag(options.attach, "--attach", "keep the message itself among the attachments, too");
  args.option(options.on, "--on", "DATE", "the day it was; else the message's own date");
  args.example("deals email acme-annual-renewal < message.eml");
  args.example("deals email globex-pilot 'Katrin: the board says yes.' --on yesterday");
}

Result<Outcome> run(const Context& context, const EmailOptions& options) {
  const bool has_words = options.text && *options.text != "-";
  if (has_words && (options.file || options.attach)) {
    return usage_error(
               fmt::format("TEXT and {} exclude each other", options.file ? "--file" : "--attach"))
        .hinted("--file and --attach are about a message; TEXT is your own words");
  }
  const bool is_message = !has_words && (options.file || options.text || context.is_piped_in);
  return is_message ? add_piped_message(context, options)
                    : add_talk(context, options, EventKind::email);
}

}  // namespace deals
