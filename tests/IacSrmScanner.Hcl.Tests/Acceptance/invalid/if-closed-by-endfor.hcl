a = "%{if b}%{endfor}"
