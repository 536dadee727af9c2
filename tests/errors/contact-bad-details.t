# what cannot be known of a contact
book fjord-analytics
$ deals contact add acme X --email nonsense
! deals: "nonsense" is not an e-mail address
!   hint: write one like ola@acme.example; --email may be repeated
? 2
$ deals contact add acme X --phone none
! deals: "none" is not a phone number
!   hint: write one like "+47 22 00 00 00"; --phone may be repeated
? 2
$ deals contact add acme ""
! deals: a contact must have a name
? 2
$ deals contact add acme-annual-renewal X --email x@y.example
! deals: an opportunity's contact has a name and a role only
!   hint: --email and --phone are for the customer: deals contact add acme NAME
? 2
$ deals contact edit acme Ola
! deals: nothing to change
!   hint: --name, --role, --email and --phone say what is new
? 2
$ deals create customer X --email x@y.example
! deals: --role, --email and --phone need --contact NAME: whose are they?
? 2
