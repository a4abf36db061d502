a = [for b : c]
