a = b.c.d
e = f[0][1]["g"][h.i]
j = k.0.l
m = n.*.o.p.0.q
r = s[*].t[0].u[*].v
w = x.*[0]
y = z[
  0
]
aa = b . c
bb = c [0]
cc = [1, 2][0]
dd = {e = 1}.e
ff = g(1)[0].h
ii = (j).k
ll = "m"[0]
nn = o[*]
pp = q.*
rr = s[*].t.0
uu = v.0
ww = x[-1]
yy = z["${a}"]
