// SPDX-License-Identifier: MIT
#include "inputs.hpp"

namespace deals {

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

void give_revisions(Surroundings& surroundings, Context& context) {
  context.revisions = [&surroundings, book = context.book_path,
                       known = std::shared_ptr<Revisions>()]() mutable -> Result<const Revisions*> {
    if (!known) {
      auto opened = surroundings.open_revisions(book);
      if (!opened) return std::move(opened).error();
      known = *std::move(opened);
    }
    return known.get();
  };
  context.sharing = [&surroundings, book = context.book_path,
                     known = std::shared_ptr<Sharing>()]() mutable -> Result<Sharing*> {
    if (!known) {
      auto opened = surroundings.open_sharing(book);
      if (!opened) return std::move(opened).error();
      known = *std::move(opened);
    }
    return known.get();
  };
  context.clone = [&surroundings, book = context.book_path,
                   known = std::optional<Result<CloneState>>()]() mutable {
    if (!known) known = surroundings.read_clone(book);
    return *known;
  };
}

}  // namespace deals
