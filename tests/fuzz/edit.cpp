// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/record.hpp>

#include "fuzzing.hpp"

// A record, a line `%%`, and edits: one a line, a letter for the field and the text to put there.
// `oanna` sets the owner, `o` alone removes it. The first eight count.
namespace deals::fuzz {
namespace {

constexpr std::size_t most_edits = 8;

const OpportunityId deal_id{"deal"};
const CustomerId customer_id{"acme"};

/// What an edit does to a record: the key it is about, and whether that key's value is one splice.
struct Edit {
  std::string key;
  bool is_one_splice = true;
};

Event event_of(const std::string& text) {
  Event event;
  event.at = Moment{1'800'000'000};
  event.by = "anna";
  event.kind = EventKind::note;
  event.text = text;
  event.changes.close = Date{20'000};
  return event;
}

/// Edits that customers and opportunities share.
template <class T>
Edit change_either(T& record, char letter, const std::string& text) {
  switch (letter) {
    case 'n':
      if (!text.empty()) record.name = text;
      return {"name"};
    case 'o':
      record.owner = text;
      return {"owner"};
    case 's':
      record.source = text;
      return {"source"};
    case 'm':
      record.notes = text + (text.size() % 2 == 0 ? "\nmore\n" : "");
      return {"notes"};
    case 't':
      if (!text.empty()) record.tags.push_back(text);
      if (text.empty() && !record.tags.empty()) record.tags.pop_back();
      return {"tags"};
    case 'x':
      record.external.clear();
      if (!text.empty()) record.external.emplace_back("crm", text);
      return {"external", false};
    case 'e':
      std::erase_if(record.extra.edit(), [](const Entry& entry) { return entry.key == "region"; });
      if (!text.empty()) record.extra.push_back({"region", string_value(text), {}});
      return {"region", false};
    default:
      record.history.push_back(event_of(text));
      return {"history", false};
  }
}

Edit change(Opportunity& deal, char letter, const std::string& text) {
  const auto size = static_cast<int>(text.size());
  switch (letter) {
    case 'a':
      deal.amount.reset();
      if (size > 0) deal.amount = Money{size * 12345, deal.currency.value_or(Currency{})};
      return {"amount"};
    case 'c':
      deal.close.reset();
      if (size > 0) deal.close = Date{20'000 + size};
      return {"close"};
    case 'g':
      deal.stage = text.empty() ? "proposal" : "won";
      return {"stage"};
    case 'w':
      deal.next_step.reset();
      if (!text.empty()) deal.next_step = NextStep{Date{20'000}, text};
      return {"next_step", false};
    case 'k':
      if (text.empty() && !deal.tasks.empty()) deal.tasks.erase(deal.tasks.begin());
      if (!text.empty()) deal.tasks.push_back({size + 900, text, Date{20'000}, "bo", {}});
      return {"tasks", false};
    case 'd':
      deal.contacts.clear();
      if (!text.empty()) deal.contacts.push_back({text, "champion"});
      return {"contacts", false};
    default:
      return change_either(deal, letter, text);
  }
}

Edit change(Customer& customer, char letter, const std::string& text) {
  switch (letter) {
    case 'i':
      customer.industry = text;
      return {"industry"};
    case 'k':
      if (text.empty() && !customer.contacts.empty()) customer.contacts.pop_back();
      if (!text.empty()) customer.contacts.push_back({text, "CTO", {"a@b.example"}, {}, {}});
      return {"contacts", false};
    default:
      return change_either(customer, letter, text);
  }
}

Result<Read<Opportunity>> read(std::string_view text, const Opportunity&) {
  return read_opportunity(text, deal_id, default_config());
}

Result<Read<Customer>> read(std::string_view text, const Customer&) {
  return read_customer(text, customer_id);
}

Result<std::string> update(std::string_view text, const Opportunity& from, const Opportunity& to) {
  return update_opportunity(text, from, to, default_config());
}

Result<std::string> update(std::string_view text, const Customer& from, const Customer& to) {
  return update_customer(text, from, to);
}

std::size_t common_begin(std::string_view left, std::string_view right) {
  const auto end = std::min(left.size(), right.size());
  std::size_t at = 0;
  while (at < end && left[at] == right[at]) ++at;
  return at;
}

std::size_t common_end(std::string_view left, std::string_view right) {
  const auto end = std::min(left.size(), right.size());
  std::size_t at = 0;
  while (at < end && left[left.size() - 1 - at] == right[right.size() - 1 - at]) ++at;
  return at;
}

/// A value that stays is replaced where it stands; one that comes or goes is one piece.
void check_bytes(const std::string& before, const std::string& after, const std::string& key) {
  const auto was = parse_toml(before, "before");
  const auto is = parse_toml(after, "after");
  require(was && is, "both texts parse");
  const Value* old_value = was->find(key);
  const std::size_t begin = common_begin(before, after);
  const std::size_t end = common_end(before, after);
  const std::string both = before + "\n=== " + key + " ===>\n" + after;
  if (old_value != nullptr && is->find(key) != nullptr) {
    require(before == after ||
                (begin >= old_value->region.begin && end >= before.size() - old_value->region.end),
            "an edit stays within its value", both);
  } else {
    require(begin + end >= std::min(before.size(), after.size()), "an edit is one piece", both);
  }
}

template <class T>
void play(std::string text, std::string_view edits) {
  const auto first = read(text, T{});
  if (!first) return;
  T record = first->record;
  auto lines = lines_of(edits);
  lines.resize(std::min(lines.size(), most_edits));
  for (const std::string& line : lines) {
    if (line.empty() || !is_valid_utf8(line)) continue;
    T wanted = record;
    const Edit edit = change(wanted, line[0], line.substr(1));
    auto changed = update(text, record, wanted);
    require(static_cast<bool>(changed), "an edit is what was meant",
            changed ? "" : text + "\n===> " + line + "\n" + changed.error().message);
    if (edit.is_one_splice) check_bytes(text, *changed, edit.key);
    if (edit.key != "history") {
      const auto back = update(*changed, wanted, record);
      require(static_cast<bool>(back), "an edit can be taken back",
              back ? "" : *changed + "\n===> " + line + "\n" + back.error().message);
    }
    text = *std::move(changed);
    record = std::move(wanted);
  }
}

}  // namespace

void edit(std::string_view input) {
  const auto [text, edits] = halves(input);
  play<Opportunity>(std::string(text), edits);
  play<Customer>(std::string(text), edits);
}

}  // namespace deals::fuzz
