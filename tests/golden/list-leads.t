# leads are customers of whom no more than interest is known
book fjord-analytics
$ deals list leads
 ID               Name             Source     Age  Owner  Contacts
 nordlys-energi   Nordlys Energi   event     52 d  bo     Tor Eide
 per-hansen       Per Hansen       event      3 d  –      Per Hansen
 umbra-logistics  Umbra Logistics  inbound   96 d  anna   Piotr Zieliński
 vandelay-import  Vandelay Import  outbound  26 d  chen   –
 4 leads
$ deals list leads owner:none
 ID          Name        Source  Age  Owner  Contacts
 per-hansen  Per Hansen  event   3 d  –      Per Hansen
 1 lead
$ deals list leads --sort -created --output porcelain
per-hansen	Per Hansen	individual	event		2026-11-18	Per Hansen	per@hansen.example		3
vandelay-import	Vandelay Import	organization	outbound	chen	2026-10-26				26
nordlys-energi	Nordlys Energi	organization	event	bo	2026-09-30	Tor Eide	tor.eide@nordlys.example		52
umbra-logistics	Umbra Logistics	organization	inbound	anna	2026-08-17	Piotr Zieliński	piotr@umbra.example	+48 58 555 01 90	96
$ deals list leads owner:zed
no leads fit owner:zed
$ deals list leads --limit 1 --columns id,name,phone
 ID              Name            Phone
 nordlys-energi  Nordlys Energi  –
 4 leads · 3 of them not shown
