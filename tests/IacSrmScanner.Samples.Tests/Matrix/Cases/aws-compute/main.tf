# Pairs that the configuration decides: "yours" leaves more with the customer than "theirs".

resource "aws_ecs_service" "yours" {
  name        = "shop"
  launch_type = "EC2"
}

resource "aws_ecs_service" "theirs" {
  name        = "shop"
  launch_type = "FARGATE"
}

resource "aws_ecs_task_definition" "yours" {
  family                   = "shop"
  requires_compatibilities = ["EC2"]
  container_definitions    = "[]"
}

resource "aws_ecs_task_definition" "theirs" {
  family                   = "shop"
  requires_compatibilities = ["FARGATE"]
  container_definitions    = "[]"
}

resource "aws_ecs_capacity_provider" "yours" {
  name = "own"

  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:eu-central-1:111122223333:autoScalingGroup:1:autoScalingGroupName/own"
  }
}

resource "aws_ecs_capacity_provider" "theirs" {
  name = "managed"

  managed_instances_provider {
    infrastructure_role_arn = "arn:aws:iam::111122223333:role/ecs"
  }
}

resource "aws_ecs_cluster" "undecided" {
  name = "shop"
}

resource "aws_eks_cluster" "yours" {
  name = "shop"
}

resource "aws_eks_cluster" "theirs" {
  name = "shop"

  compute_config {
    enabled = true
  }
}

resource "aws_eks_node_group" "yours" {
  cluster_name = "shop"
  ami_type     = "CUSTOM"
}

resource "aws_eks_node_group" "theirs" {
  cluster_name = "shop"
  ami_type     = "AL2023_x86_64_STANDARD"
}

resource "aws_eks_fargate_profile" "shop" {
  cluster_name         = "shop"
  fargate_profile_name = "shop"
}

resource "aws_lambda_function" "yours" {
  function_name = "orders"
  package_type  = "Image"
}

resource "aws_lambda_function" "theirs" {
  function_name = "orders"
  runtime       = "python3.13"
}

resource "aws_batch_compute_environment" "yours" {
  type = "UNMANAGED"
}

resource "aws_batch_compute_environment" "theirs" {
  type = "MANAGED"

  compute_resources {
    type      = "FARGATE"
    max_vcpus = 16
  }
}

resource "aws_batch_job_definition" "yours" {
  name                  = "night"
  type                  = "container"
  platform_capabilities = ["EC2"]
}

resource "aws_batch_job_definition" "theirs" {
  name                  = "night"
  type                  = "container"
  platform_capabilities = ["FARGATE"]
}

resource "aws_apprunner_service" "yours" {
  service_name = "portal"

  source_configuration {
    image_repository {
      image_identifier      = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/portal:3"
      image_repository_type = "ECR"
    }
  }
}

resource "aws_apprunner_service" "theirs" {
  service_name = "portal"

  source_configuration {
    code_repository {
      repository_url = "https://github.com/example/portal"
    }
  }
}

resource "aws_appstream_fleet" "yours" {
  name       = "desks"
  fleet_type = "ON_DEMAND"
}

resource "aws_appstream_fleet" "theirs" {
  name       = "desks"
  fleet_type = "ELASTIC"
}

resource "aws_elastic_beanstalk_environment" "yours" {
  name = "portal"
}

resource "aws_elastic_beanstalk_environment" "theirs" {
  name = "portal"

  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "true"
  }
}

resource "aws_codebuild_project" "yours" {
  name = "build"

  environment {
    image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/build:7"
  }
}

resource "aws_codebuild_project" "theirs" {
  name = "build"

  environment {
    image = "aws/codebuild/standard:7.0"
  }
}

resource "aws_sagemaker_notebook_instance" "yours" {
  name        = "lab"
  root_access = "Enabled"
}

resource "aws_sagemaker_notebook_instance" "theirs" {
  name        = "lab"
  root_access = "Disabled"
}

resource "aws_sagemaker_endpoint_configuration" "yours" {
  name = "scores"

  production_variants {
    model_name = "scores"

    serverless_config {
      max_concurrency   = 5
      memory_size_in_mb = 2048
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "theirs" {
  name = "scores"

  production_variants {
    model_name    = "scores"
    instance_type = "ml.m5.large"
  }
}

resource "aws_subnet" "outpost" {
  vpc_id      = "vpc-0123456789abcdef0"
  cidr_block  = "10.0.1.0/24"
  outpost_arn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-1"
}

resource "aws_instance" "yours" {
  ami       = "ami-0123456789abcdef0"
  subnet_id = aws_subnet.outpost.id
}

resource "aws_instance" "theirs" {
  ami = "ami-0123456789abcdef0"
}

resource "aws_ebs_volume" "yours" {
  availability_zone = "eu-central-1a"
  size              = 10
  outpost_arn       = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-1"
}

resource "aws_ebs_volume" "theirs" {
  availability_zone = "eu-central-1a"
  size              = 10
}

variable "image" {}

resource "aws_launch_template" "web" {
  name     = "web"
  image_id = var.image
}

resource "aws_autoscaling_group" "web" {
  max_size = 3
  min_size = 1
}

resource "aws_lightsail_instance" "blog" {
  name         = "blog"
  blueprint_id = "amazon_linux_2023"
}
