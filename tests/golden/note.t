# a note is one line of the history, however many it has itself
book fjord-analytics
$ deals note acme-annual-renewal 'Legal is done.'
input
| Called Ola.
| He said "next week", C:\deals
|
| Ærlig talt.
$ deals note acme-annual-renewal - --on 2026-11-20
$ cat opportunities/acme-annual-renewal.toml | grep '"note"'

# customers have notes, too
$ deals --dry-run note acme 'Moves to Bergen in May.'
$ deals note soylen 'Board meets on Friday.'

# without a text the editor opens on a terminal
terminal 80
editor 1i Written in the editor.
$ deals note acme-annual-renewal
$ cat opportunities/acme-annual-renewal.toml | grep editor

# a note dated before the last event is sorted by its time when it is shown
$ deals note acme-annual-renewal 'First call.' --on 2026-09-02
