a "b" {
  c = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{"Resource": "arn:${d.e}:s3:::f/*"}]
}
EOF
}
