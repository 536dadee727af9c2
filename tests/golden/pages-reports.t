# --html of the reports on the past: tables with a picture beside them
book fjord-analytics
$ deals stats --by owner --html stats.html
stats as a page: stats.html
$ cat stats.html | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">stats by owner · EUR · as of 21 Nov 2026</p>
<div class="wide"><table>
<tbody>
<tr><td class="faint">Win rate</td><td>60.00 %, 9 of 15 closed deals</td></tr>
<tr><td class="faint"></td><td>55.65 % by amount, 118,573.72 of 213,073.72 EUR</td></tr>
<tr><td class="faint">Deal size</td><td>mean 13,174.86 · median 16,000 · nine in ten up to 26,000</td></tr>
<tr><td class="faint">Sales cycle</td><td>mean 68.56 days · median 70 · nine in ten within 128</td></tr>
<tr><td class="faint">Velocity</td><td>1,383.68 EUR a day = 12 open deals × 60.00 % × 13,174.86 ÷ 68.56 days</td></tr>
</tbody>
</table></div>
<figure>
<svg viewBox="0 0 720 132" role="img" aria-label="Win rate: won of all that are won or lost">
<line x1="6" y1="8" x2="6" y2="20" class="mark"><title>all together 60.00 %</title></line>
<text x="18" y="18" text-anchor="start">all together 60.00 %</text>
<text x="168" y="45" text-anchor="end">anna</text>
<rect x="176" y="32" width="247" height="18" class="closed"><title>4 of 7 deals won</title></rect>
<line x1="435" y1="29" x2="435" y2="53" class="mark"><title>all together 60.00 %</title></line>
<text x="443" y="45" text-anchor="start" class="figure">57.14 %</text>
<text x="168" y="71" text-anchor="end">bo</text>
<rect x="176" y="58" width="216" height="18" class="closed"><title>2 of 4 deals won</title></rect>
<line x1="435" y1="55" x2="435" y2="79" class="mark"><title>all together 60.00 %</title></line>
<text x="443" y="71" text-anchor="start" class="figure">50.00 %</text>
<text x="168" y="97" text-anchor="end">chen</text>
<rect x="176" y="84" width="324" height="18" class="closed"><title>3 of 4 deals won</title></rect>
<line x1="435" y1="81" x2="435" y2="105" class="mark"><title>all together 60.00 %</title></line>
<text x="508" y="97" text-anchor="start" class="figure">75.00 %</text>
<text x="168" y="123" text-anchor="end">(nobody)</text>
<text x="184" y="123" text-anchor="start" class="figure"></text>
</svg>
<figcaption>Win rate: won of all that are won or lost</figcaption>
</figure>
<div class="wide"><table>
<thead><tr><th scope="col">Owner</th><th scope="col" class="n">Won</th><th scope="col" class="n">Lost</th><th scope="col" class="n">Win rate</th><th scope="col" class="n">Won amount</th><th scope="col" class="n">By amount</th><th scope="col" class="n">Mean size</th><th scope="col" class="n">Median days</th><th scope="col" class="n">Open</th><th scope="col" class="n">A day</th></tr></thead>
<tbody>
<tr><td>anna</td><td class="n">4</td><td class="n">3</td><td class="n">57.14 %</td><td class="n">65,900.00</td><td class="n">57.11 %</td><td class="n">16,475.00</td><td class="n">67.5</td><td class="n">4</td><td class="n">524.84</td></tr>
<tr><td>bo</td><td class="n">2</td><td class="n">2</td><td class="n">50.00 %</td><td class="n">42,000.00</td><td class="n">48.28 %</td><td class="n">21,000.00</td><td class="n">93</td><td class="n">3</td><td class="n">338.71</td></tr>
<tr><td>chen</td><td class="n">3</td><td class="n">1</td><td class="n">75.00 %</td><td class="n">10,673.72</td><td class="n">100.00 %</td><td class="n">3,557.91</td><td class="n">42</td><td class="n">4</td><td class="n">222.37</td></tr>
<tr><td>(nobody)</td><td class="n faint">–</td><td class="n faint">–</td><td class="n faint">–</td><td class="n faint">–</td><td class="n faint">–</td><td class="n faint">–</td><td class="n faint">–</td><td class="n">1</td><td class="n faint">–</td></tr>
</tbody>
<tfoot>
<tr><td class="strong">Total</td><td class="n strong">9</td><td class="n strong">6</td><td class="n strong">60.00 %</td><td class="n strong">118,573.72</td><td class="n strong">55.65 %</td><td class="n strong">13,174.86</td><td class="n strong">70</td><td class="n strong">12</td><td class="n strong">1,383.68</td></tr>
</tfoot>
</table></div>
<ul class="notes">
<li>not counted: omitted 1 deal</li>
<li>not in every figure: no amount 1 deal</li>
</ul>
<ul class="notes">
<li>rate of 4 May 2026: 1 EUR = 11.603 NOK (1 deal) · rate of 20 Nov 2026: 1 EUR = 11.75 NOK (1 deal)</li>
</ul>
</body>
</html>
$ deals losses --html - | sed -n '/<body>/,/<.figure>/p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">losses by reason · EUR · as of 21 Nov 2026</p>
<figure>
<svg viewBox="0 0 720 130" role="img" aria-label="Lost, EUR">
<text x="168" y="17" text-anchor="end">competitor</text>
<rect x="176" y="4" width="324" height="18" class="loss"><title>2 deals, 22,500 EUR</title></rect>
<text x="508" y="17" text-anchor="start" class="figure">22,500</text>
<text x="168" y="43" text-anchor="end">price</text>
<rect x="176" y="30" width="432" height="18" class="loss"><title>1 deal, 30,000 EUR</title></rect>
<text x="616" y="43" text-anchor="start" class="figure">30,000</text>
<text x="168" y="69" text-anchor="end">no-budget</text>
<rect x="176" y="56" width="403" height="18" class="loss"><title>1 deal, 28,000 EUR</title></rect>
<text x="587" y="69" text-anchor="start" class="figure">28,000</text>
<text x="168" y="95" text-anchor="end">no-decision</text>
<rect x="176" y="82" width="202" height="18" class="loss"><title>1 deal, 14,000 EUR</title></rect>
<text x="386" y="95" text-anchor="start" class="figure">14,000</text>
<text x="168" y="121" text-anchor="end">not-a-fit</text>
<text x="184" y="121" text-anchor="start" class="figure"></text>
</svg>
<figcaption>Lost, EUR</figcaption>
</figure>
$ deals losses --by month --html - | grep -c 'text-anchor="middle" class="figure"'
6
$ deals slips --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">slips by owner · as of 21 Nov 2026</p>
<figure>
<svg viewBox="0 0 720 78" role="img" aria-label="How often close dates were pushed">
<text x="168" y="17" text-anchor="end">anna</text>
<rect x="176" y="4" width="432" height="18" class="commit"><title>5 pushes of 4 deals</title></rect>
<text x="616" y="17" text-anchor="start" class="figure">5</text>
<text x="168" y="43" text-anchor="end">bo</text>
<rect x="176" y="30" width="432" height="18" class="commit"><title>5 pushes of 5 deals</title></rect>
<text x="616" y="43" text-anchor="start" class="figure">5</text>
<text x="168" y="69" text-anchor="end">chen</text>
<rect x="176" y="56" width="173" height="18" class="commit"><title>2 pushes of 2 deals</title></rect>
<text x="357" y="69" text-anchor="start" class="figure">2</text>
</svg>
<figcaption>How often close dates were pushed</figcaption>
</figure>
<div class="wide"><table>
<thead><tr><th scope="col">Owner</th><th scope="col" class="n">Deals</th><th scope="col" class="n">Pushes</th><th scope="col" class="n">Median days</th><th scope="col" class="n">Mean</th><th scope="col" class="n">Total</th><th scope="col" class="n">Won</th><th scope="col" class="n">Lost</th><th scope="col" class="n">Open</th><th scope="col" class="n">Win rate %</th></tr></thead>
<tbody>
<tr><td>anna</td><td class="n">4</td><td class="n">5</td><td class="n">30</td><td class="n">34.8</td><td class="n">174</td><td class="n">1</td><td class="n">2</td><td class="n">1</td><td class="n">33.33 %</td></tr>
<tr><td>bo</td><td class="n">5</td><td class="n">5</td><td class="n">28</td><td class="n">23.6</td><td class="n">118</td><td class="n">1</td><td class="n">1</td><td class="n">3</td><td class="n">50.00 %</td></tr>
<tr><td>chen</td><td class="n">2</td><td class="n">2</td><td class="n">25.5</td><td class="n">25.5</td><td class="n">51</td><td class="n">1</td><td class="n faint">–</td><td class="n">1</td><td class="n">100.00 %</td></tr>
</tbody>
<tfoot>
<tr><td class="strong">Total</td><td class="n strong">11</td><td class="n strong">12</td><td class="n strong">28</td><td class="n strong">28.58</td><td class="n strong">343</td><td class="n strong">3</td><td class="n strong">3</td><td class="n strong">5</td><td class="n strong">50.00 %</td></tr>
</tfoot>
</table></div>
<ul class="notes">
<li>pushed 11 of 27 deals with a close date, 40.74 % · pulled in 1 time</li>
<li>pushed deals: 3 of 6 closed were won, 50.00 %</li>
<li>deals that were not: 6 of 9 closed were won, 66.67 %</li>
<li>not counted: 1 deal without a close date</li>
</ul>
</body>
</html>
$ deals calibrate --html - | sed -n '/<figure>/,/<.figure>/p' | head -n 16
<figure>
<svg viewBox="0 0 720 184" role="img" aria-label="Won of the closed deals that were in a stage">
<rect x="0" y="8" width="12" height="12" class="closed"><title>won</title></rect>
<text x="18" y="18" text-anchor="start">won</text>
<line x1="61" y1="8" x2="61" y2="20" class="mark"><title>probability that is set</title></line>
<text x="73" y="18" text-anchor="start">probability that is set</text>
<path d="M250 10V18M250 14H262M262 10V18" class="span"><title>90 % interval</title></path>
<text x="268" y="18" text-anchor="start">90 % interval</text>
<text x="168" y="45" text-anchor="end">Lead</text>
<rect x="176" y="32" width="216" height="18" class="closed"><title>5 of 10 deals won</title></rect>
<line x1="219" y1="29" x2="219" y2="53" class="mark"><title>probability that is set</title></line>
<path d="M292 37V45M292 41H492M492 37V45" class="span"><title>90 % interval</title></path>
<text x="500" y="45" text-anchor="start" class="figure">50.00 %</text>
<text x="168" y="71" text-anchor="end">Qualification</text>
<rect x="176" y="58" width="275" height="18" class="closed"><title>7 of 11 deals won</title></rect>
<line x1="284" y1="55" x2="284" y2="79" class="mark"><title>probability that is set</title></line>
$ deals accuracy --by quarter --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">accuracy by quarter · EUR · as of 21 Nov 2026</p>
<figure>
<svg viewBox="0 0 720 300" role="img" aria-label="Said and came, EUR">
<rect x="0" y="8" width="12" height="12" class="closed"><title>came</title></rect>
<text x="18" y="18" text-anchor="start">came</text>
<line x1="62" y1="14" x2="74" y2="14" class="mark"><title>weighted, as said on the first day</title></line>
<text x="80" y="18" text-anchor="start">weighted, as said on the first day</text>
<rect x="88" y="57" width="64" height="217" class="closed"><title>came 27,200 EUR</title></rect>
<line x1="84" y1="145" x2="156" y2="145" class="mark"><title>weighted, as said on the first day</title></line>
<text x="120" y="292" text-anchor="middle">2026-Q1</text>
<text x="120" y="51" text-anchor="middle" class="figure">27,200</text>
<rect x="328" y="208" width="64" height="66" class="closed"><title>came 8,273.72 EUR</title></rect>
<line x1="324" y1="179" x2="396" y2="179" class="mark"><title>weighted, as said on the first day</title></line>
<text x="360" y="292" text-anchor="middle">2026-Q2</text>
<text x="360" y="202" text-anchor="middle" class="figure">8,273.72</text>
<rect x="568" y="231" width="64" height="43" class="closed"><title>came 5,400 EUR</title></rect>
<line x1="564" y1="54" x2="636" y2="54" class="mark"><title>weighted, as said on the first day</title></line>
<text x="600" y="292" text-anchor="middle">2026-Q3</text>
<text x="600" y="225" text-anchor="middle" class="figure">5,400</text>
<line x1="0" y1="274" x2="720" y2="274" class="ground"/>
</svg>
<figcaption>Said and came, EUR</figcaption>
</figure>
<div class="wide"><table>
<thead><tr><th scope="col">Quarter</th><th scope="col" class="n">Won</th><th scope="col" class="n">Came</th><th scope="col" class="n">Weighted</th><th scope="col" class="n">Off</th><th scope="col" class="n">%</th><th scope="col" class="n">Commit</th><th scope="col" class="n">Off</th><th scope="col" class="n">%</th></tr></thead>
<tbody>
<tr><td>2026-Q1</td><td class="n">2</td><td class="n">27,200.00</td><td class="n">16,100.00</td><td class="n">−11,100.00</td><td class="n">−40.81 %</td><td class="n">15,000.00</td><td class="n">−12,200.00</td><td class="n">−44.85 %</td></tr>
<tr><td>2026-Q2</td><td class="n">1</td><td class="n">8,273.72</td><td class="n">11,860.92</td><td class="n">+3,587.20</td><td class="n">+43.36 %</td><td class="n faint">–</td><td class="n">−8,273.72</td><td class="n">−100.00 %</td></tr>
<tr><td>2026-Q3</td><td class="n">1</td><td class="n">5,400.00</td><td class="n">27,540.00</td><td class="n">+22,140.00</td><td class="n">+410.00 %</td><td class="n">30,000.00</td><td class="n">+24,600.00</td><td class="n">+455.56 %</td></tr>
</tbody>
<tfoot>
<tr><td class="strong">Total</td><td class="n strong">4</td><td class="n strong">40,873.72</td><td class="n strong">55,500.92</td><td class="n strong">+14,627.20</td><td class="n strong">+35.79 %</td><td class="n strong">45,000.00</td><td class="n strong">+4,126.28</td><td class="n strong">+10.10 %</td></tr>
</tfoot>
</table></div>
<ul class="notes">
<li>weighted: bias +4,875.73 a quarter (+35.79 %), error 90.10 %</li>
<li>commit: bias +1,375.43 a quarter (+10.10 %), error 110.28 %</li>
</ul>
<ul class="notes">
<li>said on a period&#39;s first day: what was won by then, and weighted or commit</li>
<li>off = said − came · bias = mean of said − came · error = sum of what it was off either way, of what came</li>
<li>rate of 1 Apr 2026: 1 EUR = 11.648 NOK (1 deal) · rate of 4 May 2026: 1 EUR = 11.603 NOK (2 deals)</li>
</ul>
</body>
</html>
$ deals funnel pipeline:renewals --html - | sed -n '/<.figure>/,$p'
</figure>
<div class="wide"><table>
<thead><tr><th scope="col">Stage</th><th scope="col" class="n">Reached</th><th scope="col" class="n">Went on</th><th scope="col" class="n">Share</th><th scope="col" class="n">Open</th><th scope="col" class="n">Lost</th><th scope="col" class="n">Touched</th><th scope="col" class="n">Share</th><th scope="col" class="n">Skipped</th><th scope="col" class="n">Again</th><th scope="col" class="n">Days</th><th scope="col" class="n">P90</th></tr></thead>
<tbody>
<tr><td>Notice period</td><td class="n">4</td><td class="n">3</td><td class="n">75.00 %</td><td class="n">1</td><td class="n faint">–</td><td class="n">4</td><td class="n">75.00 %</td><td class="n faint">–</td><td class="n faint">–</td><td class="n">20</td><td class="n">35</td></tr>
<tr><td>Quoted</td><td class="n">3</td><td class="n">1</td><td class="n">33.33 %</td><td class="n">1</td><td class="n">1</td><td class="n">2</td><td class="n">0.00 %</td><td class="n">1</td><td class="n faint">–</td><td class="n">46</td><td class="n">46</td></tr>
<tr><td class="good">Won</td><td class="n good">1</td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td><td class="n"></td></tr>
</tbody>
</table></div>
<ul class="notes">
<li>won 1 of 4, 25.00 % · 2 still open</li>
</ul>
<ul class="notes">
<li>reached = got there or further · went on = got further or was won · touched = was in it · skipped = reached, but never in it · again = came back to it · days in it: median, and nine in ten</li>
<li>filter pipeline:renewals</li>
</ul>
</body>
</html>
$ deals waterfall --since 2026-11-01 --html - | sed -n '/<.figure>/,$p'
</figure>
<div class="wide"><table>
<thead><tr><th scope="col"></th><th scope="col" class="n">Deals</th><th scope="col" class="n">Amount</th></tr></thead>
<tbody>
<tr><td class="strong">Start</td><td class="n strong">12</td><td class="n strong">183,643.96</td></tr>
<tr><td>+ Created</td><td class="n">2</td><td class="n">25,000.00</td></tr>
<tr><td>+ Increased</td><td class="n">2</td><td class="n">4,200.00</td></tr>
<tr><td class="bad">− Lost</td><td class="n bad">1</td><td class="n bad">7,500.00</td></tr>
<tr><td class="good">− Won</td><td class="n good">1</td><td class="n good">18,000.00</td></tr>
<tr><td>− Rates</td><td class="n">1</td><td class="n">24.81</td></tr>
<tr><td class="strong">End</td><td class="n strong">12</td><td class="n strong">187,319.15</td></tr>
</tbody>
</table></div>
<ul class="notes">
<li>1 deal at the end without an amount</li>
</ul>
<ul class="notes">
<li>Rates: what the money at the start is worth by the rates of 21 Nov 2026</li>
<li>rate of 1 Oct 2026: 1 EUR = 11.731 NOK · rate of 20 Nov 2026: 1 EUR = 11.75 NOK</li>
</ul>
</body>
</html>
# currencies apart: each with a heading
$ deals stats --currency each --html - | grep -c '<h2>'
2
# nothing to show
$ deals stats customer:nobody-at-all --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">stats · EUR · as of 21 Nov 2026</p>
<ul class="notes">
<li>no opportunities fit customer:nobody-at-all</li>
</ul>
</body>
</html>
$ deals slips is:lost owner:chen --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">slips by owner · as of 21 Nov 2026</p>
<ul class="notes">
<li>no close date of an open deal was pushed</li>
<li>filter is:lost owner:chen</li>
</ul>
</body>
</html>
$ deals accuracy --from 2026-10 --to 2026-10 customer:nobody-at-all --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">accuracy by month · EUR · as of 21 Nov 2026</p>
<ul class="notes">
<li>no opportunities fit customer:nobody-at-all</li>
</ul>
</body>
</html>
