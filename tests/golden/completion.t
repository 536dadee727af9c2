# a script per shell
$ deals completion bash | head -n 3
\# bash completion for deals: ask the program itself.
_deals() {
  local line=${COMP_LINE:0:COMP_POINT} words reply prefix
$ deals completion zsh | head -n 1
\#compdef deals
$ deals completion fish | head -n 1
\# fish completion for deals: ask the program itself.
# what the scripts ask
book fjord-analytics
$ deals __complete -- mo
move-stage	moves opportunities to another stage
$ deals __complete -- create ''
opportunity	makes an opportunity of a customer
customer	makes a customer
lead	makes a lead: a customer who is not yet qualified
$ deals __complete -- move-stage glob
globex-data-warehouse	opportunity
globex-pilot	opportunity
$ deals __complete -- move-stage globex-pilot n
negotiation	Negotiation
notice	Notice period
$ deals __complete -- list stage:q
stage:qualification	Qualification
stage:quoted	Quoted
$ deals __complete -- close-lost globex-pilot --reason no
no-budget	reason
no-decision	reason
not-a-fit	reason
$ deals __complete -- config rules
rules.skip_stages	"warn"
rules.lost_reason	"required"
# what rows can stand for
$ deals __complete -- stats --by m
month	dimension
$ deals __complete -- losses --by r
reason	dimension
region	dimension
$ deals __complete -- slips --by s
stage	dimension
source	dimension
$ deals __complete -- accuracy --by ''
month	period
quarter	period
year	period
$ deals __complete -- forecast --by owner,
owner,month	dimension
owner,quarter	dimension
owner,year	dimension
owner,stage	dimension
owner,customer	dimension
owner,source	dimension
owner,type	dimension
owner,tag	dimension
owner,category	dimension
owner,pipeline	dimension
owner,currency	dimension
owner,region	dimension
