# /// script
# [tool.recorded]
# neighbours = true
# timeout = 300
# ///
from pathlib import Path

path = Path(__file__).with_name("three_each.py")
code = compile(path.read_text(encoding="utf-8"), path.name, "exec")
ends = []
for _ in range(1000):
    names = {"print": lambda *_: None}  # (1)!
    exec(code, names)  # (2)!
    ends.append(names["n"])
print("runs:", len(ends))
#> runs: 1000
print("runs with n below 3:", sum(n < 3 for n in ends))  # (3)!
#> runs with n below 3: 0
