// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace deals {

/// The style sheet of every page. Nothing in it is loaded from anywhere.
inline constexpr std::string_view html_style = R"css(
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2330; --faint: #606b7d; --rule: #d5dae2; --stripe: #f5f7fa;
  --good: #14713d; --bad: #ad2421; --warning: #8f5100; --accent: #1d55b0;
  --closed: #14713d; --commit: #1d55b0; --best: #6d9eeb; --pipeline: #b9c4d6;
  --gain: #2d9153; --loss: #cf4b46; --total: #4c5a72;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12161d; --ink: #e2e7ef; --faint: #99a5b8; --rule: #323b49; --stripe: #1a2029;
    --good: #62c98a; --bad: #f08b86; --warning: #e6ac55; --accent: #8ab4f8;
    --closed: #3fae6d; --commit: #5b93ec; --best: #3b67ab; --pipeline: #56637a;
    --gain: #4bb377; --loss: #e0706b; --total: #8a99b3;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem; max-width: 76rem; background: var(--paper);
  color: var(--ink); font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
.about, .notes, figcaption { color: var(--faint); }
.about { margin: .15rem 0 1.5rem; }
.notes { margin: 1.5rem 0 0; padding: 0; list-style: none; font-size: .87rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .55rem; text-align: left; vertical-align: top; }
th { border-bottom: 1px solid var(--faint); font-weight: 600; white-space: nowrap; }
tbody tr:nth-child(even) { background: var(--stripe); }
td:first-child { white-space: pre-wrap; }
tr.rule td, tfoot tr:first-child td { border-top: 1px solid var(--faint); }
.n { text-align: right; white-space: nowrap; }
.strong { font-weight: 600; } .faint { color: var(--faint); } .good { color: var(--good); }
.bad { color: var(--bad); } .warning { color: var(--warning); } .accent { color: var(--accent); }
pre { overflow-x: auto; font: 13px/1.35 ui-monospace, Menlo, Consolas, monospace; }
figure { margin: 1.25rem 0; max-width: 60rem; }
svg { display: block; width: 100%; height: auto; font-size: 12px; }
svg text { fill: var(--ink); } svg .figure { font-weight: 600; }
svg .ground { stroke: var(--faint); } svg .mark { stroke: var(--ink); stroke-width: 2; }
svg .span { stroke: var(--ink); fill: none; }
svg .closed { fill: var(--closed); } svg .commit { fill: var(--commit); }
svg .best { fill: var(--best); } svg .pipeline { fill: var(--pipeline); }
svg .gain { fill: var(--gain); } svg .loss { fill: var(--loss); }
svg .total { fill: var(--total); }
@media print {
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .wide, pre { overflow: visible; }
  th, td { padding: .25rem .35rem; }
  pre { white-space: pre-wrap; font-size: 7.5pt; }
  figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
}
)css";

}  // namespace deals
