null "true" for {
  a = in.if.for
  b = true.x
  c = null[0]
  d = { null = 1, true = 2, if = 3 }
  e = for
}
