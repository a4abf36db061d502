a = 1 + 2 * 3 - 4 / 5 % 6
b = !c && d || e == f != g
h = i < j && k >= l || m <= n && o > p
q = -r + -s
t = --1
u = !!v
w = (x + y) * z
aa = a ? b : c ? d : e
bb = a == b ? -1 : !c ? "d" : [e]
cc = (
  1 +
  2
)
dd = 1-1
ee = a-b
ff = a - b
