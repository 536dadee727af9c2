# where each setting comes from
file deals.toml
| name = "Lab"
| [rules]
| skip_stages = "forbid"
env VISUAL=nano
$ deals config
 Setting                           Value                                                                                From
 format                            1                                                                                    default
 name                              "Lab"                                                                                deals.toml:1
 currency                          "EUR"                                                                                default
 fiscal_year_start                 1                                                                                    default
 lost_reasons                      ["price", "competitor", "timing", "no-budget", "no-decision", "not-a-fit", "other"]  default
 types                             ["new", "renewal", "upsell", "service"]                                              default
 sources                           []                                                                                   default
 rules.skip_stages                 "forbid"                                                                             deals.toml:3
 rules.lost_reason                 "required"                                                                           default
 git.commit                        false                                                                                default
 undo.commands                     100                                                                                  default
 undo.megabytes                    64                                                                                   default
 undo.days                         0                                                                                    default
 assign.owners                     []                                                                                   default
 assign.method                     "round-robin"                                                                        default
 invoice.seller                    ""                                                                                   default
 invoice.address                   []                                                                                   default
 invoice.tax_id                    ""                                                                                   default
 invoice.bank                      ""                                                                                   default
 invoice.prefix                    ""                                                                                   default
 invoice.days                      30                                                                                   default
 stages.lead.name                  "Lead"                                                                               default
 stages.lead.probability           10                                                                                   default
 stages.lead.category              "pipeline"                                                                           default
 stages.lead.stale_days            14                                                                                   default
 stages.qualification.name         "Qualification"                                                                      default
 stages.qualification.probability  25                                                                                   default
 stages.qualification.category     "pipeline"                                                                           default
 stages.qualification.stale_days   21                                                                                   default
 stages.proposal.name              "Proposal"                                                                           default
 stages.proposal.probability       50                                                                                   default
 stages.proposal.category          "best"                                                                               default
 stages.proposal.stale_days        30                                                                                   default
 stages.negotiation.name           "Negotiation"                                                                        default
 stages.negotiation.probability    75                                                                                   default
 stages.negotiation.category       "commit"                                                                             default
 stages.negotiation.stale_days     30                                                                                   default
 stages.won.name                   "Closed won"                                                                         default
 stages.won.outcome                "won"                                                                                default
 stages.lost.name                  "Closed lost"                                                                        default
 stages.lost.outcome               "lost"                                                                               default
 user                              anna                                                                                 DEALS_USER
 editor                            nano                                                                                 VISUAL
$ deals config rules
 Setting            Value       From
 rules.skip_stages  "forbid"    deals.toml:3
 rules.lost_reason  "required"  default
$ deals config currency --json
{
  "schema": 1,
  "command": "config",
  "data": [
    {
      "setting": "currency",
      "value": "\"EUR\"",
      "origin": "default"
    }
  ],
  "problems": []
}
$ deals config name --output porcelain
name	"Lab"	deals.toml:1
