a = <<EOT
text
  indented
EOT
b = <<-EOT
    text
      indented

    end
  EOT
c = <<EOT
EOT
d = <<E
$ % $${x} %%{y} ${z} "quotes" \n # no comment
E
f = [<<A
one
A
  , <<B
two
B
]
g = h(<<-C
  three
  C
)
i = { j = <<D
four
D
  k = 1
}
l = <<EOT
  EOT x
 xEOT
${m}EOT
  EOT  
n = <<EOT
${<<INNER
inner
INNER
}
EOT
o = <<ünï-1
x
ünï-1
p = <<EOT
%{ if q }
  a
%{ else }
  b
%{ endif ~}
%{ for r, s in t ~}
${r}=${s}
%{ endfor ~}
EOT
