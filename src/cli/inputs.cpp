// SPDX-License-Identifier: MIT
#include "inputs.hpp"

namespace deals {
namespace {

template <class T>
using Opening = Result<std::unique_ptr<T>> (Surroundings::*)(const std::string& book) const;

/// Opens what git has for a book at the first call; what fails is tried again.
template <class Wanted, class T>
auto opened_once(const Surroundings& surroundings, const std::string& book, Opening<T> open) {
  return
      [&surroundings, book, open, known = std::shared_ptr<Wanted>()]() mutable -> Result<Wanted*> {
        if (!known) {
          auto opened = (surroundings.*open)(book);
          if (!opened) return std::move(opened).error();
          known = *std::move(opened);
        }
        return known.get();
      };
}

}  // namespace

void give_inputs(Surroundings& surroundings, Context& context) {
  context.local_day = [&surroundings](Moment moment) { return surroundings.local_day(moment); };
  context.read_outside = [&surroundings](const std::string& path) {
    return surroundings.read_file(path);
  };
  context.read_attachment = [&surroundings](const std::string& path) {
    return surroundings.read_attachment(path);
  };
  // What is piped in comes only once, and a change may have to be decided again.
  context.read_input = [&surroundings, known = std::optional<Result<std::string>>()]() mutable {
    if (!known) known = surroundings.read_input();
    return *known;
  };
  context.is_piped_in = !surroundings.is_terminal_in();
  context.merge_lines = [&surroundings](const LineMerge& files) {
    return surroundings.merge_lines(files);
  };
  context.read_mail = [&surroundings](const std::string& message) {
    return surroundings.read_mail(message);
  };
}

void give_git(Surroundings& surroundings, Context& context) {
  const std::string& book = context.book_path;
  context.revisions =
      opened_once<const Revisions>(surroundings, book, &Surroundings::open_revisions);
  context.sharing = opened_once<Sharing>(surroundings, book, &Surroundings::open_sharing);
  context.clone = [&surroundings, book = context.book_path,
                   known = std::optional<Result<CloneState>>()]() mutable {
    if (!known) known = surroundings.read_clone(book);
    return *known;
  };
}

}  // namespace deals
