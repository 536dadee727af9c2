// SPDX-License-Identifier: MIT
#include <deals/command/command.hpp>

namespace deals {

void describe(Args& args, GlobalOptions& options) {
  args.option(options.directory, "--directory", "DIR", "the book is in DIR")
      .shortened("-C")
      .completes(Complete::directory);
  args.option(options.at, "--at", "REV",
              "read the book as a commit of git has it: HEAD~3, a tag, main@{2026-10-01}")
      .completes(Complete::revision);
  args.option(options.as_of, "--as-of", "DATE",
              "the day to take for today, with the book as its history has it on that day");
  args.option(options.output, "--output", "FORM", "the form of the output").one_of(format_names());
  args.flag(options.json, "--json", "short for --output json");
  args.option(options.columns, "--columns", "A,B,C", "only these columns, in this order")
      .completes(Complete::column);
  args.option(options.color, "--color", "WHEN", "colour the output")
      .one_of({"auto", "always", "never"});
  args.option(options.width, "--width", "N", "fit tables into N columns");
  args.option(options.html, "--html", "FILE", "write a report as a page for browsers; -: to stdout")
      .completes(Complete::file);
  args.flag(options.no_pager, "--no-pager", "never show long output in a pager");
  args.flag(options.dry_run, "--dry-run", "show what would change as a diff; change nothing");
  args.flag(options.quiet, "--quiet", "say only what went wrong").shortened("-q");
  args.flag(options.yes, "--yes", "answer questions with yes").shortened("-y");
  args.option(options.lock_timeout, "--lock-timeout", "SECONDS",
              "how long to wait while another command changes the book (10)");
  args.flag(options.help, "--help", "explain the command").shortened("-h");
  args.flag(options.version, "--version", "print the version").shortened("-V");
}

}  // namespace deals
