# first
a {
  b = 1 // x
  c = <<EOT
    d
    EOT
}
