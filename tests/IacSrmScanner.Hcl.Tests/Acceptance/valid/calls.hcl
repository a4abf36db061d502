a = b()
c = d(1, "2", [3])
e = f(g...)
h = i(j, k...)
l = m(
  n,
  o,
)
p = q (1)
r = provider::aws::arn_parse("s")
t = a::b(1)
u = v(w(x(y())))
z = a::b::c()
