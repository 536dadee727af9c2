# a note says something
book fjord-analytics
$ deals note globex-pilot ''
! deals: the note is empty
!   hint: write it behind the id, pipe it in with -, or leave it out for the editor
? 2
$ deals note globex-pilot -
! deals: the note is empty
!   hint: write it behind the id, pipe it in with -, or leave it out for the editor
? 2
$ deals note globex-pilot
! deals: there is no terminal for an editor
!   hint: write the note behind the id, or pipe it in with -
? 2
