# --html: a report as one page for a browser
book fjord-analytics
$ deals board owner:me --html board.html
board as a page: board.html
$ cat board.html | grep -c '<rect'
4
$ cat board.html | sed -n '/<body>/,$p' | head -n 30
<body>
<h1>Fjord Analytics</h1>
<p class="about">board · as of 21 Nov 2026</p>
<figure>
<svg viewBox="0 0 720 156" role="img" aria-label="By stage, EUR">
<text x="168" y="17" text-anchor="end">Lead</text>
<rect x="176" y="4" width="36" height="18" class="commit"><title>4,000 EUR</title></rect>
<text x="220" y="17" text-anchor="start" class="figure">4,000 EUR</text>
<text x="168" y="43" text-anchor="end">Qualification</text>
<text x="184" y="43" text-anchor="start" class="figure">0 EUR</text>
<text x="168" y="69" text-anchor="end">Proposal</text>
<rect x="176" y="56" width="113" height="18" class="commit"><title>12,500 EUR</title></rect>
<text x="297" y="69" text-anchor="start" class="figure">12,500 EUR</text>
<text x="168" y="95" text-anchor="end">Negotiation</text>
<rect x="176" y="82" width="432" height="18" class="commit"><title>48,000 EUR</title></rect>
<text x="616" y="95" text-anchor="start" class="figure">48,000 EUR</text>
<text x="168" y="121" text-anchor="end">renewals: Notice period</text>
<text x="184" y="121" text-anchor="start" class="figure">0 EUR</text>
<text x="168" y="147" text-anchor="end">renewals: Quoted</text>
<rect x="176" y="134" width="108" height="18" class="commit"><title>12,000 EUR</title></rect>
<text x="292" y="147" text-anchor="start" class="figure">12,000 EUR</text>
</svg>
<figcaption>By stage, EUR</figcaption>
</figure>
<h2>Lead · 1 · 4,000</h2>
<div class="wide"><table>
<thead><tr><th scope="col">ID</th><th scope="col">Customer</th><th scope="col" class="n">Amount</th><th scope="col">Owner</th><th scope="col">Close</th><th scope="col" class="n">In stage</th></tr></thead>
<tbody>
<tr><td class="accent">soylen-workshop</td><td>Søylen AS</td><td class="n">4,000</td><td>anna</td><td class="faint">–</td><td class="n">2 d</td></tr>
</tbody>
$ deals forecast currency:EUR --html forecast.html --quiet
$ cat forecast.html | sed -n '/<figure>/,/<.figure>/p' | head -n 24
<figure>
<svg viewBox="0 0 720 300" role="img" aria-label="Closed and weighted, EUR">
<rect x="0" y="8" width="12" height="12" class="closed"><title>closed</title></rect>
<text x="18" y="18" text-anchor="start">closed</text>
<rect x="76" y="8" width="12" height="12" class="commit"><title>commit, weighted</title></rect>
<text x="94" y="18" text-anchor="start">commit, weighted</text>
<rect x="222" y="8" width="12" height="12" class="best"><title>best, weighted</title></rect>
<text x="240" y="18" text-anchor="start">best, weighted</text>
<rect x="354" y="8" width="12" height="12" class="pipeline"><title>pipeline, weighted</title></rect>
<text x="372" y="18" text-anchor="start">pipeline, weighted</text>
<rect x="28" y="88" width="64" height="186" class="closed"><title>closed 41,200 EUR</title></rect>
<text x="60" y="292" text-anchor="middle">Oct 2026</text>
<text x="60" y="82" text-anchor="middle" class="figure">41,200</text>
<rect x="148" y="193" width="64" height="81" class="closed"><title>closed 18,000 EUR</title></rect>
<rect x="148" y="144" width="64" height="49" class="commit"><title>commit, weighted 10,800 EUR</title></rect>
<rect x="148" y="140" width="64" height="4" class="pipeline"><title>pipeline, weighted 800 EUR</title></rect>
<text x="180" y="292" text-anchor="middle">Nov 2026</text>
<text x="180" y="134" text-anchor="middle" class="figure">29,600</text>
<rect x="268" y="100" width="64" height="174" class="commit"><title>commit, weighted 38,400 EUR</title></rect>
<rect x="268" y="79" width="64" height="21" class="best"><title>best, weighted 4,750 EUR</title></rect>
<rect x="268" y="54" width="64" height="25" class="pipeline"><title>pipeline, weighted 5,500 EUR</title></rect>
<text x="300" y="292" text-anchor="middle">Dec 2026</text>
<text x="300" y="48" text-anchor="middle" class="figure">48,650</text>
<rect x="388" y="208" width="64" height="66" class="best"><title>best, weighted 14,700 EUR</title></rect>
$ deals list owner:me --columns id,amount --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">open deals · as of 21 Nov 2026</p>
<div class="wide"><table>
<thead><tr><th scope="col">ID</th><th scope="col" class="n">Amount</th></tr></thead>
<tbody>
<tr><td class="accent">globex-pilot</td><td class="n">12,500</td></tr>
<tr><td class="accent">acme-platform-renewal</td><td class="n">12,000</td></tr>
<tr><td class="accent">acme-annual-renewal</td><td class="n">48,000</td></tr>
<tr><td class="accent">soylen-workshop</td><td class="n">4,000</td></tr>
</tbody>
</table></div>
<ul class="notes">
<li>4 open deals, 76,500 EUR, weighted 55,850 EUR · 1 overdue · 1 without a next step</li>
<li>filter owner:me</li>
</ul>
</body>
</html>
$ deals list customer:nobody-at-all --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">open deals · as of 21 Nov 2026</p>
<ul class="notes">
<li>no open deals fit customer:nobody-at-all; --all looks at closed ones too</li>
</ul>
</body>
</html>
$ deals today customer:nobody-at-all --html - | sed -n '/<body>/,$p'
<body>
<h1>Fjord Analytics</h1>
<p class="about">today · 21 Nov 2026</p>
<ul class="notes">
<li>nothing needs attention</li>
<li>filter customer:nobody-at-all</li>
</ul>
</body>
</html>
$ deals show hooli-seats --html - | sed -n '/<body>/,$p' | head -n 6
<body>
<h1>Fjord Analytics</h1>
<p class="about">show · as of 21 Nov 2026</p>
<pre>Seats                                                                hooli-seats
Hooli (former) · new · from outbound · no owner · #win-back
\
$ deals funnel --html - | grep -c '<svg'
2
$ deals waterfall --since 2026-10-01 --html - | grep -c '<svg'
1

# what comes from files is escaped
file deals.toml
| name = "<script>alert(1)</script> & Sons"
| [[pipelines.renewals.stages]]
| id = "notice"
| name = "Notice period"
| [[pipelines.renewals.stages]]
| id = "quoted"
| name = "Quoted"
| [[pipelines.renewals.stages]]
| id = "renewed"
| name = "Renewed"
| outcome = "won"
| [[pipelines.renewals.stages]]
| id = "churned"
| name = "Churned"
| outcome = "lost"
file opportunities/evil.toml
| name = "Evil"
| customer = "hooli"
| stage = "lead"
| owner = "<b onload='x'>\u001b[31m"
| close = 2026-11-30
$ deals list evil --columns id,owner --html - | sed -n '/<body>/,$p'
<body>
<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons</h1>
<p class="about">open deals · as of 21 Nov 2026</p>
<div class="wide"><table>
<thead><tr><th scope="col">ID</th><th scope="col">Owner</th></tr></thead>
<tbody>
<tr><td class="accent">evil</td><td>&lt;b onload=&#39;x&#39;&gt;\e[31m</td></tr>
</tbody>
</table></div>
<ul class="notes">
<li>1 open deal · 1 without a next step · 1 without an amount</li>
<li>filter evil</li>
</ul>
</body>
</html>
