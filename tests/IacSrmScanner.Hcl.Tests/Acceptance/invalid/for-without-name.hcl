a = [for in b : c]
