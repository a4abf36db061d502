a = "x ${~ b ~} y"
c = "%{~ if d ~} e %{~ else ~} f %{~ endif ~}"
g = <<-E
  h ${~ i ~}
  j
  %{~ for k in l ~}
  m
  %{~ endfor ~}
  E
