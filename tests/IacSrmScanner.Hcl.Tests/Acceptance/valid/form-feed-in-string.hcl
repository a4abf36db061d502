a = "xy"
