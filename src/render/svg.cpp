// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>
#include <deals/render/html.hpp>

namespace deals {
namespace {

// Sizes in units of the drawing, about a pixel each.
constexpr int whole_width = 720;
constexpr int letter = 7;  // about as wide as one at this size
constexpr int margin = 8;
constexpr int key_height = 28;
constexpr int key_mark = 12;
constexpr int line_height = 26;
constexpr int bar_height = 18;
constexpr int label_width = 176;
constexpr int figure_width = 112;
constexpr int plot_height = 220;
constexpr int below_plot = 26;
constexpr int widest_column = 64;
constexpr int baseline = 4;  // of text below its middle

constexpr auto tone_names = std::to_array<std::string_view>(
    {"closed", "commit", "best", "pipeline", "gain", "loss", "total"});

std::string_view name_of(Tone tone) { return tone_names[static_cast<std::size_t>(tone)]; }

/// `value` of `maximum` on a line of that length, to the nearest unit.
int scaled(Int128 value, Int128 maximum, int length) {
  if (value <= 0 || maximum <= 0) return 0;
  return static_cast<int>((std::min(value, maximum) * length * 2 + maximum) / (maximum * 2));
}

Int128 end_of(const ChartBar& bar) {
  Int128 end = bar.start;
  for (const ChartPart& part : bar.parts) end += std::max<Int128>(part.value, 0);
  return end;
}

Int128 maximum_of(const Chart& chart) {
  Int128 maximum = 0;
  for (const ChartBar& bar : chart.bars) {
    maximum = std::max({maximum, end_of(bar), bar.mark.value_or(0), bar.span ? bar.span->high : 0});
  }
  return chart.end.value_or(maximum);
}

enum class Anchor { start, middle, end };

std::string text_at(int x, int y, std::string_view text, Anchor anchor,
                    std::string_view style = "") {
  constexpr auto names = std::to_array<std::string_view>({"start", "middle", "end"});
  return fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\"{}>{}</text>\n", x, y,
                     names[static_cast<std::size_t>(anchor)],
                     style.empty() ? "" : fmt::format(" class=\"{}\"", style), html_text(text));
}

std::string box(int x, int y, int width, int height, Tone tone, std::string_view words) {
  return fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" class=\"{}\"><title>{}</title></rect>\n",
      x, y, width, height, name_of(tone), html_text(words));
}

std::string mark_line(int x1, int y1, int x2, int y2, const Chart& chart) {
  return fmt::format(
      "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"mark\"><title>{}</title></line>\n", x1,
      y1, x2, y2, html_text(chart.mark));
}

/// A line with an upright at each of its ends.
std::string span_line(int x1, int x2, int y, const Chart& chart) {
  constexpr int half = 4;
  return fmt::format(
      "<path d=\"M{0} {3}V{4}M{0} {2}H{1}M{1} {3}V{4}\" class=\"span\"><title>{5}</title></path>\n",
      x1, x2, y, y - half, y + half, html_text(chart.span));
}

bool has_marks(const Chart& chart) {
  return !chart.mark.empty() && std::any_of(chart.bars.begin(), chart.bars.end(),
                                            [](const ChartBar& bar) { return bar.mark; });
}

bool has_spans(const Chart& chart) {
  return !chart.span.empty() && std::any_of(chart.bars.begin(), chart.bars.end(),
                                            [](const ChartBar& bar) { return bar.span; });
}

/// What the colours mean, on one line above the bars.
std::string key_line(const Chart& chart) {
  std::string out;
  int x = 0;
  for (const ChartKey& key : chart.keys) {
    out += box(x, margin, key_mark, key_mark, key.tone, key.name);
    x += key_mark + 6;
    out += text_at(x, margin + key_mark - 2, key.name, Anchor::start);
    x += width(key.name) * letter + 16;
  }
  const int middle = margin + key_mark / 2;
  const auto name = [&](const std::string& text) {
    out += text_at(x + key_mark + 6, margin + key_mark - 2, text, Anchor::start);
    x += key_mark + 6 + width(text) * letter + 16;
  };
  if (has_marks(chart)) {
    const bool lies = chart.kind != Chart::Kind::columns;
    out += lies ? mark_line(x + key_mark / 2, margin, x + key_mark / 2, margin + key_mark, chart)
                : mark_line(x, middle, x + key_mark, middle, chart);
    name(chart.mark);
  }
  if (has_spans(chart)) {
    out += span_line(x, x + key_mark, middle, chart);
    name(chart.span);
  }
  return out;
}

constexpr int lying_length = whole_width - label_width - figure_width;

/// The pieces of a bar from `left` on; where the last of them ends.
int lying_parts(const ChartBar& bar, Int128 maximum, int left, int middle, std::string& out) {
  Int128 at = bar.start;
  int last = scaled(at, maximum, lying_length);
  for (const ChartPart& part : bar.parts) {
    at += std::max<Int128>(part.value, 0);
    const int next = scaled(at, maximum, lying_length);
    const int wide = std::max(next - last, part.value > 0 ? 1 : 0);
    if (wide > 0)
      out += box(left + last, middle - bar_height / 2, wide, bar_height, part.tone, part.words);
    last = next;
  }
  return last;
}

/// The bar's mark and span; how far they reach.
int lying_lines(const ChartBar& bar, Int128 maximum, int y, const Chart& chart, std::string& out) {
  int last = 0;
  if (bar.mark) {
    const int mark = scaled(*bar.mark, maximum, lying_length);
    out += mark_line(label_width + mark, y + 1, label_width + mark, y + line_height - 1, chart);
    last = mark;
  }
  if (!bar.span) return last;
  const int low = scaled(bar.span->low, maximum, lying_length);
  const int high = scaled(bar.span->high, maximum, lying_length);
  out += span_line(label_width + low, label_width + high, y + line_height / 2, chart);
  return std::max(last, high);
}

/// Lying bars, each on a line of its own: from the left, or around the middle.
std::string lines(const Chart& chart, int top) {
  const Int128 maximum = maximum_of(chart);
  const bool is_funnel = chart.kind == Chart::Kind::funnel;
  std::string out;
  int y = top;
  for (const ChartBar& bar : chart.bars) {
    const int middle = y + line_height / 2;
    out += text_at(label_width - margin, middle + baseline, fit(bar.label, label_width / letter),
                   Anchor::end);
    int left = label_width;
    if (is_funnel) left += (lying_length - scaled(end_of(bar), maximum, lying_length)) / 2;
    const int ended = lying_parts(bar, maximum, left, middle, out);
    const int last = std::max(ended, lying_lines(bar, maximum, y, chart, out));
    out += text_at(is_funnel ? whole_width : left + last + margin, middle + baseline, bar.figure,
                   is_funnel ? Anchor::end : Anchor::start, "figure");
    y += line_height;
  }
  return out;
}

/// Upright bars side by side.
std::string columns(const Chart& chart, int top) {
  const Int128 maximum = maximum_of(chart);
  const int count = static_cast<int>(chart.bars.size());
  const int step = std::max(whole_width / count, 1);
  const int wide = std::clamp(step * 2 / 3, 1, widest_column);
  const int ground = top + line_height + plot_height;
  const auto letters = static_cast<std::size_t>(step / letter);
  const bool has_room = std::all_of(chart.bars.begin(), chart.bars.end(), [&](const ChartBar& bar) {
    return static_cast<std::size_t>(width(bar.figure)) <= letters &&
           static_cast<std::size_t>(width(bar.label)) <= letters;
  });
  // Where not all names find room, every second one stands there, or every third, …
  const int every = has_room ? 1 : 1 + (10 * letter) / step;
  std::string out;
  for (int i = 0; i < count; ++i) {
    const ChartBar& bar = chart.bars[static_cast<std::size_t>(i)];
    const int middle = i * step + step / 2;
    Int128 at = bar.start;
    int last = scaled(at, maximum, plot_height);
    for (const ChartPart& part : bar.parts) {
      at += std::max<Int128>(part.value, 0);
      const int next = scaled(at, maximum, plot_height);
      if (next > last) {
        out += box(middle - wide / 2, ground - next, wide, next - last, part.tone, part.words);
      }
      last = next;
    }
    if (bar.mark) {
      const int mark = scaled(*bar.mark, maximum, plot_height);
      const int y = ground - mark;
      if (mark > last && mark < last + line_height) last = mark;  // the figure stands above both
      out += mark_line(middle - wide / 2 - 4, y, middle + wide / 2 + 4, y, chart);
    }
    if (i % every != 0) continue;
    out += text_at(middle, ground + line_height - margin, bar.label, Anchor::middle);
    if (has_room) out += text_at(middle, ground - last - 6, bar.figure, Anchor::middle, "figure");
  }
  return out + fmt::format("<line x1=\"0\" y1=\"{0}\" x2=\"{1}\" y2=\"{0}\" class=\"ground\"/>\n",
                           ground, whole_width);
}

}  // namespace

std::string to_svg(const Chart& chart) {
  if (chart.bars.empty()) return {};
  const bool has_key = !chart.keys.empty() || has_marks(chart) || has_spans(chart);
  const int top = has_key ? key_height : 0;
  const bool is_upright = chart.kind == Chart::Kind::columns;
  const int height = top + (is_upright ? line_height + plot_height + below_plot
                                       : line_height * static_cast<int>(chart.bars.size()));
  std::string out = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n",
                                whole_width, height, html_text(chart.title));
  if (has_key) out += key_line(chart);
  out += is_upright ? columns(chart, top) : lines(chart, top);
  return out + "</svg>\n";
}

}  // namespace deals
