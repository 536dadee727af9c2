# check --staged looks at git's index, and there at what the next commit changes
in repo
$ git init -q .
in repo/book
book fjord-analytics
$ deals init --quiet
$ deals check --staged
nothing of the book is staged
$ git add . && deals check --staged
no problems in 43 staged files
$ git commit -qm "The book" && deals check --staged --quiet
 severity  code  file  line  column  message

# a mistake that is not staged is not looked at, one that is staged is; also when it is mended since
$ sed -i 's/stage = "proposal"/stage = "propsal"/' opportunities/globex-pilot.toml
$ deals check --staged
nothing of the book is staged
$ git add . && sed -i 's/stage = "propsal"/stage = "proposal"/' opportunities/globex-pilot.toml
$ deals check --staged
deals: opportunities/globex-pilot.toml:3:9: unknown stage "propsal"
  3 | stage = "propsal"
    |         ^~~~~~~~~
  hint: did you mean "proposal"?
1 error
? 1
$ deals check --staged --format github
::error file=book/opportunities/globex-pilot.toml,line=3,col=9,title=unknown-stage::unknown stage "propsal"%0Ahint: did you mean "proposal"?
? 1
$ deals check --staged --json
{
  "schema": 1,
  "command": "check",
  "data": {
    "problems": 1,
    "errors": 1,
    "warnings": 0,
    "notices": 0
  },
  "problems": [
    {
      "kind": "invalid_data",
      "severity": "error",
      "code": "unknown-stage",
      "file": "opportunities/globex-pilot.toml",
      "line": 3,
      "column": 9,
      "message": "unknown stage \"propsal\"",
      "hints": [
        "did you mean \"proposal\"?"
      ]
    }
  ]
}
? 1
$ deals check --quiet
$ git add . && deals check --staged
nothing of the book is staged

# the settings concern every record
$ sed -i 's/^stage = .*/stage = "leed"/' opportunities/hooli-seats.toml && git commit -qam "Typo" && echo >> deals.toml && git add . && deals check --staged
deals: opportunities/hooli-seats.toml:3:9: unknown stage "leed"
  3 | stage = "leed"
    |         ^~~~~~
  hint: did you mean "lead"?
1 error
? 1
$ git reset -q --hard HEAD~1

# only what is staged is told of: another record may be broken
$ echo 'x = ' >> opportunities/initech-pilot.toml
$ deals note globex-pilot "Called" --quiet && git add opportunities/globex-pilot.toml && deals check --staged
no problems in 1 staged file
$ git checkout -q opportunities/initech-pilot.toml
! error: pathspec 'opportunities/initech-pilot.toml' did not match any file(s) known to git
? 1

# a customer who goes leaves deals behind
$ git commit -qm "Noted" && git rm -q customers/globex.toml && deals check --staged
deals: opportunities/globex-data-warehouse.toml:2:12: no customer "globex"
  2 | customer = "globex"
    |            ^~~~~~~~
  hint: there is no file customers/globex.toml
deals: opportunities/globex-pilot.toml:2:12: no customer "globex"
  2 | customer = "globex"
    |            ^~~~~~~~
  hint: there is no file customers/globex.toml
2 errors
? 1
$ git diff --cached --name-status
D	book/customers/globex.toml
$ git reset -q --hard

# a merge that is not resolved
$ printf '<<<<<<< ours\nname = "A"\n=======\nname = "B"\n>>>>>>> theirs\n' > customers/globex.toml && git add . && deals check --staged
deals: customers/globex.toml:1:1: unresolved merge conflict (name: A / B)
  1 | <<<<<<< ours
    | ^~~~~~~
  hint: deals resolve globex shows both sides and settles it
deals: opportunities/initech-pilot.toml:1:5: a value is missing
  1 | x =
    |     ^
  hint: write "" for an empty text
2 errors
? 1
$ git reset -q --hard

# git commit -a and git commit PATH have an index of their own, of which the hook is told
$ deals init --hooks --yes --quiet
$ sed -i 's/stage = "proposal"/stage = "propsal"/' opportunities/globex-pilot.toml
$ git commit -qam "By -a"
! deals: opportunities/globex-pilot.toml:3:9: unknown stage "propsal"
!   3 | stage = "propsal"
!     |         ^~~~~~~~~
!   hint: did you mean "proposal"?
! 1 error
? 1
$ git commit -qm "By path" opportunities/globex-pilot.toml
! deals: opportunities/globex-pilot.toml:3:9: unknown stage "propsal"
!   3 | stage = "propsal"
!     |         ^~~~~~~~~
!   hint: did you mean "proposal"?
! 1 error
? 1
$ git commit -q --allow-empty -m "Nothing of it"
!  severity  code  file  line  column  message
$ git log --format=%s
Nothing of it
Noted
The book

# paths for GitHub begin at the repository's top; what is special there is escaped
$ deals check globex-pilot --format github
::error file=book/opportunities/globex-pilot.toml,line=3,col=9,title=unknown-stage::unknown stage "propsal"%0Ahint: did you mean "proposal"?
? 1
$ git reset -q --hard

# it mends nothing, and knows no ids
$ deals check --staged --fix
! deals: --staged and --fix exclude each other
!   hint: --staged looks at git's index; deals check --fix mends the files themselves
? 2
$ deals check --staged globex-pilot
! deals: --staged and the names of records exclude each other
!   hint: --staged looks at git's index; deals check --fix mends the files themselves
? 2
in plain
$ deals init --quiet && deals check --staged
! deals: the book is not in a git repository
!   hint: git init makes one; deals init then tells it of deals
? 3
