# an invoice as a page that loads nothing, and escapes everything
book fjord-analytics
file customers/acme.toml
| name = "Acme <script>alert(1)</script> & Sons"
| address = "1 \"Rocket\" Way\nTucson"
$ deals invoice acme-more-seats --format html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Invoice 2026-0001</title>
<style>
@page { size: A4; margin: 18mm 20mm; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem; max-width: 46rem; background: #fff; color: #1c2330;
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header { display: flex; justify-content: space-between; gap: 2rem; align-items: flex-start; }
h1 { font-size: 1.7rem; margin: 0; }
address { font-style: normal; overflow-wrap: anywhere; }
address b { display: block; }
.facts { display: flex; justify-content: space-between; gap: 2rem; margin: 2.5rem 0 2rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin: 0; }
dt { color: #606b7d; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { border-bottom: 1px solid #1c2330; font-weight: 600; }
td { border-bottom: 1px solid #e3e7ed; overflow-wrap: anywhere; }
th.n, td.n { text-align: right; white-space: nowrap; padding-left: 1rem; }
tfoot td { border-bottom: 0; }
tfoot tr:first-child td { border-top: 1px solid #1c2330; }
tfoot tr:last-child td { font-weight: 700; border-top: 1px solid #1c2330; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
footer { margin-top: 2.5rem; break-inside: avoid; overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } }
</style>
</head>
<body>
<header>
<h1>Invoice 2026-0001</h1>
<address><b>Fjord Analytics</b></address>
</header>
<div class="facts">
<address>To<br><b>Acme &lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons</b>1 &quot;Rocket&quot; Way<br>Tucson<br></address>
<dl>
<dt>Number</dt><dd>2026-0001</dd>
<dt>Date</dt><dd>21 Nov 2026</dd>
<dt>Due</dt><dd>21 Dec 2026</dd>
<dt>For</dt><dd>More seats (acme-more-seats)</dd>
</dl>
</div>
<table>
<thead>
<tr><th>Text</th><th class="n">Quantity</th><th class="n">Price</th><th class="n">Net</th></tr>
</thead>
<tbody>
<tr><td>Platform seats, 1 year from 1 Dec 2026</td><td class="n">15</td><td class="n">1,200.00</td><td class="n">18,000.00</td></tr>
</tbody>
<tfoot>
<tr><td colspan="3">Total in EUR</td><td class="n">18,000.00</td></tr>
</tfoot>
</table>
</body>
</html>
! deals: deals.toml has no address of the seller: [invoice] address = […]
! deals: acme-more-seats: invoice 2026-0001, 18,000 EUR, due 21 Dec 2026
$ deals invoice acme-more-seats --format html | grep -c -i -E "http|src=|<script"
0
