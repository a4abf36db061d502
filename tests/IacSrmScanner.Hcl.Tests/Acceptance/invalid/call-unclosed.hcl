a = b(1
