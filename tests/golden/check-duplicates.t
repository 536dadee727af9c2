# customers that may be the same
book fjord-analytics
$ deals check --duplicates
no problems in 10 customers and 28 opportunities
file customers/acme-2.toml
| name = "ACME Corporation"
| status = "lead"
| history = [
|   { at = 2026-11-01T09:00:00Z, by = "anna", event = "created", status = "lead" },
| ]
file customers/soylen-as.toml
| name = "Soylen A/S"
| website = "http://WWW.soylen.example/no"
file customers/ola.toml
| name = "Ola Nordmann"
| kind = "individual"
| [[contacts]]
| name = "Ola Nordmann"
| email = ["Ola@Acme.example"]
file customers/globex-berlin.toml
| name = "Globex Berlin GmbH"
| [[contacts]]
| name = "Eva"
| email = ["eva@globex.example", "eva@gmail.com"]
file customers/other.toml
| name = "Other"
| website = "https://linkedin.com/company/other"
| [[contacts]]
| name = "Max"
| email = ["max@gmail.com"]
$ deals check
no problems in 15 customers and 28 opportunities
$ deals check --duplicates
deals: notice: customers/acme-2.toml:1:8: acme-2 may be acme, "Acme Corp": the same name
  1 | name = "ACME Corporation"
    |        ^~~~~~~~~~~~~~~~~~
  hint: deals merge acme acme-2 makes one of them
deals: notice: customers/globex.toml:7:11: globex may be globex-berlin, "Globex Berlin GmbH": the same domain globex.example
  7 | website = "https://globex.example"
    |           ^~~~~~~~~~~~~~~~~~~~~~~~
  hint: deals merge globex-berlin globex makes one of them
deals: notice: customers/ola.toml:5:10: ola may be acme, "Acme Corp": the same e-mail address ola@acme.example
  5 | email = ["Ola@Acme.example"]
    |          ^~~~~~~~~~~~~~~~~~
  hint: deals merge acme ola makes one of them
deals: notice: customers/soylen-as.toml:1:8: soylen-as may be soylen, "Søylen AS": the same name and the same domain soylen.example
  1 | name = "Soylen A/S"
    |        ^~~~~~~~~~~~
  hint: deals merge soylen soylen-as makes one of them
4 notices
$ deals check --duplicates acme
deals: notice: customers/acme.toml:1:8: acme may be acme-2, "ACME Corporation": the same name
  1 | name = "Acme Corp"
    |        ^~~~~~~~~~~
  hint: deals merge acme acme-2 makes one of them
deals: notice: customers/acme.toml:1:8: acme may be ola, "Ola Nordmann": the same e-mail address ola@acme.example
  1 | name = "Acme Corp"
    |        ^~~~~~~~~~~
  hint: deals merge acme ola makes one of them
2 notices
$ deals check --duplicates --fail-on notice --output porcelain
notice	duplicate-customer	customers/acme-2.toml	1	8	acme-2 may be acme, "Acme Corp": the same name
notice	duplicate-customer	customers/globex.toml	7	11	globex may be globex-berlin, "Globex Berlin GmbH": the same domain globex.example
notice	duplicate-customer	customers/ola.toml	5	10	ola may be acme, "Acme Corp": the same e-mail address ola@acme.example
notice	duplicate-customer	customers/soylen-as.toml	1	8	soylen-as may be soylen, "Søylen AS": the same name and the same domain soylen.example
? 1
$ deals check --duplicates ola --json
{
  "schema": 1,
  "command": "check",
  "data": {
    "problems": 1,
    "errors": 0,
    "warnings": 0,
    "notices": 1
  },
  "problems": [
    {
      "kind": "invalid_data",
      "severity": "notice",
      "code": "duplicate-customer",
      "file": "customers/ola.toml",
      "line": 5,
      "column": 10,
      "message": "ola may be acme, \"Acme Corp\": the same e-mail address ola@acme.example",
      "hints": [
        "deals merge acme ola makes one of them"
      ]
    }
  ]
}
