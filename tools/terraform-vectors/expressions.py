"""The expressions whose values are recorded, grouped by function or feature."""

# Declarations and files that the expressions may use. Paths are relative to the root module.
PREAMBLE = r'''
locals {
  list   = tolist(["a", "b", "c"])
  set    = toset(["z", "y"])
  map    = tomap({ one = "1", two = "2" })
  object = { name = "n", tags = { a = "x" }, ports = [80, 443] }
  people = [{ name = "ann", age = 30 }, { name = "bob", age = 25 }, { name = "ann", age = 5 }]
  none   = null
  plate  = "Hello, $${name}!%%{ if loud } LOUD%%{ endif }"
}
'''

FILES = {
    "files/hello.txt": "Hello, wörld!\n",
    "files/empty.txt": "",
    "files/plain.tftpl": "a=${a}\n%{ for x in xs ~}\n- ${x}\n%{ endfor ~}\nend\n",
    "files/calls.tftpl": "${upper(name)} ${jsonencode(xs)} ${length(xs)}",
    "files/whole.tftpl": "${xs}",
    "files/nested.tftpl": "${templatefile(\"files/whole.tftpl\", { xs = 1 })}",
    "files/sub/a.json": "{\"a\": [1, 2.50, null]}",
    "files/sub/b.json": "[]",
    "files/sub/deep/c.txt": "c",
    "files/.hidden": "h",
}

# One of each kind: given to every function, so that conversions and type errors are covered alike.
PROBES = [
    "null", "true", "false", "1", "-1.5", '""', '"a"', '"1"', '"true"', '"Hé llo\\n"', "[]", '["b", "a", "b"]', "[2, 1]", '[1, "a", true]',
    "[null]", '[["b"], ["a", "c"]]', "{}", "{ b = 1, a = 2 }", '{ a = 1, b = "x" }', "{ a = null }", '{ a = ["x", "y"], b = ["x"] }',
    'tolist(["b", "a"])', 'toset(["b", "a"])', 'tomap({ k = "v" })', "toset([])", "tolist([])", "tomap({})", "toset([2, 10, 1])",
    '[toset(["a"]), ["b"]]', '[{ a = 1 }, { b = 2 }]', "[true, false]", '["true", "false"]', "[1, null]", "[true, null]", "sensitive(\"s\")",
    "tostring(null)", "tolist(null)",

]

UNARY = """abs alltrue anytrue base64decode base64encode base64gzip base64sha256 base64sha512 basename ceil chomp cidrnetmask
coalesce coalescelist compact concat csvdecode dirname distinct ephemeralasnull flatten floor issensitive jsondecode jsonencode keys
length lower max md5 merge min nonsensitive one pathexpand range reverse sensitive setintersection setproduct setunion sha1 sha256 sha512 signum
sort strrev sum title tobool tolist tomap tonumber toset tostring transpose trimspace upper urlencode values yamldecode yamlencode
can try format file fileexists""".split()

BINARY = """contains element index lookup join split startswith endswith strcontains trim trimprefix trimsuffix log pow parseint chunklist
setsubtract setunion setintersection setproduct zipmap cidrhost timeadd timecmp formatdate regex regexall uuidv5 indent format formatlist coalesce
coalescelist concat merge textencodebase64 textdecodebase64 templatestring max matchkeys""".split()

PAIRS = [
    ("null", '"a"'), ('"a"', "null"), ('"a"', '"a"'), ("1", "2"), ('"1"', '"2"'), ('["a", "b"]', '"a"'), ('["a", "b"]', "1"), ('["a", "b"]', "-1"),
    ('["a", "b"]', '["c", "d"]'), ("[1, 2]", '["1"]'), ("{ a = 1 }", '"a"'), ("{ a = 1 }", "{ b = \"x\" }"), ("[]", "[]"), ("[]", "0"), ('"a"', '["x", "y"]'),
    ('toset(["a"])', '"a"'), ('toset(["a"])', 'toset(["b"])'), ("local.map", "local.map"), ("local.list", '"b"'), ('"%s"', '"x"'), ('"%s"', '["p", "q"]'),
    ("true", "false"), ("0", "{ a = 1 }"), ("local.people", '"ann"'), ("[[1]]", "[1]"), ("[null]", "null"), ('["a", null]', '"a"'),
]

DIRECT = {}


def add(group, *expressions):
    DIRECT.setdefault(group, []).extend(expressions)


def lines(group, text):
    add(group, *[line.strip() for line in text.strip().splitlines() if line.strip()])


for name in UNARY:
    add(name, f"{name}()", *[f"{name}({probe})" for probe in PROBES])
for name in BINARY:
    add(name, f'{name}("a")', *[f"{name}({left}, {right})" for left, right in PAIRS], f'{name}("a", "b", "c")', f"{name}([1], 1, 1, 1)")

# ---- numbers -------------------------------------------------------------------------------------------------------
NUMBERS = ["0", "-1", "3", "0.1", "-2.5", "1e-3", "123456789012345678901234567890", "\"4\"", "length(local.list)", "pow(2, 0.5)"]
for operator in ["+", "-", "*", "/", "%"]:
    add("arithmetic", *[f"{a} {operator} {b}" for a in NUMBERS for b in NUMBERS])
for operator in ["<", "<=", ">", ">=", "==", "!="]:
    add("comparison", *[f"{a} {operator} {b}" for a in ["1", "-1.5", '"1"', "1e3", "true", "null", "[1]", '"a"'] for b in ["1", "1000", '"1"', "null", "true", "[1]"]])
for operator in ["&&", "||"]:
    add("logic", *[f"{a} {operator} {b}" for a in ["true", "false", '"true"', '"x"', "1", "null"] for b in ["true", "false", '"false"', "null", "[]"]])
lines("logic", r'''
!true
!false
!"true"
!"x"
!null
!1
!!true
-"3"
-null
-true
- -3
-(1 - 3)
true && !false || false
false && null.x
true || [][0] == 1
false && local.none.x
''')
lines("arithmetic", r'''
1 / 3
2 / 3
1 / 3 * 3
1 / 3 + 1 / 3 + 1 / 3
10 / 3 == 3.3333333333333333
1 / 3 == 1 / 3
0.1 + 0.2
0.1 + 0.2 == 0.3
0.1 * 3
1 - 0.9
1.1 * 1.1
100 * 1.1
4.35 * 100
1 / 7
22 / 7
1e100
1e-100
1e30 / 7
1 / 49 * 49
2 / 3 * 3
5 % 3
-5 % 3
5 % -3
-5 % -3
5.5 % 2
5.5 % 2.25
0.3 % 0.2
1e3 % 7
5 % 0
0 / 0
1 / 0
-1 / 0
1 / 0 > 5
can(1 / 0)
can(0 / 0)
can(5 % 0)
try(1 / 0, "x")
try(0 / 0, "x")
"${1 / 0}"
[1 / 0]
1 / 0 == 1 / 0
tostring(1 / 0)
1000000 * 1000000
9007199254740993
9007199254740993 + 1
9223372036854775807 + 1
18446744073709551616
123456789.123456789
0.000001
0.0000001
1.0
1.50
100
1e5
1E5
1e+5
1.5e3
00012
012.5
.5
5.
1_000
0x10
1 + 2 * 3
(1 + 2) * 3
10 - 2 - 3
100 / 10 / 5
2 * 3 % 4
7 - 3 % 2
-2 * -3
1 +
1 + "a"
1 + null
1 + true
1 + [1]
"1" + "2"
"1.5" * 2
" 1" + 1
"1e3" + 1
"0x10" + 1
"+1" + 1
"1_0" + 1
length(local.list) / 7
length([1, 2]) / length(local.list)
length([1, 2]) / length(local.list) * 3
length([1, 2]) / length(local.list) + 1
length([1, 2]) * 0.1
floor(7.5) / ceil(2.2)
index(local.list, "c") / length(local.list)
signum(5) / length(local.list)
range(3)[1] / range(4)[3]
range(0, 3)[1] / range(0, 4)[3]
range(0, 1, 0.25)
range(0, 1, 0.1)
range(1)[0] - length(local.list) / length([1, 2, 3, 4, 5, 6, 7])
parseint("1", 10) / parseint("3", 10)
max(length([1]), 0) / max(length(local.list), 0)
abs(-0.1) / abs(-0.3)
abs(length([1])) / length(local.list)
sum([1, 2]) / sum([3, 4])
sum([0.1, 0.2])
sum([length([1])]) / length(local.list)
-length([1]) / length(local.list)
jsondecode("1") / jsondecode("3")
jsondecode("[0.1, 0.2]")[0] + 0.2
yamldecode("0.1") + 0.2
yamldecode("0.1")
yamldecode("0.1") == 0.1
yamldecode("1") / yamldecode("3")
tonumber("0.1") + yamldecode("0.2")
pow(2, 0.5) == 1.4142135623730951
pow(2, 0.5)
pow(2, 0.5) + 0
pow(2, 0.5) * pow(2, 0.5)
pow(2, 0.5) * 2
pow(2, 0.5) / 2
pow(2, 0.5) - pow(2, 0.5)
pow(2, -1) == 0.5
pow(2, 64)
pow(2, 64) + 1
pow(2, 100)
pow(2, 100) == 1267650600228229401496703205376
pow(10, 30)
pow(10, -30)
pow(2, 1023)
log(10, 3)
log(10, 3) + 1
floor(log(10, 3) * 100) / 100
floor(1 / 3 * 3)
ceil(1 / 3 * 3)
floor(2 / 3 * 3)
ceil(2 / 3 * 3)
ceil(10 / 3)
floor(10 / 3)
floor(-10 / 3)
"${1 / 3}"
"${0.1 + 0.2}"
"${1e3}"
"${1e21}"
"${123456789012345678901234567890}"
"${length([1, 2]) / length(local.list)}"
format("%s", 1 / 3)
format("%v", 1 / 3)
format("%f", 1 / 3)
format("%.20f", 1 / 3)
format("%g", 1 / 3)
format("%.3g", 1 / 3)
jsonencode(1 / 3)
jsonencode(0.1 + 0.2)
jsonencode(1e30)
jsonencode(1e-9)
tostring(1 / 3)
tostring(1e-9)
tonumber(tostring(1 / 3)) == 1 / 3
0.1 == 0.10
1 == 1.0
100 == 1e2
toset([1, 1.0, 2])
toset([1 / 3, 1 / 3])
distinct([0.1 + 0.2, 0.3])
1.7976931348623157e308 * 10
3 * 1.0e-320
0.123456789012345678901234567890123456789012345678901234567890
0.1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
''')
lines("numbers", r'''
abs(-0)
abs("-3.5")
ceil(-0.5)
ceil(0.1)
ceil(-1.9)
ceil(1e20)
floor(-0.5)
floor(1.9999999999999999999)
log(8, 2)
log(16, 4)
log(100, 10)
log(1, 10)
log(0, 10)
log(-1, 10)
log(10, 1)
log(10, 0)
log(1000, 10)
pow(3, 2)
pow(4, 0)
pow(0, 0)
pow(-2, 3)
pow(-2, 0.5)
pow(2.5, 2)
pow(0, -1)
pow("2", "3")
signum(0)
signum(-0.5)
signum("12")
max(5, 12, 9)
max("5", 12)
max([5, 12]...)
max(5, null)
max(0.1, 0.10000000000000000001)
min(5, 12, 9)
min([5, "12"]...)
min(1, "a")
parseint("100", 10)
parseint("FF", 16)
parseint("-10", 10)
parseint("+10", 10)
parseint("1011111011101111", 2)
parseint("aA", 62)
parseint("12", 2)
parseint("", 10)
parseint("0x10", 16)
parseint("0x10", 0)
parseint("10", 1)
parseint("10", 63)
parseint("10", 2.5)
parseint(10, 10)
parseint(true, 10)
parseint("1_000", 10)
parseint("9999999999999999999999999999", 10)
parseint("zz", 36)
parseint("ZZ", 36)
parseint("zz", 37)
parseint(" 1", 10)
parseint("-", 10)
parseint(["1"], 10)
parseint(10.5, 10)
sum([1.1, 2.2, 3.3])
sum(["1", 2])
sum([1, "a"])
sum(["a"])
sum(toset([1, 2, 2]))
sum({ a = 1 })
sum(tolist([]))
sum([[1]])
sum("3")
sum([1, [2]])
sum(["1", "2"])
sum(tolist(["1", "2"]))
range(5)
range(0)
range(-3)
range(1, 4)
range(1, 8, 2)
range(4, 1)
range(4, 1, -1)
range(4, 1, -2)
range(4, 1, 1)
range(1, 4, -1)
range(1, 4, 0)
range(1, 1)
range(1, 1, 0)
range(0, 1, 0.25)
range("3")
range(1.5)
range(0.5, 3)
range(1024)[1023]
range(1025)
range(1, 2, 3, 4)
range(null)
range(1, null)
tonumber("12")
tonumber("0x1F")
tonumber("1e3")
tonumber("  12")
tonumber("Inf")
tonumber("NaN")
tonumber("-.5")
tonumber(".5")
tonumber("5.")
tonumber("+5")
tonumber("--5")
tonumber("1,000")
tonumber("1e")
tonumber("1e+3")
tonumber("1E3")
tonumber("1p3")
tonumber("0b1")
tonumber("0o7")
tonumber("1_000")
tonumber("1e5000")
tonumber("١")
tostring(1.0)
tostring(1e3)
tostring(0.1)
tostring(true)
tostring("x")
tobool("1")
tobool("0")
tobool("True")
tobool("TRUE")
tobool("")
tobool(1)
tobool(0)
tobool("yes")
''')

# ---- texts ---------------------------------------------------------------------------------------------------------
TEXTS = ['""', '"abc"', '"ABC def"', '"héllo wörld"', '"日本語"', '"👩‍👩‍👧x"', '"🇩🇪🇫🇷"', '"ß straße"', '"İıǅ"', '"a\\tb\\r\\n"', '"\\u00a0x\\u2003"', '"ΑΣ ΟΔΟΣ"', '"ﬁne ŉ"', '"a\\u0000b"']
for name in ["upper", "lower", "title", "strrev", "length", "trimspace", "chomp", "md5", "sha1", "base64encode", "urlencode", "jsonencode", "yamlencode"]:
    add("unicode", *[f"{name}({text})" for text in TEXTS])
lines("texts", r'''
chomp("a\n\n\r\n")
chomp("a\nb")
chomp("a\r")
chomp("\n")
chomp("a \n")
indent(2, "a\nb\nc")
indent(0, "a\nb")
indent(-1, "a\nb")
indent(2, "")
indent("3", "x\n\ny\n")
indent(1.5, "a\nb")
indent(2, "a\r\nb")
join(",", ["a"], ["b", "c"])
join("", ["a", "b"])
join(",", [1, true, "x"])
join(",", [1, null])
join(",", toset(["b", "a"]))
join(",", { a = 1 })
join(",", [["a"]])
join(",")
join(null, ["a"])
join(",", [], [])
join(", ", tolist([]))
join("-", local.list, local.set)
join(",", "a")
split(",", "a,b,,c")
split("", "abc")
split("", "")
split("", "héé")
split(",", "")
split(", ", "a, b,c")
split("a", "aaa")
split(1, "212")
replace("hello", "l", "L")
replace("hello", "", "-")
replace("hello", "/l+/", "L")
replace("hello", "/(l)(l)/", "$2-$1")
replace("hello", "/(?P<x>l+)/", "<${"$"}{x}>")
replace("hello", "/l/", "$0")
replace("hello", "/l/", "$$")
replace("hello", "/l/", "$1x")
replace("hello", "/(l)/", "$1x")
replace("hello", "/(l)/", "$${1}x")
replace("hello", "/h(/", "x")
replace("a/b/c", "/", "-")
replace("a/b/c", "//", "-")
replace("a.b.c", "/\\./", "")
replace("aaa", "a", "b")
replace("", "", "x")
replace("abc", "/b*/", "-")
replace("abc", "/(?i)B/", "x")
replace("日本", "", "-")
replace("hello", "x", "y")
replace(123, 2, "x")
replace("a\nb", "/(?m)^/", "> ")
replace("a", "/a/", "\\0")
replace("foo", "/^/", "x")
startswith("hello", "he")
startswith("", "")
startswith("hello", "")
startswith("héllo", "h\u0065\u0301")
endswith("hello", "lo")
endswith("hello", "")
strcontains("hello", "ell")
strcontains("hello", "")
strcontains("", "a")
substr("hello", 1, 3)
substr("hello", 0, 0)
substr("hello", -3, -1)
substr("hello", -10, 2)
substr("hello", 10, 2)
substr("hello", 5, 1)
substr("hello", 4, 10)
substr("hello", 0, -2)
substr("hello", 1.5, 1)
substr("👩‍👩‍👧x", 0, 1)
substr("e\u0301a", 0, 1)
substr("héllo", 1, 1)
substr("", 0, 1)
substr("abc", "1", "1")
substr("abc", 1)
title("hello-world foo_bar 1abc o'neil")
title("ALREADY UP")
title("é à")
title("ǆ a.b/c")
title("a,b;c:d")
title("x’y “z”")
trim("?!hello?!", "!?")
trim("hello", "")
trim("aabbaa", "a")
trim("ééa", "é")
trim("", "a")
trimprefix("helloworld", "hello")
trimprefix("hello", "x")
trimprefix("aaa", "a")
trimsuffix("helloworld", "world")
trimsuffix("aaa", "a")
trimsuffix("a", "aa")
trimspace("\t \n a b \r\n")
trimspace("\u00a0x\u2003\u200b")
trimspace("\u0085x\u1680\ufeff")
upper("straße")
upper("ŉ ﬁ ǰ")
upper("ı i")
lower("İ I Σ ΑΣ")
strrev("ab\r\ncd")
strrev("🇩🇪🇫🇷")
length("🇩🇪🇫🇷a")
length("ab\r\ncd")
length("각")
length("\u1112\u1161\u11ab")
length("क्षि")
length("👨🏽‍🚀")
length("")
''')
lines("regex", r'''
regex("[a-z]+", "123abc")
regex("(\\d+)-(\\d+)", "12-34")
regex("(?P<year>\\d{4})-(?P<month>\\d\\d)", "2020-01")
regex("(?P<a>x)|(?P<b>y)", "y")
regex("(x)|(y)", "y")
regex("(x)?y", "y")
regex("", "abc")
regex("z", "abc")
regex("(?P<a>.)(.)", "ab")
regex("(?:ab)+", "ababx")
regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://terraform.io/docs/")
regex("a|ab", "ab")
regex("(a+)(a*)", "aaa")
regex("a*?b", "aab")
regex("(?i)HELLO", "hello")
regex("(?s).+", "a\nb")
regex(".+", "a\nb")
regex("(?m)^b$", "a\nb")
regex("b$", "a\nb\n")
regex("\\pL+", "héé1")
regex("\\p{Greek}+", "abcαβγ")
regex("\\w+", "héllo")
regex("\\bfoo\\b", "a foo b")
regex("\\d+", "١٢3")
regex("\\s", "a\u00a0b c")
regex("[[:alpha:]]+", "1ab2")
regex("[[:^alpha:]]+", "ab12")
regex("[^\\d]+", "12ab")
regex("\\x41", "A")
regex("\\x{1F600}", "😀")
regex("\\Qa.b\\E", "xa.b")
regex("(?=a)", "a")
regex("(?<!a)b", "b")
regex("(a)\\1", "aa")
regex("a{2,3}", "aaaa")
regex("a{,3}", "a{,3}")
regex("a{1001}", "a")
regex("[a", "a")
regex("a**", "aa")
regex("(?P<x>a)(?P<x>b)", "ab")
regex("\\z", "a")
regex("\\Z", "a")
regex("a++", "aa")
regex("(?<n>a)", "a")
regex("[[:word:]]+", "a_1-")
regex("[\\w.]+@[\\w.]+", "x me@ex.com y")
regex("\\C", "a")
regex("(?U)a+", "aaa")
regex("[a-\\d]", "-")
regex("[z-a]", "x")
regex("x*", "aaa")
regex("$", "")
regex(null, "a")
regex("a", 1)
regexall("[a-z]+", "1a2bc3")
regexall("(\\d)(\\w)", "1a 2b")
regexall("(?P<k>\\w+)=(?P<v>\\w+)", "a=1,b=2")
regexall("z", "abc")
regexall("", "ab")
regexall("a*", "baab")
regexall("(x)?a", "axa")
regexall("\\b", "ab cd")
regexall("(?=a)", "a")
regexall("é", "éeé")
length(regexall("a", "banana"))
can(regex("^a", "ba"))
can(regex("^a", "ab"))
''')
lines("format", r'''
format("%s %s", "a")
format("%s", "a", "b")
format("%s", null)
format("%v", null)
format("%d", null)
format("%q", null)
format("%t", null)
format("%#v", null)
format(null, "a")
format("x")
format("%%")
format("%")
format("%z", 1)
format("%!", 1)
format("100%")
format("%d", 12)
format("%d", 1.5)
format("%d", "12")
format("%d", "a")
format("%d", true)
format("%5d|%-5d|%05d|%+d|% d", 42, 42, 42, 42, 42)
format("%5d", -42)
format("%05d", -42)
format("%+d", -42)
format("%x %X %o %b", 255, 255, 8, 5)
format("%#x %#o %#b", 255, 8, 5)
format("%x", "hello")
format("%X", "hi")
format("%x", -255)
format("%x", 1.5)
format("%d", 123456789012345678901234567890)
format("%x", 123456789012345678901234567890)
format("%f", 3.14159)
format("%.2f", 3.14159)
format("%8.2f|%-8.2f|%08.2f|%+.1f", 3.14159, 3.14159, 3.14159, 3.14159)
format("%.0f", 2.5)
format("%.0f", 3.5)
format("%.0f", 0.5)
format("%.1f", 0.25)
format("%.1f", 0.35)
format("%.2f", 1.005)
format("%f", 1e10)
format("%f", "1.5")
format("%e", 12345.678)
format("%.2e", 12345.678)
format("%E", 12345.678)
format("%e", 0)
format("%e", 1e100)
format("%e", 1e-5)
format("%g", 12345.678)
format("%g", 1e21)
format("%g", 1e20)
format("%g", 1e-5)
format("%g", 0.0001)
format("%g", 100000)
format("%g", 1000000)
format("%G", 1e-7)
format("%.3g", 12345.678)
format("%.10g", 1.5)
format("%g", 0)
format("%s", 12)
format("%s", 1.50)
format("%s", true)
format("%s", [1])
format("%s", { a = 1 })
format("%s", 1e21)
format("%s", 0.1)
format("%v", 12)
format("%v", 1e21)
format("%v", 1e20)
format("%v", 123456789)
format("%v", 0.1)
format("%v", 1e-7)
format("%v", 0.0001)
format("%v", 1234567.5)
format("%v", "a")
format("%v", true)
format("%v", [1, "a", null])
format("%v", { b = 1, a = "<x>" })
format("%v", toset(["b", "a"]))
format("%#v", "a")
format("%#v", 1)
format("%#v", true)
format("%#v", [1])
format("%#v", "a\"<b>")
format("%+v", 1)
format("%5v|%-5v|", "a", "b")
format("%05v", 1)
format("%.2v", "abc")
format("%10v", [1])
format("%t", true)
format("%t", "true")
format("%t", "x")
format("%t", 1)
format("%6t|%-6t|", true, false)
format("%q", "a\"b")
format("%q", "é\n<>")
format("%q", 12)
format("%q", true)
format("%q", [1])
format("%10q", "a")
format("%5s|%-5s|%.2s|%5.1s", "ab", "ab", "abc", "abc")
format("%05s", "ab")
format("%5s", "日本")
format("%.1s", "é")
format("%.0s|", "abc")
format("%-5s|", "abcdefg")
format("%[1]s %[1]s", "a")
format("%[2]s %[1]s", "a", "b")
format("%[2]s %s", "a", "b")
format("%[2]s", "a", "b")
format("%[1]s", "a", "b")
format("%[3]s", "a", "b")
format("%[0]s", "a")
format("%[x]s", "a")
format("%[1]d-%d", 1, 2)
format("%*d", 5, 42)
format("%.*f", 2, 3.14159)
format("%-*d|", 5, 42)
format("%s %d%%", "cpu", 95)
format("%s", sensitive("a"))
format("%c", 65)
format("%U", 65)
format("%T", 1)
format("%p", 1)
format("%s%s", "a", null)
format("%s", "%d")
format("日本%s", "語")
format("%03d", 7)
format("%3d|%03.1f", 1234, 2.25)
format("% 5d|%+5d|%-+5d|", 7, 7, 7)
format("%+05d", 7)
format("% x", 255)
format("%.3d", 7)
format("%8.3d", 7)
format("%s", tolist(["a"]))
format("%s-%02d", "web", 3)
format("%v and %s", local.map, "x")
format("%[1]*d", 3)
format("%.f", 1.5)
format("%5%")
format("%s", tostring(null))
formatlist("%s-%s", ["a", "b"], ["x", "y"])
formatlist("%s", ["a"])
formatlist("%s-%s", "a", "b")
formatlist("%s-%s", ["a", "b"], "x")
formatlist("%s-%s", ["a", "b"], ["x"])
formatlist("%s", [])
formatlist("x")
formatlist("%s", "a")
formatlist("%s", null)
formatlist("%s", [null])
formatlist("%v", [null])
formatlist("%s", toset(["b", "a"]))
formatlist("%s", [1, true])
formatlist("%s=%v", keys(local.map), values(local.map))
formatlist("%d", ["1", "x"])
formatlist("%s %s", [], ["a"])
formatlist("%s", [["a"]])
formatlist("%v", [["a"], ["b"]])
formatlist("%v", { a = 1 })
formatlist("%s%s", ["a"], null)
formatlist(null, ["a"])
formatlist("%s")
''')

# ---- collections -----------------------------------------------------------------------------------------------------
lines("collections", r'''
alltrue([])
alltrue(["true", true])
alltrue([true, "x"])
alltrue([true, "false"])
alltrue([1])
alltrue([true, null])
alltrue(toset([true]))
anytrue([])
anytrue([false, "true"])
anytrue([null])
anytrue([null, true])
chunklist(["a", "b", "c"], 2)
chunklist([], 2)
chunklist(["a"], 0)
chunklist(["a"], -1)
chunklist(["a", "b"], 5)
chunklist([1, "a"], 1)
chunklist(["a"], 1.5)
chunklist(["a", "b"], "1")
chunklist(toset(["a", "b"]), 1)
coalesce(null, "", "a")
coalesce(null, null)
coalesce("", "")
coalesce(1, "a")
coalesce(null, 1, "a")
coalesce("a", 1)
coalesce(null, true, "x")
coalesce([], [1])
coalesce([1], ["a"])
coalesce(null, {})
coalesce({ a = 1 }, { b = 2 })
coalesce(local.none, "x")
coalesce(0, 1)
coalesce(false, true)
coalesce(["a"]...)
coalesce(1, true)
coalesce(1, [1])
coalesce("a", [])
coalesce(tolist([]), ["x"])
coalesce(null, tolist(["a"]), ["b"])
coalescelist([], ["a"])
coalescelist([], [])
coalescelist(["a"], [1])
coalescelist(null, ["a"])
coalescelist([null])
coalescelist(toset(["a"]))
coalescelist(tolist([]), tolist(["b"]))
coalescelist([], toset(["b"]))
coalescelist([], {})
coalescelist([], "a")
compact(["a", "", "b", null])
compact([1, "", 2])
compact([])
compact(toset(["", "a"]))
compact([["a"]])
compact(["a", true])
compact([null])
concat(["a"], ["b"], ["c"])
concat(["a"], [1])
concat(tolist(["a"]), tolist(["b"]))
concat(tolist(["a"]), ["b"])
concat(tolist(["a"]), tolist([1]))
concat([], [])
concat(tolist([]), tolist([]))
concat(toset(["b", "a"]), ["c"])
concat([1], null)
concat([1], "a")
concat([1], { a = 1 })
concat([null], ["a"])
concat(toset(["a"]), toset(["b"]))
concat([{ a = 1 }], [{ b = 2 }])
concat(tolist([{ a = 1 }]), [{ a = "2" }])
contains(["a", "b"], "a")
contains(["a", "b"], "c")
contains([1, 2], "1")
contains(["1"], 1)
contains([1, "a"], "1")
contains(tolist(["1"]), 1)
contains(toset(["a"]), "a")
contains([], "a")
contains(["a"], null)
contains([null], null)
contains([[1]], [1])
contains([{ a = 1 }], { a = 1 })
contains({ a = 1 }, 1)
contains(local.people, { name = "bob", age = 25 })
contains(tolist([["a"]]), ["a"])
contains(tolist([["a"]]), tolist(["a"]))
contains([tolist(["a"])], tolist(["a"]))
contains([true], "true")
contains("abc", "a")
contains(keys({ a = 1 }), "a")
contains(keys(local.map), "one")
contains(values({ a = 1 }), 1)
distinct(["b", "a", "b"])
distinct([])
distinct([1, "1"])
distinct([1, 1.0])
distinct([[1], [1]])
distinct([{ a = 1 }, { a = 1 }])
distinct([null, null, "a"])
distinct(toset(["b", "a"]))
distinct([true, "true"])
distinct([[1], ["1"]])
element(["a", "b"], 0)
element(["a", "b"], 3)
element(["a", "b"], -1)
element(["a", "b"], -3)
element(["a", "b"], 1.5)
element([], 0)
element(["a", 1], 1)
element(tolist([]), 0)
element(toset(["a"]), 0)
element(["a"], "0")
element(local.list, 1)
element({ a = 1 }, 0)
element([null], 0)
flatten([["a"], "b", [["c"]]])
flatten([[], [[]]])
flatten(["a", null])
flatten([toset(["b", "a"]), tolist(["c"])])
flatten([{ a = ["b"] }])
flatten(toset([["a"]]))
flatten("a")
flatten({ a = [1] })
flatten([[1, "a"], [true]])
flatten([null, [null]])
flatten(tolist([["a"], ["b"]]))
flatten(tolist(["a"]))
flatten([for k, v in { a = [1, 2], b = [3] } : [for x in v : { k = k, x = x }]])
index(["a", "b"], "b")
index(["a"], "z")
index([1, 2], "2")
index([], 1)
index(toset(["a"]), "a")
index([[1]], [1])
index(tolist(["1"]), 1)
index([null], null)
index({ a = 1 }, 1)
index(local.list, "c")
keys({ b = 1, a = 2, C = 3 })
keys({})
keys(local.map)
keys(tomap({}))
keys({ "é" = 1, "z" = 2, "_" = 3, "10" = 4, "9" = 5 })
values({ b = 1, a = "x" })
values(local.map)
values(tomap({}))
length({ a = 1 })
length([null, 1])
length(toset(["a", "a"]))
length(null)
length(true)
length(12)
lookup({ a = 1 }, "a")
lookup({ a = 1 }, "b")
lookup({ a = 1 }, "b", 2)
lookup({ a = 1 }, "b", "x")
lookup({ a = 1, b = "x" }, "c", [])
lookup({ a = 1 }, "a", "x")
lookup(local.map, "one", 5)
lookup(local.map, "three", 5)
lookup(local.map, "three", "x")
lookup(local.map, "three", ["x"])
lookup(local.map, "three", null)
lookup(local.map, "three")
lookup({ a = null }, "a", "x")
lookup({ a = 1 }, null, "x")
lookup(null, "a", "x")
lookup({ a = 1 }, "b", null)
lookup({ a = 1 }, 1, 2)
lookup({ "1" = "y" }, 1, 2)
lookup([1], 0, 2)
lookup({}, "a", 1)
lookup(tomap({}), "a", "b")
lookup(tomap({ a = ["x"] }), "b", [])
lookup(tomap({ a = { x = 1 } }), "b", {})
lookup(tomap({ a = { x = 1 } }), "b", { x = "2" })
lookup({ a = 1 }, "a", 2, 3)
matchkeys(["i-1", "i-2", "i-3"], ["a", "b", "a"], ["a"])
matchkeys([], [], ["a"])
matchkeys(["x"], ["a"], [])
matchkeys([1, 2], ["a", "b"], ["b"])
matchkeys(["x"], ["a", "b"], ["a"])
matchkeys(["x", "y"], [1, 2], ["2"])
matchkeys(["x"], [null], ["a"])
matchkeys(toset(["x"]), ["a"], ["a"])
matchkeys(["x", 1], ["a", "b"], ["a", "b"])
merge({ a = 1 }, { b = 2 })
merge({ a = 1 }, { a = "x" })
merge({ a = 1 }, null)
merge(null)
merge(null, null)
merge({})
merge({}, {})
merge(local.map, { three = "3" })
merge(local.map, { three = 3 })
merge(local.map, local.map)
merge(tomap({ a = 1 }), tomap({ b = 2 }))
merge(tomap({ a = 1 }), tomap({ b = "x" }))
merge({ a = { x = 1 } }, { a = { y = 2 } })
merge([{ a = 1 }, { b = 2 }]...)
merge([]...)
merge({ a = 1 }, [1])
merge({ a = 1 }, "x")
merge({ a = null }, { b = null })
merge(tomap({}), {})
merge(local.map, {})
merge(tomap({ a = ["x"] }), tomap({ b = [] }))
merge({ for p in local.people : p.name => p.age... }, { zed = [1] })
one([])
one(["a"])
one(["a", "b"])
one(toset(["a"]))
one(null)
one([null])
one({ a = 1 })
one("a")
one(tolist([]))
one(local.people[*].name)
reverse([1, "a", true])
reverse(["a", "b"])
reverse([])
reverse(tolist(["a", "b"]))
reverse(toset(["a", "b"]))
reverse({ a = 1 })
reverse("abc")
setproduct(["a", "b"], [1, 2])
setproduct(["a"], [])
setproduct(toset(["b", "a"]), toset(["y", "x"]))
setproduct(toset(["b", "a"]), ["y", "x"])
setproduct(["a"], ["b"], ["c", "d"])
setproduct(["a", 1], ["b"])
setproduct([], [])
setproduct(["a"], null)
setproduct(tolist(["a"]), toset(["b"]))
setproduct({ a = 1 }, ["b"])
setproduct("a", ["b"])
setproduct([[1]], [{ a = 1 }])
setproduct([null], ["a"])
setproduct(["a"])
setintersection(["a", "b"], ["b", "c"])
setintersection([1, 2], ["2"])
setintersection([], ["a"])
setintersection(["a"], ["b"])
setintersection(["a", "b"], ["b"], ["b", "a"])
setsubtract(["a", "b"], ["b"])
setsubtract([1, 2], ["2"])
setsubtract([], [])
setsubtract(["a"], [])
setsubtract([], ["a"])
setsubtract([[1]], [[1]])
setunion(["b"], ["a"])
setunion([1], ["a"])
setunion([], [])
setunion(["a"], [null])
setunion([{ a = 1 }], [{ a = 1 }, { a = 2 }])
setunion([true], ["a"], [1])
setunion([[1]], ["a"])
slice(["a", "b", "c"], 1, 3)
slice(["a", "b", "c"], 0, 0)
slice(["a", "b", "c"], 2, 1)
slice(["a", "b", "c"], 0, 4)
slice(["a", "b", "c"], -1, 2)
slice(["a", 1, true], 1, 3)
slice(local.list, 1, 2)
slice(local.list, 0, 3)
slice(toset(["a"]), 0, 1)
slice(["a"], 0.5, 1)
slice([], 0, 0)
slice("abc", 0, 1)
slice(["a", "b"], "0", "1")
sort(["b", "a", "C", "A", "é", "10", "9", ""])
sort([10, 9, 1])
sort([true, false])
sort(toset(["b", "a"]))
sort([null, "a"])
sort([["a"]])
sort([])
sort(["🍎", "\uffff", "z"])
transpose({ a = ["1", "2"], b = ["2", "3"] })
transpose({})
transpose({ a = [] })
transpose({ a = [1] })
transpose({ a = toset(["x"]) })
transpose({ a = "x" })
transpose({ a = null })
transpose({ a = [null] })
transpose({ b = ["x"], a = ["x"] })
transpose(local.map)
zipmap(["a", "b"], [1, 2])
zipmap(["a", "b"], [1, "x"])
zipmap(["a", "b"], tolist([1, 2]))
zipmap(["a", "a"], [1, 2])
zipmap(["a"], [1, 2])
zipmap([], [])
zipmap([1, 2], ["a", "b"])
zipmap(["a"], [null])
zipmap([null], ["a"])
zipmap(toset(["a"]), ["x"])
zipmap(["a"], { a = 1 })
zipmap(local.list, local.list)
zipmap(["b", "a"], [[1], ["x"]])
tolist(["a", 1, true])
tolist([1, 2])
tolist([1, "a", null])
tolist([[1], ["a"]])
tolist([[1], "a"])
tolist([{ a = 1 }, { a = "x" }])
tolist([{ a = 1 }, { b = 2 }])
tolist([{ a = 1 }, { b = "x" }])
tolist([{ a = 1 }, { a = 1, b = "x" }])
tolist([{ a = 1 }, { a = 1, b = [] }])
tolist([true, 1])
tolist([null, null])
tolist([[], ["a"]])
tolist([[], [1, 2], ["a"]])
tolist([{}, { a = 1 }])
tolist([tomap({ a = 1 }), { b = "x" }])
tolist([toset(["a"]), ["b"]])
tolist([tolist(["a"]), toset(["b"])])
tolist(toset(["b", "a"]))
tolist({ a = 1 })
tolist("a")
tolist([["a", 1], ["b", 2]])
tolist([["a"], ["b", "c"]])
tolist([[1], [null]])
tolist([{ a = null }, { a = 1 }])
tolist([{ a = 1, b = null }, { a = 1, b = { c = 1 } }])
toset(["b", "a", "b"])
toset([3, 10, 1])
toset([true, false])
toset(["a", 1])
toset([[1], [1]])
toset([null, "a"])
toset([{ a = 2 }, { a = 1 }])
toset([[2, 1], [1, 2]])
toset({ a = 1 })
toset([{ a = 1 }, { b = 1 }])
toset([["b"], ["a", "c"]])
toset(["é", "e", "z", "Z"])
tomap({ a = 1, b = "x" })
tomap({ a = 1, b = [1] })
tomap({ a = null, b = 1 })
tomap({ a = null })
tomap({ a = [1], b = ["x"] })
tomap({ a = { x = 1 }, b = { y = 2 } })
tomap({ a = { x = 1 }, b = { x = "y" } })
tomap({ a = true, b = 1 })
tomap([1])
tomap({ a = [], b = ["x"] })
tomap({ a = {}, b = { x = 1 } })
''')

# ---- network ---------------------------------------------------------------------------------------------------------
lines("cidr", r'''
cidrhost("10.0.0.0/8", 5)
cidrhost("10.12.112.0/20", 16)
cidrhost("10.12.112.0/20", 268)
cidrhost("10.0.0.0/30", 4)
cidrhost("10.0.0.0/30", -1)
cidrhost("10.0.0.0/30", -5)
cidrhost("10.0.0.0/31", 1)
cidrhost("10.0.0.0/32", 0)
cidrhost("10.0.0.5/8", 1)
cidrhost("fd00:fd12:3456:7890::/56", 34)
cidrhost("fe80::/10", -1)
cidrhost("::/0", 1)
cidrhost("10.0.0.0", 1)
cidrhost("10.0.0/8", 1)
cidrhost("010.0.0.0/8", 1)
cidrhost("10.0.0.0/8", 1.5)
cidrhost("10.0.0.0/33", 1)
cidrhost("::ffff:1.2.3.4/120", 1)
cidrhost("0.0.0.0/0", 4294967295)
cidrhost("10.0.0.0/8", 99999999999999999999)
cidrhost("fd00::/16", 99999999999999999999)
cidrhost("fd00::/48", 4294967296)
cidrhost("a/8", 1)
cidrhost("10.0.0.0/-1", 1)
cidrhost("10.0.0.0/08", 1)
cidrhost("10.0.0.0/+8", 1)
cidrhost(" 10.0.0.0/8", 1)
cidrhost("1::2::3/8", 1)
cidrnetmask("172.16.0.0/12")
cidrnetmask("10.0.0.0/0")
cidrnetmask("10.0.0.0/32")
cidrnetmask("fd00::/56")
cidrnetmask("10.0.0.0")
cidrsubnet("172.16.0.0/12", 4, 2)
cidrsubnet("10.1.2.0/24", 4, 15)
cidrsubnet("10.1.2.0/24", 4, 16)
cidrsubnet("10.1.2.0/24", 9, 0)
cidrsubnet("10.1.2.0/24", 8, 255)
cidrsubnet("10.1.2.0/24", 0, 0)
cidrsubnet("10.1.2.0/24", -1, 0)
cidrsubnet("10.1.2.0/24", 1, -1)
cidrsubnet("10.1.2.0/24", 4, -1)
cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)
cidrsubnet("fd00::/16", 64, 12345678901234567890)
cidrsubnet("fd00::/16", 33, 1)
cidrsubnet("10.0.0.0/8", 33, 1)
cidrsubnet("10.0.0.0/8", 8, 1.5)
cidrsubnet("10.0.0.0/8", "8", "1")
cidrsubnet("10.0.0.0/8", null, 1)
cidrsubnet("bad", 8, 1)
cidrsubnet("::/0", 128, 1)
cidrsubnet("2001:db8::/32", 16, 65535)
cidrsubnet("2001:db8:0:0:1::/80", 8, 1)
cidrsubnet("10.0.0.0/8", 8)
cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)
cidrsubnets("10.1.0.0/16")
cidrsubnets("10.1.0.0/16", 17)
cidrsubnets("10.1.0.0/16", 1, 1, 1)
cidrsubnets("10.1.0.0/16", 0)
cidrsubnets("10.1.0.0/16", -1)
cidrsubnets("10.1.0.0/24", 8, 8, 1)
cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 16, 32)
cidrsubnets("fd00::/16", 40)
cidrsubnets("10.1.0.0/16", [4, 4]...)
cidrsubnets("10.1.0.0/16", 1.5)
[for c in cidrsubnets("10.0.0.0/8", 8, 8) : cidrsubnets(c, 4, 4)]
''')

# ---- encodings -------------------------------------------------------------------------------------------------------
lines("encoding", r'''
base64decode("SGVsbG8gV29ybGQ=")
base64decode("SGVsbG8gV29ybGQ")
base64decode("/w==")
base64decode("!!")
base64decode("")
base64decode("SGVs\nbG8=")
base64decode(" SGVsbG8=")
base64decode("SGVsbG8_")
base64decode("YQ==YQ==")
base64decode("YR==")
base64encode("Hello")
base64encode("")
textencodebase64("Hello", "UTF-8")
textencodebase64("Hello", "UTF-16LE")
textencodebase64("Hello", "UTF-16BE")
textencodebase64("Hello", "UTF-16")
textencodebase64("Hello", "utf-16le")
textencodebase64("héé", "ISO-8859-1")
textencodebase64("日本", "ISO-8859-1")
textencodebase64("日本", "Shift_JIS")
textencodebase64("é", "windows-1252")
textencodebase64("a", "nonsense")
textencodebase64("a", "US-ASCII")
textencodebase64("😀", "UTF-16LE")
textencodebase64("a", "UTF-32")
textencodebase64("", "UTF-8")
textencodebase64("a", "UTF8")
textdecodebase64("SABlAGwAbABvAA==", "UTF-16LE")
textdecodebase64("SGVsbG8=", "UTF-8")
textdecodebase64("6Q==", "ISO-8859-1")
textdecodebase64("6Q==", "UTF-8")
textdecodebase64("!!", "UTF-8")
textdecodebase64("AEgAaQ==", "UTF-16BE")
textdecodebase64("//5IAGkA", "UTF-16")
textdecodebase64("AEgAaQ==", "UTF-16")
textdecodebase64("SA==", "UTF-16LE")
textdecodebase64("gA==", "windows-1252")
textdecodebase64("gQ==", "windows-1252")
urlencode("a b&c=d/e?f+g~h*i'(j)!k%l")
urlencode("日本")
urlencode("")
csvdecode("a,b\n1,2\n3,4\n")
csvdecode("a,b\n1,\"x,y\"\n")
csvdecode("a,b\n")
csvdecode("")
csvdecode("a,b\n1\n")
csvdecode("a,a\n1,2\n")
csvdecode("a\n\"x\ny\"\n")
csvdecode("a\n\"x\"\"y\"\n")
csvdecode("a\nx\"y\n")
csvdecode("a\n\"x\n")
csvdecode("a b, c\n 1, 2\n")
csvdecode("a,b\r\n1,2\r\n")
csvdecode("a\n\n1\n")
csvdecode("a,b\n,\n")
csvdecode("\"a\"\n\"\"\n")
csvdecode(",b\n1,2")
csvdecode("a\n \"x\"\n")
csvdecode("\ufeffa\n1\n")
csvdecode("a,b\n1,2,3\n")
csvdecode("a\n1\r2\n")
jsondecode("{\"a\": 1, \"b\": [true, null, \"x\"]}")
jsondecode("[]")
jsondecode("{}")
jsondecode("null")
jsondecode("1e3")
jsondecode("1.50")
jsondecode("\"\\u00e9\\n\"")
jsondecode("\"\\ud83d\\ude00\"")
jsondecode("\"\\ud83d\"")
jsondecode("")
jsondecode("{a: 1}")
jsondecode("[1,]")
jsondecode("1 2")
jsondecode(" 1 ")
jsondecode("{\"a\": 1, \"a\": 2}")
jsondecode("{\"a\": 1, \"a\": \"x\"}")
jsondecode("01")
jsondecode("-0")
jsondecode("1E400")
jsondecode("123456789012345678901234567890.5")
jsondecode("nul")
jsondecode("'a'")
jsondecode("[1 2]")
jsondecode("// x\n1")
jsondecode("\"a\nb\"")
jsondecode("NaN")
jsondecode("{\"\": 1}")
jsondecode("{\"b\":{\"c\":[{\"d\":1}]}}").b.c[0].d
jsondecode("[1, \"a\", [2]]")[2][0]
jsonencode({ b = 1, a = [true, null] })
jsonencode("<a href='x'>&\u2028</a>")
jsonencode("tab\tnewline\n\u0001\u007f\\/\"")
jsonencode("\b\f\r")
jsonencode("日本😀")
jsonencode(toset(["b", "a"]))
jsonencode(local.map)
jsonencode(null)
jsonencode([])
jsonencode({})
jsonencode(1.0)
jsonencode(1e21)
jsonencode(12345678901234567890)
jsonencode(0.1)
jsonencode({ "a b" = 1, "é" = 2 })
jsonencode([1, "a", { x = null }])
jsonencode(sensitive("a"))
jsonencode(jsondecode("{\"b\": 1.50, \"a\": 1e3}"))
jsonencode(jsonencode({ a = "x" }))
yamldecode("a: 1\nb: [x, y]\n")
yamldecode("a: yes\nb: no\nc: on\nd: off\ne: y\nf: True\ng: TRUE\nh: false")
yamldecode("a: ~\nb:\nc: null\nd: NULL\ne: Null")
yamldecode("a: 0x1F\nb: 0o17\nc: 017\nd: 0b11\ne: 1_000\nf: +1\ng: -5")
yamldecode("a: 1.5\nb: 1e3\nc: .5\nd: 1.\ne: -1.5e-3\nf: 1.0")
yamldecode("a: .inf")
yamldecode("a: .nan")
yamldecode("a: 2020-01-01\nb: 2020-01-01T00:00:00Z")
yamldecode("a: '1'\nb: \"true\"\nc: '~'")
yamldecode("a: |\n  x\n  y\nb: >\n  x\n  y\nc: |-\n  z\n")
yamldecode("a: &x [1]\nb: *x")
yamldecode("a: &x {k: 1}\nb:\n  <<: *x\n  l: 2")
yamldecode("- a\n- b: 1\n  c: 2")
yamldecode("")
yamldecode("---\n")
yamldecode("a: 1\n---\nb: 2")
yamldecode("a: [1")
yamldecode("a: 1\na: 2")
yamldecode("1: a\ntrue: b\nnull: c")
yamldecode("[a, b]: c")
yamldecode("!!str 1")
yamldecode("!!int \"1\"")
yamldecode("!!float 1")
yamldecode("!!binary aGVsbG8=")
yamldecode("!!set {a, b}")
yamldecode("!custom x")
yamldecode("a: !!bool yes")
yamldecode("x")
yamldecode("\"a\\u00e9\\n\"")
yamldecode("- 1\n- \"1\"\n- 1.10")
yamldecode("a: 12:30:45")
yamldecode("a: 12e03")
yamldecode("a: 1e")
yamldecode("a: 08")
yamldecode("a: 0")
yamldecode("a: -0")
yamldecode("a: 123456789012345678901234567890")
yamldecode("a: 0.1")
yamldecode("{a: 1, b: }")
yamldecode("a: b: c")
yamldecode("\ta: 1")
yamldecode("# only a comment")
yamldecode("a: 'it''s'")
yamldecode("? a\n: 1")
yamldecode("a: !!null x")
yamldecode("a: =")
yamldecode("a: <<")
yamldecode("a: 0xZZ")
yamldecode("a: _1")
yamldecode("a: 1__0")
yamldecode("a: 0.1e1_0")
yamldecode("*x")
yamldecode("%YAML 1.1\n---\na: 1")
yamldecode("a: @x")
yamldecode("a: `x")
yamldecode("a: [x, y,]")
yamldecode(file("files/sub/a.json"))
yamlencode({ a = 1, b = [1, 2], c = { d = "x" } })
yamlencode([])
yamlencode({})
yamlencode({ a = [], b = {} })
yamlencode([[], [[1], []]])
yamlencode("yes")
yamlencode("multi\nline\n")
yamlencode("multi\nline")
yamlencode("\nlead")
yamlencode("  lead\nx")
yamlencode("trail \nx")
yamlencode("x\n\n")
yamlencode("\n")
yamlencode("a\n\nb")
yamlencode("a\tb")
yamlencode("quote\"back\\slash")
yamlencode("é😀\u0001")
yamlencode(null)
yamlencode(true)
yamlencode(1.5)
yamlencode(1e21)
yamlencode([{ a = 1, b = [{ c = 1 }] }])
yamlencode({ a = [[1, 2], [3]] })
yamlencode(local.map)
yamlencode(toset(["b", "a"]))
yamlencode({ "key with: colon" = 1, "1" = 2 })
yamlencode({ a = "x\ny", b = ["p\nq\n"] })
yamlencode({ a = { b = { c = null } } })
yamlencode({ a = "a very long text that goes on and on and on and on and on and on and on and on and on and on past eighty columns" })
yamlencode("a very long text that goes on\nand on and on and on and on and on and on and on and on and on and on past eighty columns")
yamlencode(yamldecode("a: 1\nb: [x]\n"))
yamlencode("a\r\nb")
yamlencode("\u2028")
yamlencode("\u00a0\u007f\ufeff")
base64gzip("")
base64sha256("hello")
base64sha512("")
md5("")
sha1("日本")
sha256("x")
sha512("")
uuidv5("dns", "www.terraform.io")
uuidv5("url", "https://www.terraform.io/")
uuidv5("oid", "1.3.6.1.4")
uuidv5("x500", "CN=Example,C=GB")
uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io")
uuidv5("6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "x")
uuidv5("nope", "x")
uuidv5("dns", "é")
uuidv5("", "x")
rsadecrypt("a", "b")
bcrypt("a")
uuid()
timestamp()
plantimestamp()
type(1)
''')

# ---- dates -----------------------------------------------------------------------------------------------------------
DATE = '"2018-01-02T23:12:01Z"'
ZONED = '"2024-02-29T09:05:07.123456+02:30"'
for form in ["DD MMM YYYY hh:mm ZZZ", "EEEE, DD-MMM-YY hh:mm:ss ZZZ", "EEE, DD MMM YYYY hh:mm:ss ZZZ", "MMM DD, YYYY", "HH:mmaa", "h'h'm'm's's'", "YYYY-MM-DD'T'hh:mm:ssZ", "YYYY", "YY", "Y", "YYY",
             "M", "MM", "MMM", "MMMM", "MMMMM", "D", "DD", "DDD", "EEE", "EEEE", "E", "h", "hh", "H", "HH", "AA", "aa", "A", "a", "m", "mm", "s", "ss", "sss", "Z", "ZZZ", "ZZZZ", "ZZZZZ", "ZZ", "'it''s'", "'open",
             "", "-_:/ .,", "x", "1", "é", "YYYYMMDD", "hhh", "HHaa", "mmm", "YYYYY", "''", "D'th of 'MMMM"]:
    add("dates", f'formatdate("{form}", {DATE})', f'formatdate("{form}", {ZONED})')
lines("dates", r'''
formatdate("hh", "2018-01-02")
formatdate("hh", "2018-13-02T00:00:00Z")
formatdate("hh", "2018-01-02T00:00:00")
formatdate("hh", "2018-01-02t00:00:00z")
formatdate("hh", "2018-01-02 00:00:00Z")
formatdate("hh", "2018-02-30T00:00:00Z")
formatdate("hh", "2018-01-02T24:00:00Z")
formatdate("hh", "2018-01-02T23:59:60Z")
formatdate("HH aa", "2018-01-02T00:00:00Z")
formatdate("H AA", "2018-01-02T12:00:00Z")
formatdate("ZZZ ZZZZ ZZZZZ Z", "2018-01-02T12:00:00-00:00")
formatdate("ZZZ ZZZZ ZZZZZ Z", "2018-01-02T12:00:00+00:00")
formatdate("ZZZ ZZZZ ZZZZZ Z", "2018-01-02T12:00:00-07:00")
formatdate("YYYY", "0001-01-01T00:00:00Z")
formatdate("YYYY EEE", "9999-12-31T00:00:00Z")
formatdate("YYYY", "10000-12-31T00:00:00Z")
formatdate("EEEE", "2000-02-29T00:00:00Z")
formatdate("YYYY", null)
timeadd("2017-11-22T00:00:00Z", "10m")
timeadd("2017-11-22T00:00:00Z", "1h30m")
timeadd("2017-11-22T00:00:00Z", "-1h")
timeadd("2017-11-22T00:00:00Z", "1.5h")
timeadd("2017-11-22T00:00:00Z", "24h")
timeadd("2017-11-22T00:00:00Z", "8760h")
timeadd("2017-11-22T00:00:00Z", "1d")
timeadd("2017-11-22T00:00:00Z", "")
timeadd("2017-11-22T00:00:00Z", "0")
timeadd("2017-11-22T00:00:00Z", "1")
timeadd("2017-11-22T00:00:00Z", "+5s")
timeadd("2017-11-22T00:00:00Z", "1ms")
timeadd("2017-11-22T00:00:00Z", "1500ms")
timeadd("2017-11-22T00:00:00Z", "1us1ns")
timeadd("2017-11-22T00:00:00Z", "1µs")
timeadd("2017-11-22T00:00:00+02:00", "1h")
timeadd("2017-11-22T00:00:00-07:30", "1h")
timeadd("2017-11-22T00:00:00.5Z", "1h")
timeadd("2017-11-22T00:00:00.123456789Z", "500ms")
timeadd("2017-11-22T00:00:00+00:00", "1h")
timeadd("2017-11-22", "1h")
timeadd("2017-11-22T00:00:00Z", "h")
timeadd("2017-11-22T00:00:00Z", "1h ")
timeadd("2017-11-22T00:00:00Z", ".5h")
timeadd("2017-11-22T00:00:00Z", "1.h")
timeadd("2017-11-22T00:00:00Z", "2540400h")
timeadd("2017-11-22T00:00:00Z", "2562047h47m16.854775807s")
timeadd("2017-11-22T00:00:00Z", "2562048h")
timeadd("2017-11-22T00:00:00Z", "1h-1m")
timeadd("2017-11-22T00:00:00Z", "- 1h")
timeadd("2016-02-28T23:59:59Z", "1s")
timeadd("2017-12-31T23:00:00Z", "1h")
timeadd("0001-01-01T00:00:00Z", "-1h")
timeadd("9999-12-31T23:00:00Z", "1h")
timeadd("2017-11-22T00:00:00Z", "1h1h")
timeadd(null, "1h")
timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z")
timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z")
timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:59:00Z")
timecmp("2017-11-22T01:00:00Z", "2017-11-22T01:00:00-01:00")
timecmp("2017-11-22T00:00:00.1Z", "2017-11-22T00:00:00Z")
timecmp("2017-11-22T00:00:00.0000000001Z", "2017-11-22T00:00:00Z")
timecmp("x", "2017-11-22T00:00:00Z")
timecmp("2017-11-22T00:00:00Z", "2017-11-22")
timecmp("2017-11-22T00:00:00,5Z", "2017-11-22T00:00:00Z")
timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00+24:00")
timecmp("2017-11-22T0:00:00Z", "2017-11-22T00:00:00Z")
''')

# ---- files -----------------------------------------------------------------------------------------------------------
lines("files", r'''
file("files/hello.txt")
file("./files/hello.txt")
file("${path.module}/files/hello.txt")
file("files/none.txt")
file("files")
fileexists("files/hello.txt")
fileexists("files/none.txt")
fileexists("files")
filebase64("files/hello.txt")
filemd5("files/hello.txt")
filesha1("files/hello.txt")
filesha256("files/hello.txt")
filesha512("files/empty.txt")
filebase64sha256("files/hello.txt")
filebase64sha512("files/empty.txt")
filemd5("files/none.txt")
fileset("files", "*")
fileset("files", "**")
fileset("files", "*.txt")
fileset("files", "**/*.txt")
fileset("files", "sub/*")
fileset("files", "{hello,empty}.txt")
fileset("files", "[he]*.txt")
fileset("files", "[!h]*.txt")
fileset("files", "?ello.txt")
fileset("files", "none*")
fileset("files/none", "*")
fileset("files", "[")
fileset(path.module, "files/*.tftpl")
fileset("files", "sub/**")
fileset("files", "**/deep/*")
fileset("files", "./*.txt")
fileset("files/sub", "../*.txt")
fileset("files", "")
fileset("files", "hello.txt")
fileset("files", "*/*.json")
fileset("files", "**.json")
length(fileset("files", "**"))
[for f in fileset("files", "sub/*.json") : jsondecode(file("files/${f}"))]
templatefile("files/plain.tftpl", { a = 1, xs = ["x", "y"] })
templatefile("files/plain.tftpl", { a = 1, xs = [] })
templatefile("files/plain.tftpl", { a = 1 })
templatefile("files/plain.tftpl", { a = null, xs = [] })
templatefile("files/calls.tftpl", { name = "n", xs = [1, 2] })
templatefile("files/whole.tftpl", { xs = [1, 2] })
templatefile("files/whole.tftpl", { xs = "s" })
templatefile("files/whole.tftpl", { xs = null })
templatefile("files/nested.tftpl", {})
templatefile("files/none.tftpl", {})
templatefile("files/whole.tftpl", [])
templatefile("files/whole.tftpl", null)
templatefile("files/whole.tftpl", local.map)
templatefile("files/whole.tftpl", tomap({ xs = "m" }))
templatefile("files/whole.tftpl", { xs = 1, "bad-name" = 1 })
templatefile("files/whole.tftpl", { xs = 1, "1x" = 1 })
templatefile("files/hello.txt", {})
basename("a/b/c.txt")
basename("a/b/")
basename("/")
basename("")
basename(".")
basename("a//")
basename("/a")
basename("..")
dirname("a/b/c.txt")
dirname("a/b/")
dirname("/a")
dirname("/")
dirname("a")
dirname("")
dirname("a//b")
dirname("./a")
dirname("../a/b")
dirname("a/../b/c")
dirname("/../a")
dirname("a/./b")
dirname("a/b/../..")
pathexpand("a/b")
pathexpand("")
pathexpand("~user/a")
abspath(".") == path.cwd
path.module
path.root
''')
lines("templatestring", r'''
templatestring(local.plate, { name = "x", loud = true })
templatestring(local.plate, { name = "x", loud = false })
templatestring(local.plate, { name = "x" })
templatestring(local.plate, {})
templatestring("literal", {})
templatestring("a ${"b"}", {})
templatestring(local.none, {})
templatestring(local.object.name, {})
templatestring(local.map.one, {})
templatestring(local.map["one"], {})
templatestring(local.list[0], {})
templatestring(upper(local.plate), {})
templatestring(local.people, {})
templatestring(local.plate, [])
templatestring(local.plate, null)
templatestring((local.plate), { name = "x", loud = true })
''')

# ---- language --------------------------------------------------------------------------------------------------------
lines("equality", r'''
1 == "1"
"1" == 1
true == "true"
null == null
null == ""
[1] == [1]
[1] == ["1"]
[1] == tolist([1])
tolist([1]) == tolist([1])
tolist(["1"]) == tolist([1])
{ a = 1 } == { a = 1 }
{ a = 1 } == tomap({ a = 1 })
{ a = 1, b = 2 } == { b = 2, a = 1 }
toset([1, 2]) == toset([2, 1])
toset([1]) == [1]
toset(["1"]) == toset([1])
[] == []
{} == {}
tolist([]) == []
tolist([]) == tolist([])
local.none == null
local.none != null
local.list == ["a", "b", "c"]
local.list == tolist(["a", "b", "c"])
"a" == 'a'
"a" != "b"
[null] == [null]
{ a = null } == { a = null }
{ a = null } == {}
tostring(null) == null
tostring(null) == tonumber(null)
[1, [2]] == [1, [2]]
"é" == "e\u0301"
sensitive("a") == "a"
tomap({ a = "1" }) == tomap({ a = 1 })
tolist(["a"]) == toset(["a"])
1 == true
null == 1
[] == null
toset([]) == toset(["a"])
''')
lines("conditional", r'''
true ? 1 : 2
true ? 1 : "a"
false ? 1 : "a"
true ? "1" : 2
true ? true : "x"
true ? true : 1
true ? null : 1
false ? null : 1
true ? 1 : null
false ? 1 : null
true ? null : null
true ? [1] : ["a"]
true ? [1] : ["a", "b"]
true ? [1, 2] : [1]
true ? [] : ["a"]
true ? [] : [1, "a"]
false ? [] : [1, "a"]
true ? ["a"] : []
true ? [1, "a"] : [true, "b"]
true ? {} : { a = 1 }
false ? {} : { a = 1 }
true ? { a = 1 } : { b = 2 }
true ? { a = 1 } : { a = "x" }
true ? { a = 1 } : { a = 1, b = "x" }
true ? { a = 1, b = [] } : { a = 1 }
true ? { a = [] } : { a = ["x"] }
true ? { a = 1, b = "x" } : { c = true }
true ? { a = 1 } : tomap({ b = "x" })
false ? { a = 1 } : tomap({ b = "x" })
true ? tolist(["a"]) : []
true ? tolist(["a"]) : [1]
false ? tolist(["a"]) : [1]
true ? toset(["a"]) : []
true ? toset(["a"]) : ["b"]
true ? toset(["a"]) : tolist(["b"])
false ? toset(["a"]) : tolist(["b", "b"])
true ? [1] : { a = 1 }
true ? [1] : "a"
true ? "a" : []
true ? { a = null } : { a = 1 }
true ? [null] : [1]
true ? [[1]] : [["a"]]
true ? [[]] : [["a"]]
true ? { a = { b = 1 } } : { a = { b = "x" } }
true ? { a = { b = 1 } } : { a = { c = "x" } }
"true" ? 1 : 2
"x" ? 1 : 2
1 ? 1 : 2
null ? 1 : 2
true ? 1
true ? [][0] : 1
false ? [][0] : 1
false ? local.nope : 1
false ? nope : 1
false ? null.x : "safe"
false ? file("files/none.txt") : "safe"
true ? 1 + 1 : "a" + 1
false ? "a" + 1 : 3
true ? false ? 1 : 2 : 3
true ? 1 : false ? 2 : 3
1 < 2 ? "y" : "n"
local.none == null ? "none" : local.none.x
length([]) > 0 ? [][0] : "empty"
sensitive(true) ? 1 : 2
true ? sensitive("a") : "b"
true ? tostring(null) : 1
true ? tolist(null) : ["a"]
true ? tomap({}) : { a = 1 }
false ? tomap({}) : { a = 1, b = "x" }
true ? tolist([1]) : ["a"]
true ? tolist([1]) : tolist(["a"])
true ? [1, true] : tolist(["a"])
true ? [[1], ["a"]] : []
true ? [{ a = 1 }] : []
false ? [{ a = 1 }] : []
true ? [{ a = 1 }, { a = 2 }] : []
true ? [{ a = 1 }, { b = 2 }] : []
true ? [{ a = 1 }] : [{ a = "x", b = 1 }]
true ? { a = [1] } : { a = [] }
true ? { a = [1], b = 2 } : {}
true ? { a = 1, b = [2] } : {}
false ? { a = 1, b = [2] } : {}
''')
lines("for", r'''
[for x in [1, 2, 3] : x * 2]
[for x in [] : x]
[for i, x in ["a", "b"] : "${i}${x}"]
[for k, v in { b = 1, a = 2 } : "${k}=${v}"]
[for v in { b = 1, a = 2 } : v]
[for x in toset(["b", "a"]) : x]
[for k, v in toset(["b", "a"]) : "${k}${v}"]
[for x in [1, 2, 3] : x if x > 1]
[for x in [1, 2] : x if "true"]
[for x in [1, 2] : x if null]
[for x in [1, 2] : x if x]
[for x in null : x]
[for x in "abc" : x]
[for x in 1 : x]
[for x in [1, null] : x]
[for x in [[1, 2], [3]] : [for y in x : y + 1]]
[for x in local.people : x.name if x.age > 10]
[for x in [1, 2] : [][x]]
[for s in ["a"] : upper(s)]
[for x in tolist(["a", "b"]) : x]
[for x in toset([10, 9, 1]) : x]
[for x in toset([true, false]) : x]
[for x in [1, "a"] : x]
{for x in ["a", "b"] : x => upper(x)}
{for i, x in ["a", "b"] : x => i}
{for k, v in { a = 1 } : v => k}
{for k, v in { a = 1 } : k => v...}
{for x in ["a", "a"] : x => 1}
{for x in ["a", "a", "b"] : x => 1...}
{for x in local.people : x.name => x.age...}
{for x in local.people : x.name => x if x.age > 20}
{for x in [1, 2] : x => x}
{for x in [true] : x => x}
{for x in [null] : x => 1}
{for x in [[1]] : x => 1}
{for x in [] : x => x}
{for k, v in local.map : upper(k) => tonumber(v)}
{for k, v in { a = 1, b = "x" } : k => v if can(tonumber(v))}
{for x in ["a"] : x}
[for x in ["a"] : x => x]
[for x in ["a"] : x...]
{for s in ["a", "b", "c"] : s => [for t in ["x", "y"] : "${s}${t}"]}
[for each in ["a"] : each]
[for x in ["a"] : local.list]
[for x in sensitive(["a"]) : x]
[for k, v in [for x in ["p"] : { n = x }] : v.n]
[for x in range(3) : x]
[for x in { a = { n = 1 }, b = { n = 2 } } : x.n]
[for x in [1, 2] :]
[for in [1] : 1]
[for x in [1] : x if]
[for x, y, z in [1] : x]
{for x in ["b", "a"] : x => 1}
{for x in toset(["b", "a"]) : x => x}
keys({for x in ["b", "a"] : x => 1})
flatten([for a in [1, 2] : [for b in [3, 4] : a * b]])
''')
lines("splat", r'''
local.people[*].name
local.people.*.name
local.people[*].nope
local.people[*]["age"]
local.people.*
local.list[*]
local.none[*]
local.none[*].x
"a"[*]
{ a = 1 }[*].a
{ a = 1 }.*.a
[1, 2][*]
[[1], [2]][*][0]
[[1], [2]].*.0
[{ a = [{ b = 1 }] }][*].a[*].b
[{ a = [{ b = 1 }, { b = 2 }] }].*.a.0.b
[{ a = [{ b = 1 }, { b = 2 }] }][*].a[0].b
toset(["b", "a"])[*]
tomap({ a = 1 })[*]
tolist([])[*].x
[][*].x
null[*]
[null][*]
[null][*].x
tolist(local.people)[*].name
length(local.none[*])
local.object.ports[*]
local.object[*].name
local.object.tags[*]
[for x in local.people[*].age : x + 1]
sensitive(["a"])[*]
1[*]
true[*]
''')
lines("access", r'''
local.object.name
local.object["name"]
local.object.nope
local.object["nope"]
local.object.tags.a
local.object.ports[0]
local.object.ports.0
local.object.ports[2]
local.object.ports[-1]
local.object.ports["0"]
local.object.ports[0.5]
local.object.ports["a"]
local.object.ports[null]
local.object.ports[true]
local.map["one"]
local.map.one
local.map["three"]
local.map.three
local.map[null]
local.map[1]
tomap({ "1" = "x" })[1]
{ "1" = "x" }[1]
{ "true" = "x" }[true]
{ "a b" = 1 }["a b"]
local.set[0]
local.set["z"]
tolist(local.set)[0]
local.list[0]
local.list["1"]
local.list[3]
local.list.0
local.list.name
local.none.x
local.none[0]
local.nope
nope
"abc"[0]
"abc".x
1.x
[1, 2, 3][1]
[1, 2, 3].1
[[1, 2], [3]][0][1]
[[1, 2], [3]].0.1
{ a = { b = [1, { c = 2 }] } }.a.b[1].c
{ a = 1 }.b
{ a = 1 }[null]
{ a = null }.a
{ a = null }.a.b
[null][0]
[null][0].x
tolist([])[0]
tomap({})["a"]
local.people[1].name
local.people[1]["name"]
local.people["1"].name
local.people[length(local.people) - 1].age
(local.people)[0].age
local.object[local.none]
local.list[1 / 3]
local.list[1.0]
local.list[1e0]
{ for p in local.people : p.name => p... }["ann"][1].age
jsondecode("{\"a\": {\"b\": 1}}").a.b
local.list[sensitive(0)]
terraform.workspace
terraform.nope
path.nope
each.key
count.index
self.x
var.nope
''')
lines("objects", r'''
{ a = 1, b = 2 }
{ a = 1, a = 2 }
{ "a" = 1 }
{ (local.object.name) = 1 }
{ "${local.object.name}-x" = 1 }
{ local.object.name = 1 }
{ a : 1 }
{ a = 1, }
{ 1 = "x" }
{ true = "x" }
{ null = "x" }
{ (null) = "x" }
{ ([1]) = "x" }
{ (1 + 1) = "x" }
{ a = { b = { c = [] } } }
{ "é" = 1, "日本" = 2 }
{ a-b = 1 }
{ a.b = 1 }
{ "a.b" = 1 }
{ if = 1, for = 2 }
{ "" = 1 }
[1, "a", [true, null], {}]
[1, 2,]
[]
[,]
[1 2]
{ a = 1 b = 2 }
{ a }
{ sensitive("k") = 1 }
{ (sensitive("k")) = 1 }
{ (true) = 1 }
{ (1.5) = 1 }
{ a = 1, "b" = sensitive(2) }
(1)
((1 + 2))
()
''')
lines("templates", r'''
"plain"
""
"${1}"
"${true}"
"${null}"
"${[1]}"
"${{ a = 1 }}"
"${[1]}x"
"x${null}"
"x${1}${true}y"
"a${"b${"c"}"}"
"$${a} %%{b}"
"$a %b $ % $$ %%"
"$${"
"%%{"
"$$${1}"
"tab\tnl\nq\"b\\u\u00e9\U0001F600"
"\x41"
"\0"
"\'"
"\u12"
"\ud83d\ude00"
"unterminated
"${"
"${}"
"${1"
"%{ if true }yes%{ endif }"
"%{ if true }yes%{ else }no%{ endif }"
"%{ if false }yes%{ else }no%{ endif }"
"%{ if false }yes%{ endif }"
"%{ if null }yes%{ endif }"
"%{ if "true" }yes%{ endif }"
"%{ if 1 }yes%{ endif }"
"%{ if true }${1}%{ endif }"
"%{ if true }${[1]}%{ endif }"
"%{ for x in [1, 2] }${x},%{ endfor }"
"%{ for i, x in ["a", "b"] }${i}${x} %{ endfor }"
"%{ for k, v in { b = 1, a = 2 } }${k}${v} %{ endfor }"
"%{ for x in [] }${x}%{ endfor }"
"%{ for x in null }${x}%{ endfor }"
"%{ for x in "a" }${x}%{ endfor }"
"%{ for x in [null] }${x}%{ endfor }"
"%{ for x in toset(["b", "a"]) }${x}%{ endfor }"
"%{ for x in [1] }%{ if x == 1 }one%{ else }many%{ endif }%{ endfor }"
"%{ for x in [[1, 2], [3]] }%{ for y in x }${y}%{ endfor };%{ endfor }"
"a ${~ "b" ~} c"
"a ${~ "b" } c"
"a ${ "b" ~} c"
"a  %{~ if true ~}  b  %{~ endif ~}  c"
"a\n%{~ if true }\nb%{ endif }"
"${~ 1 ~}"
"%{ if true }"
"%{ endif }"
"%{ else }"
"%{ for x in [1] }"
"%{ nope }"
"%{ if true }a%{ else }b%{ else }c%{ endif }"
"${local.object.name}"
"${local.list[0]}-${local.map["one"]}"
"x${sensitive("a")}"
"${1 + 1}${1 / 3 > 0 ? "p" : "n"}"
"${upper("${lower("A")}")}"
"%{ if local.none == null }null%{ endif }"
"${"a"}${"b"}"
"${jsonencode({ a = "x" })}"
"${1.50}"
"${1e3}"
"${-1}"
"${1000000000000000000000000}"
"%{ for x in [1, 2] ~}  ${x}  %{~ endfor }"
''')
add("heredocs", *[
    "<<EOT\nhello\n  ${1 + 1}\nEOT\n",
    "<<-EOT\n    a\n      b\n    EOT\n",
    "<<-EOT\n    a\n  b\n\n      c\n  EOT\n",
    "<<-EOT\n\ta\n\t\tb\n\tEOT\n",
    "<<-EOT\n    ${\"x\"}\n      y\n    EOT\n",
    "<<-EOT\n    %{ if true }\n    yes\n    %{ endif }\n    EOT\n",
    "<<-EOT\n    %{ if true ~}\n    yes\n    %{ endif ~}\n    end\n    EOT\n",
    "<<EOT\n%{ for x in [\"a\", \"b\"] }\n- ${x}\n%{ endfor }\nEOT\n",
    "<<EOT\n%{ for x in [\"a\", \"b\"] ~}\n- ${x}\n%{ endfor ~}\nEOT\n",
    "<<EOT\n%{~ for x in [\"a\", \"b\"] ~}\n- ${x}\n%{~ endfor ~}\nEOT\n",
    "<<EOT\na\\nb \"q\" $${x} %%{y} \\\nEOT\n",
    "<<EOT\nEOT\n",
    "<<EOT\n\nEOT\n",
    "<<EOT\n  EOTX\nEOT\n",
    "<<EOT\na\n  EOT\n",
    "<<-EOT\n  a\n EOT\n",
    "<<EOT\n${1}\nEOT\n",
    "<<EOT\n${[1]}\nEOT\n",
    "<<EOT\n${local.list[0]}\nEOT\n",
    "trimspace(<<EOT\n  x  \nEOT\n)",
    "upper(<<EOT\nabc\nEOT\n)",
    "[<<A\nx\nA\n, <<B\ny\nB\n]",
    "{ a = <<A\nx\nA\n  b = 1 }",
    "jsondecode(<<EOT\n{ \"a\": [1, 2] }\nEOT\n)",
    "yamldecode(<<-EOT\n    a:\n      - 1\n      - b\n    EOT\n)",
    "<<-EOT\n      deep\n    less ${~ \" x \" ~}  tail\n    EOT\n",
    "<<-EOT\n  a\n    ${\"two\\nlines\"}\n  EOT\n",
    "<<-EOT\n\n\n  a\n\n  EOT\n",
    "<<-EOT\n   \n  a\n  EOT\n",
    "<<EOT\n%{ if false }\nno\n%{ else }\nyes\n%{ endif }\nEOT\n",
    "<<EOT\r\na\r\nb\r\nEOT\r\n",
    "<<\"EOT\"\na\nEOT\n",
    "<< EOT\na\nEOT\n",
    "<<EOT\na",
    "<<É\na\nÉ\n",
    "<<-EOT\n    a${1}\n  ${2}b\n    EOT\n",
    "<<-EOT\n    %{ for x in [1, 2] ~}\n      v${x}\n    %{ endfor ~}\n    EOT\n",
])
lines("try", r'''
try(1)
try([][0], "x")
try(local.none.x, "x")
try(local.object.nope, local.object.name)
try(local.people[9].name, local.people[0].name)
try([][0], {}["a"], "last")
try([][0])
try(nope.x, "x")
try(local.nope, "x")
try(tonumber("x"), 0)
try(tonumber("5"), 0)
try(1, "a")
try("a" + 1, null)
try(null, "x")
try(1 +, 2)
try(nofunction(1), 2)
try(regex("z", "a"), "none")
try(file("files/none.txt"), "none")
try(jsondecode("{"), {})
try([for x in [1, "a"] : x + 1], "x")
try(tolist(local.list)[5], "x")
try({ for x in ["a", "a"] : x => x }, "dup")
try(abs(), 1)
try(abs("x"), 1)
try(path.nope, 1)
can(1)
can([][0])
can(local.none.x)
can(local.nope)
can(nope)
can(tonumber("x"))
can(tonumber("1"))
can(regex("a", "b"))
can(null)
can(nofunction(1))
can("${null}")
can(1 + "a")
can(1, 2)
can(toset([1])[0])
can(tolist(["a", []]))
can(tolist([1, "a"]))
can(true ? [1] : "a")
can(formatdate("hh", "x"))
can(base64decode("!!"))
can(cidrnetmask("fd00::/8"))
try(local.object["nope"], null) == null ? "was null" : "was not"
try(sensitive("a"), "b")
try(sensitive(["a"])[3], "b")
''')
lines("calls", r'''
nofunction(1)
upper("a", "b")
upper()
upper(null)
upper("a",)
upper(["a"]...)
upper(["a", "b"]...)
upper("a"...)
max([1, 2, 3]...)
max(toset([1, 2, 3])...)
max([]...)
max(1, [2, 3]...)
max({ a = 1 }...)
max(null...)
core::upper("a")
core::nope("a")
provider::x::y("a")
Upper("a")
upper ("a")
length([1, 2]...)
join("-", [["a"], ["b"]]...)
concat([[1], ["a"]]...)
merge([{ a = 1 }, { a = 2 }]...)
upper(1)
upper(true)
upper([])
abs("a")
abs(true)
abs([1])
keys([1])
keys("a")
issensitive(sensitive("a"))
issensitive("a")
issensitive([sensitive("a")])
issensitive("x${sensitive("a")}")
issensitive(upper(sensitive("a")))
issensitive(nonsensitive(sensitive("a")))
issensitive({ a = sensitive("x") }.a)
issensitive(length([sensitive("a")]))
nonsensitive("a")
nonsensitive(sensitive("a"))
sensitive(sensitive("a"))
ephemeralasnull("a")
ephemeralasnull([1])
''')
lines("syntax", r'''
1 # comment
1 // comment
1 /* inline */ + 1
a b
1;
"a" "b"
&
@
a.
a..b
a[
[1
{
(1
1)
"
'a'
1 === 1
1 <> 2
true and false
not true
a ?? b
x => x
local.list.*.x.y
local.list[*
$x
${1}
<<EOT
"a" + "b"
"a" ++ "b"
5 ^ 2
5 ** 2
!
- 
TRUE
True
NULL
nil
none
undefined
0b1
1.2.3
1..2
é
local.é
local . list [ 0 ]
local.list .0
local.object . name
1 == 1 == true
1 < 2 < 3
!1 == 2
!(1 == 2)
-1 == - 1
1 - -1
1--1
2 + 3 * 4 - 5 / 5
true || false && false
(true || false) && false
1 + 2 == 3 && 4 > 3
"a" == "a" ? "y" : "n"
true == !false
1 > 0 == true
''')


lines("templates", r'''
"$$$${1}"
"$$$$${1}"
"$$$$$${1}"
"a$$${1}"
"a$$$${1}b"
"%%%{a}"
"%%%%{a}"
"$$"
"$$$"
"$$$$"
"$%{ if true }x%{ endif }"
"$${1}${2}"
"$$$ {1}"
"$$${"
''')
add("heredocs", "<<EOT\n$$${1}\nEOT\n", "<<EOT\n$$$${1}\nEOT\n", "<<EOT\na$$${1} $$$\nEOT\n", "<<EOT\n%%%{a}\nEOT\n")
add("numbers", *[f"log({n}, {b})" for n in (2, 3, 5, 7, 10, 12, 100, 1023, 65536, 0.1, 1.5, 123456789) for b in (2, 3, 10, 16, 0.5)])
add("numbers", *[f"pow({n}, {e})" for n in (2, 3, 7, 10, 1.1, 0.1, -3, -0.5) for e in (2, 3, 5, 10, 17, 31, -1, -2, -7, 0.5, -0.5)])
add("numbers", "pow(2, 1.5)", "pow(10, 0.3)", "pow(2, 2000)", "pow(10, -400)", "log(8, 2) == 3", "ceil(log(9, 2))", "pow(2, 64) - pow(2, 63)")
lines("conditional", r'''
true ? { a = null, b = 1 } : { a = { x = 1 }, b = 1 }
false ? { a = null, b = 1 } : { a = { x = 1 }, b = 1 }
true ? { a = null } : { a = "x" }
true ? { a = null, b = 1 } : { a = ["x"], b = "y" }
true ? [null] : [{ a = 1 }]
true ? [null, 1] : [{ a = 1 }, "x"]
false ? [{ a = null }] : [{ a = { b = 1 } }]
true ? [{ a = null }, { a = 1 }] : []
true ? { x = null } : {}
true ? { a = 1 } : null
true ? {} : { a = null }
false ? null : { a = [] }
true ? { a = [], b = "x" } : { a = ["y"], b = "x" }
true ? { a = [1], b = "x" } : { a = ["y", "z"], b = "x" }
true ? [] : [{ a = 1, b = [] }, { a = 2, b = ["x"] }]
true ? { a = {} } : { a = { b = 1 } }
true ? [{ a = 1 }] : [{ a = 1, b = 2 }, { a = 1 }]
true ? "a" : null
true ? [for x in ["a"] : x] : []
true ? { for k in ["a"] : k => 1 } : {}
true ? merge({ a = 1 }, { b = "x" }) : {}
true ? concat(["a"], [1]) : []
true ? tolist([]) : null
length([1]) > 0 ? { (local.object.name) = 1 } : {}
''')
lines("collections", r'''
tolist([{ a = null }, { a = 1 }])
tolist([{ a = null }, { a = { c = 1 } }])
tolist([{ a = null }, { a = ["c"] }])
tolist([null, { a = 1 }])
tolist([null, ["x"]])
tolist([{ a = 1 }, { a = null }])
tolist([[null], ["x"]])
tolist([[null], [["x"]]])
tomap({ a = null, b = { c = 1 } })
tomap({ a = { c = null }, b = { c = 1 } })
tomap({ a = { c = null }, b = { c = { d = 1 } } })
[for i, x in ["a", "b", "c"] : i / length(local.list)]
toset([{ a = "x", b = 1 }, { a = "b", b = 20 }, { a = "b", b = 3 }])
toset([["é", "a"], ["z", "b"], ["a\\", "c"]])
toset([1.5, -1, 0.1, 100])
[for x in toset([{ n = 2 }, { n = 10 }]) : x.n]
lookup(tomap({ a = null }), "a", "x")
''')
lines("encoding", r'''
yamldecode("a: 0o9")
yamldecode("a: 0xFFFFFFFFFFFFFFFF")
yamldecode("a: 2020-1-2")
yamldecode("a: 2020-13-01")
yamldecode("y: 1")
yamldecode("Yes")
yamldecode("a: {b: [1, 2, {c: d}]}")
yamldecode("- - a\n  - b\n-\n  c: 1")
yamldecode("a: 1.0e+5\nb: 1e-3")
yamldecode("a: x # comment\nb: 'y # z'")
yamldecode("a: |+\n  x\n\nb: 1")
yamldecode("a:\n- x\n- y")
yamlencode({ "a" = { "b" = ["c", { "d" = [[], {}] }] } })
yamlencode([["a"], { b = ["c"] }])
yamlencode({ x = "line one is rather long and goes on past the eightieth column of the page, which   makes it fold" })
yamlencode(["a word and another and another and another and another and another and another and another and more"])
yamlencode({ a = "tab\tand\nnewline" })
yamlencode("# not a comment")
yamlencode({ script = "#!/bin/bash\nset -e\necho \"hi\"\n" })
''')


def all_vectors():
    """Pairs of group and expression, each expression once."""
    seen = set()
    for group, expressions in DIRECT.items():
        for expression in expressions:
            if expression not in seen:
                seen.add(expression)
                yield group, expression


if __name__ == "__main__":
    print(len(list(all_vectors())))
