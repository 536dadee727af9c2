# a next step has a day, and it is not over
book fjord-analytics
$ deals next globex-pilot
$ deals next globex-pilot 'Call'
$ deals next globex-pilot '' --on fri
$ deals next globex-pilot 'Call' --on 2026-11-20
$ deals next globex-pilot --on fri
$ deals next globex-pilot 'Call' --done
