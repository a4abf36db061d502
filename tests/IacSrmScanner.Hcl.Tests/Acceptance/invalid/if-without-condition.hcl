a = "%{if}b%{endif}"
