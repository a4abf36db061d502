a = "%{for b in c}%{else}%{endfor}"
