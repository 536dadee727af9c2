// SPDX-License-Identifier: MIT
#include "record_pairs.hpp"

#include <algorithm>
#include <string>

namespace deals {
namespace {

const std::vector<Opportunity>& records(const Book& book, const Opportunity* /*kind*/) {
  return book.opportunities;
}
const std::vector<Customer>& records(const Book& book, const Customer* /*kind*/) {
  return book.customers;
}

template <class T>
const std::vector<T>& records_of(const Book& book) {
  return records(book, static_cast<const T*>(nullptr));
}

/// The ids that it had, by the events that renamed it.
std::vector<std::string> earlier_ids(const History& history) {
  std::vector<std::string> ids;
  for (const Event& event : history) {
    if (event.kind != EventKind::renamed) continue;
    for (const Entry& entry : event.extra) {
      if (entry.key == "from") ids.push_back(entry.value.text);
    }
  }
  return ids;
}

/// Whether what `before` knew is how `after` begins.
bool goes_on(const History& before, const History& after) {
  return !before.empty() && before.size() <= after.size() &&
         std::equal(before.begin(), before.end(), after.begin());
}

template <class T>
class Matching {
 public:
  Matching(const BookState& before, const BookState& after) : before_(before), after_(after) {}

  RecordPairs<T> result() {
    match_ids();
    match_archives();
    match_renamed();
    for (const T* each : gone_) result_.pairs.push_back({each, nullptr});
    for (const T* each : come_) result_.pairs.push_back({nullptr, each});
    return std::move(result_);
  }

 private:
  static bool is_unread(const BookState& state, const T& record) {
    const std::string path = path_of(record.id.kind, record.id.text);
    return state.unread.contains(path) || state.unread.contains("archive/" + path);
  }

  void match_ids() {
    for (const T& each : records_of<T>(before_.book)) {
      if (const T* now = after_.book.find(each.id)) {
        result_.pairs.push_back({&each, now});
      } else if (is_unread(after_, each)) {
        ++result_.not_compared;
      } else {
        gone_.push_back(&each);
      }
    }
    for (const T& each : records_of<T>(after_.book)) {
      if (before_.book.find(each.id) != nullptr) continue;
      if (is_unread(before_, each)) {
        ++result_.not_compared;
      } else {
        come_.push_back(&each);
      }
    }
  }

  void match_archives() {
    std::erase_if(gone_, [&](const T* each) {
      const T* kept = after_.archive == nullptr ? nullptr : after_.archive->find(each->id);
      if (kept == nullptr) return false;
      result_.pairs.push_back({.before = each, .after = kept, .is_put_away = true});
      return true;
    });
    std::erase_if(come_, [&](const T* each) {
      const T* kept = before_.archive == nullptr ? nullptr : before_.archive->find(each->id);
      if (kept == nullptr) return false;
      result_.pairs.push_back({.before = kept, .after = each, .is_brought_back = true});
      return true;
    });
  }

  void match_renamed() {
    std::erase_if(come_, [&](const T* each) {
      const T* was = earlier(*each);
      if (was == nullptr) return false;
      std::erase(gone_, was);
      result_.pairs.push_back({was, each});
      return true;
    });
  }

  /// Which of those that are gone it was: the one that it was renamed from, else the only one whose
  /// history it goes on with.
  const T* earlier(const T& record) const {
    const std::vector<std::string> ids = earlier_ids(record.history);
    const T* going_on = nullptr;
    std::size_t count = 0;
    for (const T* each : gone_) {
      if (std::find(ids.begin(), ids.end(), each->id.text) != ids.end()) return each;
      if (!goes_on(each->history, record.history) || each->name != record.name) continue;
      going_on = each;
      ++count;
    }
    return count == 1 ? going_on : nullptr;
  }

  const BookState& before_;
  const BookState& after_;
  RecordPairs<T> result_;
  std::vector<const T*> gone_;
  std::vector<const T*> come_;
};

}  // namespace

RecordPairs<Opportunity> pairs_of_deals(const BookState& before, const BookState& after) {
  return Matching<Opportunity>(before, after).result();
}

RecordPairs<Customer> pairs_of_customers(const BookState& before, const BookState& after) {
  return Matching<Customer>(before, after).result();
}

}  // namespace deals
