# an id is made of a-z, 0-9 and -, and is no device of Windows
book fjord-analytics
$ deals create customer X --id ../x
! deals: "../x" is not an id
!   hint: an id is made of a-z, 0-9 and -, and does not start with -
!   hint: such as x
? 2
$ deals create customer X --id Con
! deals: "Con" is not an id
!   hint: an id is made of a-z, 0-9 and -, and does not start with -
? 2
$ deals create customer X --id con
! deals: "con" cannot be an id: Windows has a device of that name
!   hint: choose another, such as con-1
? 2
