a = << EOT
b
EOT
