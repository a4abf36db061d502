#!/usr/bin/env python3
"""Records golden vectors from the Terraform CLI: see README.md."""
import os
import sys

import record_configurations
import record_expressions

if __name__ == "__main__":
    default = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tests/IacSrmScanner.Terraform.Tests/Vectors")
    what = sys.argv[1:] or ["expressions", "configurations"]
    if "expressions" in what:
        record_expressions.main(default)
    if "configurations" in what:
        record_configurations.main(default)
