a = "%{for in b}%{endfor}"
