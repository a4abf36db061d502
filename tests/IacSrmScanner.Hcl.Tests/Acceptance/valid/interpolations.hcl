a = "${b}"
c = "x${d}y${e.f}z"
g = "${"${"nested"}"}"
h = "${
  i
}"
j = "${~ k ~} ${l ~}"
m = "${ {n = 1}.n }"
o = "${p["q"]} ${r("s", "${t}")}"
u = "%{ if v }yes%{ else }no%{ endif }"
w = "%{ for x in y }${x},%{ endfor }%{ for k, v in y ~} ${k} %{~ endfor }"
z = "%{if a}%{if b}1%{else}2%{endif}%{endif}"
aa = "${b}%{if c}d%{endif}${e}"
bb = "${true ? "a" : "b"}"
