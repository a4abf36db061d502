resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "region" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "web" {
  name               = "web"
  load_balancer_type = "application"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_route53_zone" "main" {
  name = "example.com"
}

resource "aws_nat_gateway" "main" {
  subnet_id = aws_subnet.region.id
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"
}
