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

/// Writes the diff of one file.
class FileDiff {
 public:
  FileDiff(const FileChange& change, const Terminal& terminal, std::string& out)
      : change_(change),
        terminal_(terminal),
        out_(out),
        before_(lines_of(change.before ? *change.before : std::string_view())),
        after_(lines_of(change.after ? *change.after : std::string_view())) {}

  void write(bool git_header) {
    if (change_.before == change_.after) return;
    const auto changes = line_changes(before_, after_);
    if (git_header) write_git_header();
    if (changes.empty()) return write_empty_file();
    header("--- ", change_.before ? "a/" + change_.path : "/dev/null");
    header("+++ ", change_.after ? "b/" + change_.path : "/dev/null");
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
    line(fmt::format("diff --git {} {}", header_name("a/" + change_.path),
                     header_name("b/" + change_.path)),
         Style::strong);
    if (!change_.before) line("new file mode 100644", Style::strong);
    if (!change_.after) line("deleted file mode 100644", Style::strong);
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

  const FileChange& change_;
  const Terminal& terminal_;
  std::string& out_;
  std::vector<std::string_view> before_;
  std::vector<std::string_view> after_;
};

/// An empty file that comes or goes has no lines to show: only git's own header can say so.
bool is_empty_file(const FileChange& change) {
  return change.before.has_value() != change.after.has_value() &&
         change.before.value_or("").empty() && change.after.value_or("").empty();
}

}  // namespace

std::string unified_diff(const std::vector<FileChange>& changes, const Terminal& terminal) {
  // Where one file has git's header all must: git would take what follows for a part of it.
  const bool git_header = std::any_of(changes.begin(), changes.end(), is_empty_file);
  std::string out;
  for (const auto& change : changes) FileDiff(change, terminal, out).write(git_header);
  return out;
}

}  // namespace deals
