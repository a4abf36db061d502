a = b(c..., d)
