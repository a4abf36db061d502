terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}
dynamic "x" {
  for_each = y
  content {
    z = x.value
  }
}
