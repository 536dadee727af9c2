// SPDX-License-Identifier: MIT
#include "merge_value.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/date.hpp>
#include <deals/text/write.hpp>
#include <set>

#include "array_parts.hpp"
#include "merge_list.hpp"
#include "scan.hpp"

namespace deals::merging {
namespace {

/// A field of an inline table, as written.
struct InlineField {
  std::string name;
  std::string value;

  bool operator==(const InlineField&) const = default;
};

std::vector<InlineField> inline_fields(std::string_view table) {
  std::vector<InlineField> fields;
  for (const scan::Element& element : scan::read_elements(table, 0)) {
    fields.push_back(
        {std::string(element.key.span.of(table)), std::string(element.value.of(table))});
  }
  return fields;
}

std::vector<std::string> names_of_fields(const std::vector<InlineField>& fields) {
  std::vector<std::string> names;
  for (const InlineField& field : fields) names.push_back(field.name);
  return names;
}

const InlineField* field_named(const std::vector<InlineField>& fields, const std::string& name) {
  for (const InlineField& field : fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

/// The content alone, the same for every order of a table's keys.
std::string content_of(Value value) {
  for (Entry& entry : value.entries) entry.value = string_value(content_of(entry.value));
  std::sort(value.entries.begin(), value.entries.end(),
            [](const Entry& left, const Entry& right) { return left.key < right.key; });
  for (Value& item : value.items) item = string_value(content_of(item));
  return to_toml(value);
}

std::string text_at(const Value& table, std::string_view key) {
  const Value* value = table.find(key);
  return value == nullptr ? "" : value->text;
}

/// Events by time.
std::string rank_of(const Value& element) {
  const auto at = parse_moment(text_at(element, "at"));
  return at ? fmt::format("{:020}", at->seconds) : "";
}

bool is_list_of_tables(const PairPart& list) {
  return std::all_of(list.meaning.items.begin(), list.meaning.items.end(),
                     [](const Value& item) { return item.kind == Value::Kind::table; });
}

/// What tells the entries of a list apart: the key that names them, or nothing but their content.
std::string_view naming_key(std::string_view list) {
  if (list == "tasks") return "id";
  if (list == "contacts") return "name";
  return "";
}

bool is_mergeable_list(const PairPart& list) {
  if (list.meaning.kind != Value::Kind::array) return false;
  const bool is_set = list.name == "tags" || list.name == "email" || list.name == "phone";
  const bool is_known = list.name == "history" || list.name == "tasks" || list.name == "contacts";
  return is_set || (is_known && is_list_of_tables(list));
}

Listing<ElementPart> listing_of(const ArrayParts& parts, std::string_view naming) {
  Listing<ElementPart> listing;
  for (const ElementPart& element : parts.elements) {
    listing.push_back({&element, content_of(element.meaning),
                       naming.empty() ? "" : text_at(element.meaning, naming),
                       rank_of(element.meaning)});
  }
  return listing;
}

/// The layout that the list gets: that of the side that changed it, else one that both would take.
ArrayParts frame_of(const Three<PairPart>& arrays, const ArrayParts& ours,
                    const ArrayParts& theirs) {
  const auto look = [](const ArrayParts& parts) {
    return std::tuple(!parts.is_multiline, !parts.has_last_comma, parts.open, parts.indent,
                      parts.close_indent);
  };
  const ArrayParts base = arrays.base ? array_parts_of(*arrays.base) : ArrayParts();
  ArrayParts frame = look(theirs) < look(ours) ? theirs : ours;
  if (arrays.base && look(ours) == look(base)) frame = theirs;
  if (arrays.base && look(theirs) == look(base)) frame = ours;
  frame.close_lead = merged_comments(
      {arrays.base ? &base.close_lead : nullptr, &ours.close_lead, &theirs.close_lead});
  return frame;
}

/// Gives tasks that two people added under one number numbers of their own.
class TaskNumbers {
 public:
  explicit TaskNumbers(const std::vector<Three<ElementPart>>& entries) {
    for (const auto& entry : entries) {
      for (const ElementPart* part : {entry.base, entry.ours, entry.theirs}) {
        if (part != nullptr) highest_ = std::max(highest_, number_of(part->meaning));
      }
    }
  }

  void number(ElementPart& task) {
    const int number = number_of(task.meaning);
    if (number == 0 || taken_.insert(number).second) return;
    taken_.insert(++highest_);
    for (const scan::Element& element : scan::read_elements(task.text, 0)) {
      if (element.key.segments != std::vector<std::string>{"id"}) continue;
      task.text.replace(element.value.begin, element.value.end - element.value.begin,
                        fmt::format("{}", highest_));
      return;
    }
  }

 private:
  static int number_of(const Value& task) {
    const std::string text = text_at(task, "id");
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
  }

  int highest_ = 0;
  std::set<int> taken_;
};

/// The entry that both sides have and changed differently, merged; nothing when it cannot be.
std::optional<ElementPart> merged_element(const Three<ElementPart>& entry) {
  ElementPart merged = *entry.ours;
  merged.lead = merged_comments(entry.part(&ElementPart::lead));
  merged.after = merged_comments(entry.part(&ElementPart::after));
  const auto texts = entry.part(&ElementPart::text);
  if (texts.is_decided()) {
    merged.text = *texts.decided();
    return merged;
  }
  if (same(entry.ours->meaning, entry.theirs->meaning)) {
    merged.text = std::min(*texts.ours, *texts.theirs);
    return merged;
  }
  if (entry.ours->meaning.kind != Value::Kind::table) return {};
  auto text = merged_inline_table(texts);
  if (!text) return {};
  merged.text = *std::move(text);
  return merged;
}

}  // namespace

HunkWriter::HunkWriter(int marker_length, std::string ours, std::string theirs) {
  const auto length = static_cast<std::size_t>(std::max(marker_length, 1));
  begin_ = fmt::format("{} {}\n", std::string(length, '<'), ours);
  middle_ = std::string(length, '=') + "\n";
  end_ = fmt::format("{} {}\n", std::string(length, '>'), theirs);
}

std::string HunkWriter::operator()(std::string_view ours, std::string_view theirs) const {
  return fmt::format("{}{}{}{}{}", begin_, ours, middle_, theirs, end_);
}

std::optional<std::string> merged_inline_table(const Three<std::string>& tables) {
  const auto base = tables.base ? inline_fields(*tables.base) : std::vector<InlineField>();
  const auto ours = inline_fields(*tables.ours);
  const auto theirs = inline_fields(*tables.theirs);
  std::vector<std::string> written;
  for (const std::string& name :
       merged_order(names_of_fields(base), names_of_fields(ours), names_of_fields(theirs), {})) {
    const Three<InlineField> field{field_named(base, name), field_named(ours, name),
                                   field_named(theirs, name)};
    if (!field.is_decided()) return {};
    if (field.decided() == nullptr) continue;
    written.push_back(fmt::format("{} = {}", name, field.decided()->value));
  }
  return written.empty() ? "{}" : fmt::format("{{ {} }}", fmt::join(written, ", "));
}

std::optional<MergedValue> merged_array(const Three<PairPart>& arrays, const HunkWriter& hunk) {
  if (!is_mergeable_list(*arrays.ours) || !is_mergeable_list(*arrays.theirs)) return {};
  if (arrays.base && !is_mergeable_list(*arrays.base)) return {};
  const std::string_view naming = naming_key(arrays.ours->name);
  const ArrayParts base = arrays.base ? array_parts_of(*arrays.base) : ArrayParts();
  const ArrayParts ours = array_parts_of(*arrays.ours);
  const ArrayParts theirs = array_parts_of(*arrays.theirs);
  const ArrayParts frame = frame_of(arrays, ours, theirs);
  // Two people number their tasks alike without meaning the same one.
  const NewOnes pairing = arrays.ours->name == "tasks" ? NewOnes::by_content : NewOnes::by_key;
  auto entries = merged_listing(listing_of(base, naming), listing_of(ours, naming),
                                listing_of(theirs, naming), pairing);
  std::erase_if(entries, [](const Three<ElementPart>& entry) {
    return entry.is_decided() && entry.decided() == nullptr;
  });
  TaskNumbers numbers(entries);
  MergedValue merged;
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Three<ElementPart>& entry = entries[i];
    const bool is_last = i + 1 == entries.size();
    std::optional<ElementPart> element;
    if (entry.is_decided()) element = *entry.decided();
    if (!element && entry.ours && entry.theirs) element = merged_element(entry);
    if (element && arrays.ours->name == "tasks") numbers.number(*element);
    if (element) {
      texts.push_back(frame.is_multiline ? element_lines(frame, *element, is_last) : element->text);
      continue;
    }
    if (!frame.is_multiline) return {};
    const auto side = [&](const ElementPart* part) {
      return part == nullptr ? std::string() : element_lines(frame, *part, is_last);
    };
    texts.push_back(hunk(side(entry.ours), side(entry.theirs)));
    merged.is_clean = false;
  }
  merged.text = array_text(frame, texts);
  return merged;
}

}  // namespace deals::merging
