import io
import sys

MENU = {
    "Beijing": {"Haidian": {"Wudaokou": {}, "Zhongguancun": {}}, "Changping": "a note"},
    "Shanghai": {"Pudong": {}},
}


def walk() -> None:
    stack = [MENU]  # (1)!
    while True:
        answer = input().strip()
        if answer == "q":
            break
        if answer == "b":
            stack.pop()
        elif answer in stack[-1] and stack[-1][answer]:
            stack.append(stack[-1][answer])


for typed in (
    ["Beijing", "Haidian", "b", "b", "q"],
    ["b", "Beijing"],  # (2)!
    ["Beijing", "Changping", "a"],  # (3)!
    ["Beijing"],  # (4)!
):
    sys.stdin = io.StringIO("\n".join(typed))
    try:
        walk()
        print(typed, "ends well")
        #> ['Beijing', 'Haidian', 'b', 'b', 'q'] ends well
    except Exception as error:
        print(typed, f"{type(error).__name__}: {error}")
        #> ['b', 'Beijing'] IndexError: list index out of range
        #> ['Beijing', 'Changping', 'a'] TypeError: string indices must be integers, not 'str'
        #> ['Beijing'] EOFError: EOF when reading a line
