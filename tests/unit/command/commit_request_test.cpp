// SPDX-License-Identifier: MIT
#include <deals/command/commit_request.hpp>

#include "catch.hpp"

using namespace deals;

namespace {

RecordChange moved(const std::string& id, const std::string& from, const std::string& to) {
  Json::Object fields;
  fields.emplace_back("stage", Json(Json::Array{Json(from), Json(to)}));
  fields.emplace_back("probability", Json(Json::Array{Json("50"), Json("80")}));
  return {id, "opportunities/" + id + ".toml", "changed", std::move(fields)};
}

FileChange change_of(const std::string& path, std::optional<std::string> before,
                     std::optional<std::string> after) {
  return {path, std::move(before), std::move(after)};
}

}  // namespace

TEST_CASE("a commit says what happened as a person would") {
  Outcome outcome;
  outcome.records = {moved("acme-renewal", "proposal", "negotiation")};
  outcome.changes = {change_of("opportunities/acme-renewal.toml", "a", "b")};

  const CommitRequest request =
      commit_request_of(outcome, "move-stage", "deals move acme-r negotiation");
  CHECK(request.files == std::vector<std::string>{"opportunities/acme-renewal.toml"});
  CHECK(request.subject == "acme-renewal: proposal → negotiation");
  CHECK(request.body == "deals move acme-r negotiation");
  CHECK(request.reverts.empty());
  REQUIRE(request.trailers.size() == 3);
  CHECK(request.trailers[0] == "Deals-Command: move-stage");
  CHECK(request.trailers[1] == "Deals-Id: acme-renewal");
  CHECK(request.trailers[2] == change_trailer(outcome.changes));
}

TEST_CASE("several deals that moved alike are one line") {
  Outcome outcome;
  outcome.records = {moved("a", "lead", "proposal"), moved("b", "lead", "proposal")};
  CHECK(commit_request_of(outcome, "move-stage", "").subject == "2 opportunities: lead → proposal");
  outcome.records.push_back(moved("c", "qualification", "proposal"));
  CHECK(commit_request_of(outcome, "move-stage", "").subject == "changed 3 opportunities");
}

TEST_CASE("what a person or a file says cannot forge a trailer or break the subject") {
  Outcome outcome;
  outcome.summary = "acme: note \"one\ntwo\x1b[31m\"";
  const CommitRequest request = commit_request_of(outcome, "note", "deals note 'x\n\nDeals-Id: y'");
  CHECK(request.subject == "acme: note \"one\\ntwo\\e[31m\"");
  CHECK(request.body == "deals note 'x\\n\\nDeals-Id: y'");
}

TEST_CASE("a subject is no longer than a line") {
  Outcome outcome;
  outcome.summary = std::string(300, 'x');
  CHECK(commit_request_of(outcome, "note", "").subject == std::string(99, 'x') + "…");
}

TEST_CASE("only so many records are named") {
  Outcome outcome;
  for (int i = 0; i < 1000; ++i)
    outcome.records.push_back(moved("x" + std::to_string(i), "a", "b"));
  CHECK(commit_request_of(outcome, "move-stage", "").trailers.size() == 52);
}

TEST_CASE("undo finds the commit by what it turns around, in any order of files") {
  const std::vector<FileChange> done = {change_of("a.toml", "1", "2"),
                                        change_of("b.toml", std::nullopt, "3"),
                                        change_of("c.toml", "4", std::nullopt)};
  const std::vector<FileChange> undone = {change_of("c.toml", std::nullopt, "4"),
                                          change_of("a.toml", "2", "1"),
                                          change_of("b.toml", "3", std::nullopt)};
  CHECK(change_trailer(done) == reversed_change_trailer(undone));
  CHECK(change_trailer(undone) == reversed_change_trailer(done));
  CHECK(change_trailer(done) != change_trailer(undone));

  auto otherwise = done;
  otherwise[1].after = "";
  CHECK(change_trailer(done) != change_trailer(otherwise));
}

TEST_CASE("an undo that finds no commit says what it undoes") {
  Outcome outcome;
  outcome.changes = {change_of("a.toml", "2", "1")};
  outcome.reversed = UndoHead{.number = 3, .what = "acme: noted", .is_undone = true};
  CommitRequest request = commit_request_of(outcome, "undo", "deals undo");
  CHECK(request.subject == "Undo: acme: noted");
  CHECK(request.reverts == change_trailer({change_of("a.toml", "1", "2")}));
  outcome.reversed->is_undone = false;
  request = commit_request_of(outcome, "redo", "deals redo");
  CHECK(request.subject == "Redo: acme: noted");
}
