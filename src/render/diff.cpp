// SPDX-License-Identifier: MIT
#include <deals/render/diff.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>

namespace deals {

namespace {

constexpr std::size_t context = 3;

/// A path in a header: quoted as git quotes it when it must be.
std::string header_name(const std::string& path) {
  const auto is_odd = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < ' ' || byte >= 0x7F || c == '"' || c == '\\';
  };
  if (std::none_of(path.begin(), path.end(), is_odd)) return path;
  std::string quoted = "\"";
  for (const char c : path) {
    if (is_odd(c)) {
      quoted += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

/// `10,6`, or `10` for one line. A range without lines is named by the line before it.
std::string range_text(const LineRange& range) {
  if (range.count == 1) return fmt::format("{}", range.first + 1);
  return fmt::format("{},{}", range.first + (range.count > 0 ? 1 : 0), range.count);
}

/// One file of the diff. One that moves has another path after than before.
struct FileStep {
  const std::string& path_before;
  const std::string& path_after;
  const std::optional<std::string>& before;
  const std::optional<std::string>& after;

  bool is_move() const { return path_before != path_after; }
};

/// Writes the diff of one file.
class FileDiff {
 public:
  FileDiff(const FileStep& change, const Terminal& terminal, std::string& out)
      : change_(change),
        terminal_(terminal),
        out_(out),
        before_(lines_of(change.before ? *change.before : std::string_view())),
        after_(lines_of(change.after ? *change.after : std::string_view())) {}

  void write(bool git_header) {
    if (change_.before == change_.after && !change_.is_move()) return;
    const auto changes = line_changes(before_, after_);
    if (git_header) write_git_header();
    if (changes.empty() && change_.is_move()) return;
    if (is_binary()) return write_binary();
    if (changes.empty()) return write_empty_file();
    header("--- ", change_.before ? "a/" + change_.path_before : "/dev/null");
    header("+++ ", change_.after ? "b/" + change_.path_after : "/dev/null");
    for (auto first = changes.begin(); first != changes.end();) {
      const auto last = std::adjacent_find(first, changes.end(), is_far);
      const auto end = last == changes.end() ? last : last + 1;
      write_hunk({first, end});
      first = end;
    }
  }

 private:
  static bool is_far(const LineChange& one, const LineChange& next) {
    return next.before.first - (one.before.first + one.before.count) > 2 * context;
  }

  void write_git_header() {
    line(fmt::format("diff --git {} {}", header_name("a/" + change_.path_before),
                     header_name("b/" + change_.path_after)),
         Style::strong);
    if (change_.is_move()) {
      line("rename from " + header_name(change_.path_before), Style::strong);
      line("rename to " + header_name(change_.path_after), Style::strong);
    }
    if (!change_.before) line("new file mode 100644", Style::strong);
    if (!change_.after) line("deleted file mode 100644", Style::strong);
  }

  /// As git has it: a NUL byte in the beginning.
  bool is_binary() const {
    constexpr std::size_t beginning = 8000;
    const auto has_nul = [](const std::optional<std::string>& text) {
      return text &&
             std::string_view(*text).substr(0, beginning).find('\0') != std::string_view::npos;
    };
    return has_nul(change_.before) || has_nul(change_.after);
  }

  void write_binary() {
    line(fmt::format("Binary files {} and {} differ",
                     change_.before ? header_name("a/" + change_.path_before) : "/dev/null",
                     change_.after ? header_name("b/" + change_.path_after) : "/dev/null"),
         Style::strong);
  }

  /// e69de29 is git's name for no bytes; patch wants to see it.
  void write_empty_file() {
    line(change_.after ? "index 0000000..e69de29" : "index e69de29..0000000", Style::strong);
  }

  void header(std::string_view sign, const std::string& path) {
    auto name = header_name(path);
    // A tab ends a name with blanks in it; a quoted one has its own end.
    if (name.front() != '"' && name.find(' ') != std::string::npos) name += '\t';
    line(std::string(sign) + name, Style::strong);
  }

  void write_hunk(const std::vector<LineChange>& changes) {
    const auto& first = changes.front();
    const auto& last = changes.back();
    const auto lead = std::min(first.before.first, context);
    const auto last_end = last.before.first + last.before.count;
    const auto trail = std::min(before_.size() - last_end, context);
    const LineRange from{first.before.first - lead, last_end + trail - first.before.first + lead};
    const auto after_end = last.after.first + last.after.count + trail;
    const LineRange to{first.after.first - lead, after_end - first.after.first + lead};
    line(fmt::format("@@ -{} +{} @@", range_text(from), range_text(to)), Style::accent);

    auto at = from.first;
    for (const auto& change : changes) {
      while (at < change.before.first) source_line(' ', before_[at++], Style::plain);
      while (at < change.before.first + change.before.count) {
        source_line('-', before_[at++], Style::bad);
      }
      for (std::size_t i = 0; i < change.after.count; ++i) {
        source_line('+', after_[change.after.first + i], Style::good);
      }
    }
    while (at < from.first + from.count) source_line(' ', before_[at++], Style::plain);
  }

  void source_line(char sign, std::string_view text, Style style) {
    const bool ends = text.ends_with('\n');
    if (ends) text.remove_suffix(1);
    line(sign + (terminal_.interactive ? shown_lines(text) : std::string(text)), style);
    if (!ends) line("\\ No newline at end of file", Style::faint);
  }

  void line(std::string_view text, Style style) {
    out_ += styled(text, style, terminal_);
    out_ += '\n';
  }

  const FileStep& change_;
  const Terminal& terminal_;
  std::string& out_;
  std::vector<std::string_view> before_;
  std::vector<std::string_view> after_;
};

/// An empty file that comes or goes has no lines to show, and a move has no other way to say so:
/// only git's own header can.
bool needs_git_header(const FileStep& step) {
  if (step.is_move()) return true;
  return step.before.has_value() != step.after.has_value() && step.before.value_or("").empty() &&
         step.after.value_or("").empty();
}

/// Whether at least half of the lines stay.
bool is_similar(const std::string& before, const std::string& after) {
  const auto old_lines = lines_of(before);
  std::size_t removed = 0;
  std::size_t added = 0;
  for (const auto& change : line_changes(old_lines, lines_of(after))) {
    removed += change.before.count;
    added += change.after.count;
  }
  const std::size_t kept = old_lines.size() - removed;
  return kept >= removed && kept >= added;
}

/// Whether a file that goes is the one that comes next, under another name.
bool is_move(const FileChange& one, const FileChange& next) {
  return one.before && !one.after && !next.before && next.after && one.path != next.path &&
         is_similar(*one.before, *next.after);
}

std::vector<FileStep> steps_of(const std::vector<FileChange>& changes) {
  std::vector<FileStep> steps;
  for (std::size_t at = 0; at < changes.size(); ++at) {
    const FileChange& one = changes[at];
    const bool moves = at + 1 < changes.size() && is_move(one, changes[at + 1]);
    const FileChange& last = moves ? changes[++at] : one;
    steps.push_back({one.path, last.path, one.before, last.after});
  }
  return steps;
}

}  // namespace

std::string unified_diff(const std::vector<FileChange>& changes, const Terminal& terminal) {
  const auto steps = steps_of(changes);
  // Where one file has git's header all must: git would take what follows for a part of it.
  const bool git_header = std::any_of(steps.begin(), steps.end(), needs_git_header);
  std::string out;
  for (const auto& step : steps) FileDiff(step, terminal, out).write(git_header);
  return out;
}

}  // namespace deals
