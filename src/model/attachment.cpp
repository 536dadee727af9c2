// SPDX-License-Identifier: MIT
#include <deals/model/attachment.hpp>

#include <algorithm>
#include <charconv>

namespace deals {
namespace {

std::string attachment_key(const Event& event, std::string_view key) {
  const auto at = std::find_if(event.extra.begin(), event.extra.end(),
                               [&](const Entry& entry) { return entry.key == key; });
  return at == event.extra.end() ? "" : at->value.text;
}

std::optional<std::int64_t> byte_count(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size() || number < 0) return {};
  return number;
}

}  // namespace

std::vector<Attachment> attachments_of(const History& history) {
  std::vector<Attachment> all;
  for (const Event* event : in_order_of_time(history)) {
    if (event->kind != EventKind::attached && event->kind != EventKind::email) continue;
    Attachment next{
        .file = attachment_key(*event, "file"),
        .url = attachment_key(*event, "url"),
        .sha256 = attachment_key(*event, "sha256"),
        .bytes = byte_count(attachment_key(*event, "bytes")),
        .at = event->at,
        .by = event->by,
        .text = event->kind == EventKind::email ? attachment_key(*event, "subject") : *event->text,
        .event = static_cast<std::size_t>(event - history.data())};
    if (next.file.empty() && next.url.empty()) continue;
    const auto same = std::find_if(all.begin(), all.end(), [&](const Attachment& each) {
      return each.file == next.file && each.url == next.url;
    });
    if (same == all.end()) {
      all.push_back(std::move(next));
    } else {
      *same = std::move(next);
    }
  }
  return all;
}

std::string attachments_directory(std::string_view id) { return "attachments/" + std::string(id); }

std::string attachment_path(std::string_view id, std::string_view file) {
  return attachments_directory(id) + "/" + std::string(file);
}

}  // namespace deals
