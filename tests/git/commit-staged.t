# What is staged of a record when its change is committed, and what happens to it meanwhile.
in book
$ git init -q . && deals init --name Fjord --quiet
$ printf '\n[git]\ncommit = true\n' >> deals.toml
$ git add . && git commit -qm "The book"
$ deals create customer "Acme Corp" --quiet && deals create opportunity Pilot --id pilot --customer acme-corp --quiet

# somebody's editor saves the record while git reads it: it is committed as it stands then, and nothing older stays staged
file .git/editor
| cat
| if [ -e .git/index.lock ] && [ ! -e .git/saved ]; then
|   echo "# ask Ola" >> opportunities/pilot.toml
|   touch .git/saved
| fi
$ git config filter.editor.clean 'sh .git/editor' && echo '*.toml filter=editor' >> .git/info/attributes
$ deals note pilot "Called Ola"
pilot: noted
$ tail -1 opportunities/pilot.toml
\# ask Ola
$ git status --short
$ git log --no-textconv --format=%s -1 -p -- opportunities | grep -c '^+# ask Ola'
1
$ git config --unset filter.editor.clean

# what was staged and is taken back leaves nothing to commit, and nothing staged
$ sed -i 's/commit = true/commit = false/' deals.toml && git commit -qam "No commits" && deals claim pilot && git add opportunities
pilot: claimed   no amount, lead, no close date
$ sed -i 's/commit = false/commit = true/' deals.toml && git commit -qm "Commits" deals.toml
$ git status --short
M  opportunities/pilot.toml
$ deals undo --yes
undone: pilot: owner none → anna   by anna, 10:30, 1 file
$ git status --short
$ git log --format=%s -1
Commits

# so does a record that git was told to forget
$ sed -i 's/commit = true/commit = false/' deals.toml && git commit -qam "No commits" && deals claim pilot
pilot: claimed   no amount, lead, no close date
$ sed -i 's/commit = false/commit = true/' deals.toml && git commit -qm "Commits" deals.toml && git rm -q --cached opportunities/pilot.toml
$ git status --short
D  opportunities/pilot.toml
?? opportunities/pilot.toml
$ deals undo --yes
undone: pilot: owner none → anna   by anna, 10:30, 1 file
$ git status --short
$ git log --format=%s -1
Commits
