// SPDX-License-Identifier: MIT
#include <deals/report/losses.hpp>

#include <fmt/format.h>

#include "catch.hpp"
#include "past_deals.hpp"

using namespace deals;
using namespace deals::past_deals;

namespace {

Losses losses_of(const Book& book, const char* by = "reason", std::optional<Period> closed = {}) {
  return losses(book, all_of(book), eur(), {*parse_loss_dimension(by, book.config), closed},
                today());
}

/// `price: 2, 300.00 | lead 1 100.00 + proposal 1 200.00`
std::string text_of(const LossRow& row) {
  std::string text = fmt::format("{}: {}, {} |", row.group.label, row.count, to_plain(row.amount));
  for (const StageLoss& loss : row.stages) {
    text += fmt::format(" {} {} {}", loss.stage.label, loss.count, to_plain(loss.amount));
  }
  return text;
}

std::vector<std::string> lines_of(const Losses& losses) {
  std::vector<std::string> lines;
  for (const LossRow& row : losses.rows) lines.push_back(text_of(row));
  lines.push_back(text_of(losses.total));
  return lines;
}

using Lines = std::vector<std::string>;

Opportunity lost(const char* id, const char* stage, const char* reason,
                 std::optional<std::int64_t> cents) {
  Opportunity made = went(id, {{"2026-01-01", stage}, {"2026-02-01", "lost"}}, cents);
  made.lost_reason = reason;
  return made;
}

Book small_book() {
  return book_of({lost("a", "lead", "timing", 900'00), lost("b", "proposal", "price", 100'00),
                  lost("c", "lead", "price", 200'00), lost("d", "lead", "", {}),
                  went("e", {{"2026-01-01", "lead"}, {"2026-02-01", "won"}}, 100'00),
                  went("f", {{"2026-02-01", "lost"}}, 1'00)});
}

}  // namespace

TEST_CASE("the most frequent reason comes first, with the stages where it struck") {
  const Losses all = losses_of(small_book());
  CHECK(lines_of(all) ==
        Lines{"price: 2, 300.00 | Lead 1 200.00 Proposal 1 100.00",
              "(no reason): 2, 1.00 | Lead 1 0.00 (not known) 1 1.00",
              "timing: 1, 900.00 | Lead 1 900.00",
              "Total: 5, 1201.00 | Lead 3 1100.00 Proposal 1 100.00 (not known) 1 1.00"});
  CHECK(all.not_lost == 1);
  CHECK(all.total.unpriced == 1);
  CHECK(all.in_scope == 6);
}

TEST_CASE("by stage is the stage in which it was lost, in order of the process") {
  CHECK(lines_of(losses_of(small_book(), "stage")) ==
        Lines{"Lead: 3, 1100.00 | Lead 3 1100.00", "Proposal: 1, 100.00 | Proposal 1 100.00",
              "(not known): 1, 1.00 | (not known) 1 1.00",
              "Total: 5, 1201.00 | Lead 3 1100.00 Proposal 1 100.00 (not known) 1 1.00"});
}

TEST_CASE("days that are asked for are those of the loss") {
  Book book = small_book();
  book.opportunities[0].closed = day("2026-03-01");
  book.opportunities[1].closed.reset();
  const Losses all = losses_of(book, "reason", Period{day("2026-02-01"), day("2026-02-28")});
  CHECK(all.total.count == 3);
  CHECK(all.outside == 1);
  CHECK(all.undated == 1);
}

TEST_CASE("an unknown dimension of losses suggests the nearest") {
  const auto refused = parse_loss_dimension("reasons", default_config());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message == "no dimension \"reasons\"");
  CHECK(refused.error().hints == std::vector<std::string>{"did you mean \"reason\"?"});
}

TEST_CASE("in any book losses add up by any dimension, in any order of files") {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    RandomPast random(seed);
    Book book = random.book();
    auto names = dimension_names(book.config);
    names.push_back("reason");
    for (const std::string& name : names) {
      INFO("seed " << seed << " by " << name);
      const Losses all = losses_of(book, name.c_str());
      REQUIRE(all.total.count + all.not_lost == all.in_scope);
      std::size_t count = 0;
      Int128 amount = 0;
      for (const LossRow& row : all.rows) {
        std::size_t in_stages = 0;
        for (const StageLoss& loss : row.stages) in_stages += loss.count;
        REQUIRE(in_stages == row.count);
        count += row.count;
        amount += row.amount.minor;
      }
      REQUIRE(count == all.total.count);
      REQUIRE(amount == all.total.amount.minor);
      Book shuffled = book;
      random.shuffle(shuffled.opportunities);
      REQUIRE(lines_of(losses_of(shuffled, name.c_str())) == lines_of(all));
    }
  }
}
