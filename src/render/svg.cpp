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
    maximum = std::max({maximum, end_of(bar), bar.mark.value_or(0)});
  }
  return maximum;
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

bool has_marks(const Chart& chart) {
  return !chart.mark.empty() && std::any_of(chart.bars.begin(), chart.bars.end(),
                                            [](const ChartBar& bar) { return bar.mark; });
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
  if (!has_marks(chart)) return out;
  const int middle = margin + key_mark / 2;
  out += mark_line(x, middle, x + key_mark, middle, chart);
  return out + text_at(x + key_mark + 6, margin + key_mark - 2, chart.mark, Anchor::start);
}

/// Lying bars, each on a line of its own: from the left, or around the middle.
std::string lines(const Chart& chart, int top) {
  const Int128 maximum = maximum_of(chart);
  constexpr int length = whole_width - label_width - figure_width;
  std::string out;
  int y = top;
  for (const ChartBar& bar : chart.bars) {
    const int middle = y + line_height / 2;
    out += text_at(label_width - margin, middle + baseline, fit(bar.label, label_width / letter),
                   Anchor::end);
    Int128 at = bar.start;
    int x = label_width;
    if (chart.kind == Chart::Kind::funnel) x += (length - scaled(end_of(bar), maximum, length)) / 2;
    int last = scaled(at, maximum, length);
    for (const ChartPart& part : bar.parts) {
      at += std::max<Int128>(part.value, 0);
      const int next = scaled(at, maximum, length);
      const int least = part.value > 0 ? 1 : 0;
      const int wide = std::max(next - last, least);
      if (wide > 0)
        out += box(x + last, middle - bar_height / 2, wide, bar_height, part.tone, part.words);
      last = next;
    }
    if (bar.mark) {
      const int mark = scaled(*bar.mark, maximum, length);
      out += mark_line(label_width + mark, y + 1, label_width + mark, y + line_height - 1, chart);
      last = std::max(last, mark);
    }
    const bool is_funnel = chart.kind == Chart::Kind::funnel;
    out += text_at(is_funnel ? whole_width : x + last + margin, middle + baseline, bar.figure,
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
  const bool has_key = !chart.keys.empty() || has_marks(chart);
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
