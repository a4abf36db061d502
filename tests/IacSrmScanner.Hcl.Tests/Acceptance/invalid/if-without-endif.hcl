a = "%{if b}c"
