a = {}
b = { c = 1 }
d = { e = 1, f : 2 }
g = {
  h = 1
  i = 2,
  j : 3

  k = 4, l = 5
}
m = { "n" = 1, "o ${p}" = 2, (q) = 3, (r.s) = 4, 5 = 6, true = 7 }
t = {
  u = [
    1
  ]
}
v = { w = 1, }
x = { y-z = 1 }
aa = { # comment
  b = 1 # comment
}
bb = { c = d ? e : f, (g ? h : i) = 1 }
cc = { d = 1, d = 2 }
ee = { f() = 1 }
gg = { h[0] = 1 }
ii = { -1 = 2 }
