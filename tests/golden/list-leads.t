# leads are customers of whom no more than interest is known
book fjord-analytics
$ deals list leads
 ID               Name             Source    Owner  Created  Contacts
 nordlys-energi   Nordlys Energi   event     bo     30 Sep   Tor Eide
 per-hansen       Per Hansen       event     –      18 Nov   Per Hansen
 umbra-logistics  Umbra Logistics  inbound   anna   17 Aug   Piotr Zieliński
 vandelay-import  Vandelay Import  outbound  chen   26 Oct   –
 4 leads
$ deals list leads owner:none
 ID          Name        Source  Owner  Created  Contacts
 per-hansen  Per Hansen  event   –      18 Nov   Per Hansen
 1 lead
$ deals list leads --sort -created --output porcelain
per-hansen	Per Hansen	individual	event		2026-11-18	Per Hansen	per@hansen.example	
vandelay-import	Vandelay Import	organization	outbound	chen	2026-10-26			
nordlys-energi	Nordlys Energi	organization	event	bo	2026-09-30	Tor Eide	tor.eide@nordlys.example	
umbra-logistics	Umbra Logistics	organization	inbound	anna	2026-08-17	Piotr Zieliński	piotr@umbra.example	+48 58 555 01 90
$ deals list leads owner:zed
no leads fit owner:zed
$ deals list leads --limit 1 --columns id,name,phone
 ID              Name            Phone
 nordlys-energi  Nordlys Energi  –
 4 leads · 3 of them not shown
