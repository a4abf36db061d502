a = "%{for b}%{endfor}"
