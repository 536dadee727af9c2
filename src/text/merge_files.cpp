// SPDX-License-Identifier: MIT
#include "merge_files.hpp"

#include <algorithm>
#include <deals/text/record.hpp>
#include <vector>

#include "merge_list.hpp"

namespace deals::merging {
namespace {

using Unit = std::vector<std::string_view>;

/// Keys that only make sense together: never one side's stage with the other's closing date, nor
/// one's amount in the other's currency.
const std::vector<Unit>& units() {
  static const std::vector<Unit> all = {
      {"stage", "pipeline", "closed", "probability", "category", "lost_reason"},
      {"amount", "currency"}};
  return all;
}

bool same_value(const PairPart* left, const PairPart* right) {
  if (left == nullptr || right == nullptr) return left == right;
  return same(left->meaning, right->meaning);
}

std::string part_text(const PairPart* pair) {
  return pair == nullptr ? std::string() : pair->lead + pair->line();
}
std::string part_text(const SectionPart* section) {
  return section == nullptr ? std::string() : section->text();
}

const SectionPart* section_named(const FileParts& parts, const std::string& name) {
  for (const SectionPart& section : parts.sections) {
    if (!section.is_element && section.name == name) return &section;
  }
  return nullptr;
}

/// Sections by name, an array of tables once, where its first element stands.
std::vector<std::string> section_names(const FileParts& parts) {
  std::vector<std::string> names;
  for (const SectionPart& section : parts.sections) {
    if (std::find(names.begin(), names.end(), section.name) == names.end()) {
      names.push_back(section.name);
    }
  }
  return names;
}

class FileMerge {
 public:
  FileMerge(const Three<FileParts>& files, RecordKind kind, const HunkWriter& hunk,
            std::set<std::string> contradicted)
      : files_(files),
        ranking_(record_keys(kind)),
        hunk_(hunk),
        contradicted_(std::move(contradicted)) {}

  MergedText merged() && {
    static const FileParts nothing;
    const FileParts& base = files_.base ? *files_.base : nothing;
    for (const std::string& name : merged_order(section_names(base), section_names(*files_.ours),
                                                section_names(*files_.theirs), ranking_)) {
      const Three<SectionPart> section{section_named(base, name), section_named(*files_.ours, name),
                                       section_named(*files_.theirs, name)};
      const bool is_table = section.base || section.ours || section.theirs;
      if (is_table) add_section(section);
      if (!is_table) add_elements(name, base);
    }
    result_.text += merged_comments(
        {files_.base ? &base.tail : nullptr, &files_.ours->tail, &files_.theirs->tail});
    return std::move(result_);
  }

 private:
  void conflict(const std::string& name, std::string_view ours, std::string_view theirs) {
    result_.text += hunk_(ours, theirs);
    note_conflict(name);
  }
  void note_conflict(const std::string& name) {
    auto& names = result_.conflicts;
    std::string plain = name;
    std::replace(plain.begin(), plain.end(), '\x1f', '.');
    if (std::find(names.begin(), names.end(), plain) == names.end()) names.push_back(plain);
  }

  void add_section(const Three<SectionPart>& section) {
    const bool is_root = section.ours && section.ours->header.empty();
    if (section.is_decided() && !(is_root && !contradicted_.empty())) {
      result_.text += part_text(section.decided());
      return;
    }
    if (!section.ours || !section.theirs) {
      const auto* there = section.ours ? section.ours : section.theirs;
      conflict(there->name, part_text(section.ours), part_text(section.theirs));
      return;
    }
    result_.text += merged_comments(section.part(&SectionPart::lead));
    const auto headers = section.part(&SectionPart::header);
    result_.text +=
        headers.is_decided() ? *headers.decided() : std::min(*headers.ours, *headers.theirs);
    add_pairs(section, is_root);
  }

  void add_pairs(const Three<SectionPart>& section, bool is_root) {
    const auto names = [](const SectionPart* part) {
      return part ? part->names() : std::vector<std::string>();
    };
    const auto order =
        merged_order(names(section.base), names(section.ours), names(section.theirs), ranking_);
    std::vector<std::set<std::string>> together;
    if (is_root) {
      for (const Unit& unit : units()) together.push_back(in_conflict(section, unit));
    }
    std::set<std::string> written;
    for (const std::string& name : order) {
      const auto unit = std::find_if(together.begin(), together.end(),
                                     [&](const auto& keys) { return keys.count(name) != 0; });
      if (unit == together.end()) {
        add_pair(three_of(section, name), name, is_root);
      } else if (written.insert(*unit->begin()).second) {
        add_unit(section, order, *unit);
      }
    }
  }

  static Three<PairPart> three_of(const Three<SectionPart>& section, const std::string& name) {
    const auto find = [&](const SectionPart* part) { return part ? part->find(name) : nullptr; };
    return {find(section.base), find(section.ours), find(section.theirs)};
  }

  /// The keys of a unit that the sides have differently, when both changed some of them.
  std::set<std::string> in_conflict(const Three<SectionPart>& section, const Unit& unit) const {
    bool has_ours = false;
    bool has_theirs = false;
    std::set<std::string> differing;
    for (std::string_view key : unit) {
      const auto pair = three_of(section, std::string(key));
      has_ours = has_ours || !same_value(pair.base, pair.ours);
      has_theirs = has_theirs || !same_value(pair.base, pair.theirs);
      if (!same_value(pair.ours, pair.theirs)) differing.emplace(key);
    }
    const bool is_contradicted = std::any_of(unit.begin(), unit.end(), [&](std::string_view key) {
      return contradicted_.count(std::string(key)) != 0;
    });
    return (has_ours && has_theirs) || is_contradicted ? differing : std::set<std::string>();
  }

  void add_unit(const Three<SectionPart>& section, const std::vector<std::string>& order,
                const std::set<std::string>& unit) {
    std::string ours;
    std::string theirs;
    for (const std::string& name : order) {
      if (unit.count(name) == 0) continue;
      const auto pair = three_of(section, name);
      ours += part_text(pair.ours);
      theirs += part_text(pair.theirs);
      note_conflict(name);
    }
    result_.text += hunk_(ours, theirs);
  }

  void add_pair(const Three<PairPart>& pair, const std::string& name, bool is_root) {
    const bool is_contradicted =
        is_root && contradicted_.count(name) != 0 && !same_value(pair.ours, pair.theirs);
    if (pair.is_decided() && !is_contradicted) {
      result_.text += part_text(pair.decided());
    } else if (!pair.ours || !pair.theirs) {
      conflict(name, part_text(pair.ours), part_text(pair.theirs));
    } else {
      add_changed_pair(pair, name, is_contradicted);
    }
  }

  /// Both have it, and both differ from the base or from each other.
  void add_changed_pair(const Three<PairPart>& pair, const std::string& name,
                        bool is_contradicted) {
    result_.text += merged_comments(pair.part(&PairPart::lead));
    const auto value = is_contradicted ? std::nullopt : merged_value(pair);
    if (!value) return conflict(name, pair.ours->line(), pair.theirs->line());
    const auto befores = pair.part(&PairPart::before);
    result_.text +=
        befores.is_decided() ? *befores.decided() : std::min(*befores.ours, *befores.theirs);
    result_.text += value->text;
    const auto afters = pair.part(&PairPart::after);
    result_.text += afters.is_decided() ? *afters.decided() : joined_comments(afters);
    if (!value->is_clean) note_conflict(name);
  }

  /// Two comments behind one value.
  static std::string joined_comments(const Three<std::string>& afters) {
    std::string first = std::min(*afters.ours, *afters.theirs);
    first.erase(first.find_last_not_of(" \t\n") + 1);
    const std::string second = std::max(*afters.ours, *afters.theirs);
    return first + " " + second.substr(std::min(second.find_first_not_of(" \t"), second.size()));
  }

  std::optional<MergedValue> merged_value(const Three<PairPart>& pair) const {
    const auto texts = pair.part(&PairPart::value);
    if (texts.is_decided()) return MergedValue{*texts.decided()};
    if (same_value(pair.ours, pair.theirs)) {
      return MergedValue{std::min(*texts.ours, *texts.theirs)};
    }
    if (same_value(pair.ours, pair.base)) return MergedValue{*texts.theirs};
    if (same_value(pair.theirs, pair.base)) return MergedValue{*texts.ours};
    if (auto list = merged_array(pair, hunk_)) return list;
    const bool is_table = pair.ours->name == "external" && pair.ours->value.starts_with('{') &&
                          pair.theirs->value.starts_with('{');
    if (!is_table) return {};
    if (auto table = merged_inline_table(texts)) return MergedValue{*table};
    return {};
  }

  static std::string content_of(const SectionPart& element) {
    std::vector<std::string> lines;
    for (const PairPart& pair : element.pairs) lines.push_back(pair.name + "=" + pair.value + "\n");
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) all += line;
    return all;
  }

  /// Which thing an element is: an item its product and start, a contact its name, a task its
  /// number.
  static std::string key_of(const SectionPart& element) {
    const auto value = [&](std::string_view name) {
      const PairPart* pair = element.find(name);
      return pair ? pair->value : std::string();
    };
    if (element.name == "tasks") return value("id");
    if (element.name == "contacts") return value("name");
    const std::string product = value("product");
    return product.empty() ? value("text") : product + " " + value("from");
  }

  static Listing<SectionPart> elements_of(const FileParts& parts, const std::string& name) {
    Listing<SectionPart> listing;
    for (const SectionPart& section : parts.sections) {
      if (!section.is_element || section.name != name) continue;
      listing.push_back({&section, content_of(section), key_of(section), content_of(section)});
    }
    return listing;
  }

  void add_elements(const std::string& name, const FileParts& base) {
    // Two people number their tasks alike without meaning the same one.
    const auto pairing = name == "tasks" ? NewOnes::by_content : NewOnes::by_key;
    const auto entries = merged_listing(elements_of(base, name), elements_of(*files_.ours, name),
                                        elements_of(*files_.theirs, name), pairing);
    for (const Three<SectionPart>& entry : entries) add_section(entry);
  }

  Three<FileParts> files_;
  const std::vector<std::string>& ranking_;
  const HunkWriter& hunk_;
  std::set<std::string> contradicted_;
  MergedText result_;
};

}  // namespace

MergedText merged_files(const Three<FileParts>& files, RecordKind kind, const HunkWriter& hunk,
                        const std::set<std::string>& contradicted) {
  return FileMerge(files, kind, hunk, contradicted).merged();
}

}  // namespace deals::merging
