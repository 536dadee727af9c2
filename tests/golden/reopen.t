# it goes back to the last open stage of its history
book fjord-analytics
$ deals --dry-run reopen acme-customer-portal
$ deals reopen acme-customer-portal --note 'They called.'
$ deals reopen acme-customer-portal

# or where it is told to
$ deals reopen acme-forecast-model --stage lead

# without a history it begins again
file opportunities/acme-old.toml
| name = "Old"
| customer = "acme"
| stage = "lost"
| closed = 2025-01-01
| lost_reason = "price"
$ deals reopen acme-old
$ cat opportunities/acme-old.toml

# a filter chooses open ones, unless it says otherwise
book fjord-analytics
$ deals reopen --where 'acme' --yes
$ deals reopen --where 'acme is:lost' --yes
