a = <<E
${
E
}
E
