a = <<EOT b
EOT
