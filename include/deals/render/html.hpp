// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/page.hpp>
#include <string>
#include <string_view>

/// \file
/// Reports as pages for a browser: one file with everything in it, that loads nothing and runs
/// nothing, prints well and is readable in the dark.
namespace deals {

/// Text from a book or a person, safe in HTML: escaped as `shown` does, then for markup.
std::string html_text(std::string_view untrusted);

/// The whole document.
std::string to_html(const ReportPage& page);

/// The `<svg>` element of a chart; "" for one without bars. Its colours are classes that the page's
/// style sheet knows.
std::string to_svg(const Chart& chart);

}  // namespace deals
