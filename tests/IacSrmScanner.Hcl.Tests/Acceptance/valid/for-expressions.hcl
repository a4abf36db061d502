a = [for b in c : b]
d = [for e, f in g : "${e}${f}" if f != null]
h = { for i in j : i => i }
k = { for l, m in n : l => m... if m }
o = [
  for p in q :
  p
  if p
]
r = {
  for s, t in u :
  s => t
}
v = [for w in [for x in y : x] : w]
z = [for a in b : a ? 1 : 2]
bb = {for a in b : a.c => a...}
cc = [for if in in : if]
dd = [for a in b: {c = a}]
