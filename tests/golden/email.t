# a message that is piped in keeps who wrote to whom, when and about what
book fjord-analytics
input
| From: Ola Nordmann <ola@acme.example>
| To: Anna <anna@fjord.example>, Bo <bo@fjord.example>
| Cc: legal@acme.example
| Date: Fri, 20 Nov 2026 09:15:00 +0100
| Subject: =?UTF-8?Q?Ordre_p=C3=A5_vei?=
| Message-ID: <1234@acme.example>
| Content-Type: text/plain; charset=iso-8859-1
| Content-Transfer-Encoding: quoted-printable
|
| Hei Anna,
|
| bestillingen kommer p=E5 mandag.
|
| Vennlig hilsen
| Ola
$ deals email acme-annual-renewal
acme-annual-renewal: e-mail from Ola Nordmann <ola@acme.example> noted on 20 Nov: Ordre på vei
$ cat opportunities/acme-annual-renewal.toml | grep 1234@
  { at = 2026-11-20T08:15:00Z, by = "anna", event = "email", from = "Ola Nordmann <ola@acme.example>", to = ["Anna <anna@fjord.example>", "Bo <bo@fjord.example>"], cc = ["legal@acme.example"], subject = "Ordre på vei", message_id = "1234@acme.example", text = "Hei Anna,\n\nbestillingen kommer på mandag.\n\nVennlig hilsen\nOla" },
$ deals history acme-annual-renewal | head -6
 When    Who   What
 20 Nov  anna  email from Ola Nordmann <ola@acme.example> to Anna <anna@fjord.example> and 1 more, "Ordre på vei": Hei Anna,
               bestillingen kommer på mandag.
               Vennlig hilsen …
 20 Oct  anna  probability 80 %, commit
 20 Oct  anna  qualification → negotiation

# the same message is not noted twice, wherever it comes from
file /mail/again.eml
| From: Ola Nordmann <ola@acme.example>
| Date: Fri, 20 Nov 2026 09:15:00 +0100
| Message-ID: <1234@acme.example>
|
| Hei Anna, …
$ deals email acme-annual-renewal --file /mail/again.eml
acme-annual-renewal: has this e-mail from Ola Nordmann <ola@acme.example> already, on 20 Nov
$ deals email acme --file /mail/again.eml --attach
acme: e-mail from Ola Nordmann <ola@acme.example> noted on 20 Nov
  kept as attachments/acme/2026-11-20-message.eml, 123 bytes
$ cat attachments/acme/2026-11-20-message.eml | head -2
From: Ola Nordmann <ola@acme.example>
Date: Fri, 20 Nov 2026 09:15:00 +0100
$ deals attach --list acme
 Name                         Size  On      By    Note
 2026-11-20-message.eml  123 bytes  20 Nov  anna  –
 1 attachment · in attachments/acme/
$ deals --json email acme --file /mail/again.eml
{
  "schema": 1,
  "command": "email",
  "data": {
    "changes": [],
    "dry_run": false
  },
  "problems": []
}
$ deals undo
undone: acme: e-mail from Ola Nordmann <ola@acme.example>   by anna, 10:30, 2 files
$ deals attach --list acme
acme has no attachments; deals attach acme FILE keeps one

# HTML alone becomes text
input
| From: katrin@globex.example
| Date: Thu, 19 Nov 2026 10:00:00 +0000
| Subject: Budget
| Content-Type: text/html; charset=utf-8
|
| <html><head><title>x</title><style>p { color: red }</style></head>
| <body><p>Dear Anna,</p><p>the board says <b>yes</b> &amp; wants 5&nbsp;% off.</p></body></html>
$ deals email globex-pilot -
globex-pilot: e-mail from katrin@globex.example noted on 19 Nov: Budget
$ deals show globex-pilot | grep -A 4 'email from'
  19 Nov  anna  email from katrin@globex.example, "Budget": Dear Anna,
                the board says yes & wants 5 % off.
  29 Oct  anna  email: Katrin: budget committee meets on the 3rd, expects a yes.
  21 Oct  anna  qualification → proposal
   6 Oct  anna  amount 15,000 → 12,500, close 15 Oct → 3 Nov

# without a date that makes sense it is noted as of now
input
| From: katrin@globex.example
| Subject: No date
|
| Hello.
$ deals email globex-pilot
globex-pilot: e-mail from katrin@globex.example noted today: No date
! deals: the message has no date that can be read: it is noted as of now
input
| From: katrin@globex.example
| Date: Mon, 30 Jun 3609 15:33:50 +0600
| Subject: From the future
|
| Hello.
$ deals email globex-pilot
globex-pilot: e-mail from katrin@globex.example noted today: From the future
! deals: the message is dated 3609-06-30, which is in the future: it is noted as of now
input
| From: katrin@globex.example
| Subject: No date
|
| Hello.
$ deals email globex-pilot
globex-pilot: has this e-mail from katrin@globex.example already, today
input
| From: katrin@globex.example
| Date: Thu, 19 Nov 2026 10:00:00 +0000
|
| Dated by hand.
$ deals email globex-pilot --on 2026-11-12
globex-pilot: e-mail from katrin@globex.example noted on 12 Nov
$ deals history globex-pilot | head -12
 When    Who   What
 21 Nov  anna  email from katrin@globex.example, "From the future": Hello.
 21 Nov  anna  email from katrin@globex.example, "No date": Hello.
 19 Nov  anna  email from katrin@globex.example, "Budget": Dear Anna,
               the board says yes & wants 5 % off.
 12 Nov  anna  email from katrin@globex.example: Dated by hand.
 29 Oct  anna  email: Katrin: budget committee meets on the 3rd, expects a yes.
 21 Oct  anna  qualification → proposal
  6 Oct  anna  amount 15,000 → 12,500, close 15 Oct → 3 Nov
 25 Sep  anna  lead → qualification
 17 Sep  anna  created in lead, 15,000, closing 15 Oct

# in one's own words
$ deals email globex-pilot 'Katrin: the board says yes.' --on yesterday
globex-pilot: email noted on 20 Nov
$ cat opportunities/globex-pilot.toml | grep 'board says yes.'
  { at = 2026-11-19T10:00:00Z, by = "anna", event = "email", from = "katrin@globex.example", subject = "Budget", text = "Dear Anna,\n\nthe board says yes & wants 5 % off." },
  { at = 2026-11-20T12:00:00Z, by = "anna", event = "email", text = "Katrin: the board says yes." },
$ deals email globex-pilot 'Words.' --attach
! deals: TEXT and --attach exclude each other
!   hint: --file and --attach are about a message; TEXT is your own words
? 2
$ deals email globex-pilot
! deals: there is no message: the input is empty
!   hint: deals email ID < message.eml
!   hint: deals email ID TEXT notes one in your own words
? 2
terminal 80
editor 1i Written in the editor.
$ deals email globex-pilot
globex-pilot: email noted
