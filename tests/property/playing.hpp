// SPDX-License-Identifier: MIT
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "test_surroundings.hpp"

/// \file
/// Random books and random command lines, for properties of whole commands.
namespace deals::playing {

using Words = std::vector<std::string>;
using Tree = MemoryStorage::Tree;

/// One of a few, the first ones as good as the last.
std::string any_of(const std::vector<std::string>& choices);
bool chance(int percent);
int number(int least, int most);

/// A small book: two customers, some opportunities, with and without history.
TestSurroundings random_book();

/// The ids of its opportunities.
Words ids(const TestSurroundings& book);

/// A command that changes one opportunity, most of them possible ones.
Words random_change(const std::string& id);

/// An edit that a person might make in the file: another stage, amount or owner, a comment, other
/// line ends. Whether a tracked field may have changed.
bool edit_by_hand(TestSurroundings& book, const std::string& id);

/// Runs a command line; what it printed is in `book.output` and `book.errors`.
int play(TestSurroundings& book, const Words& words);

/// For the message of a failure.
std::string said(const Words& words);

}  // namespace deals::playing
