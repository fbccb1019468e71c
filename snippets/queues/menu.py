import io
import sys

MENU: dict[str, dict] = {
    "Beijing": {"Haidian": {"Wudaokou": {}, "Zhongguancun": {}}, "Changping": {}},  # (1)!
    "Shanghai": {"Pudong": {}},
}


def walk(menu: dict[str, dict]) -> None:
    stack = [("menu", menu)]
    while True:
        path, choices = " / ".join(name for name, _ in stack), stack[-1][1]
        print(f"{path}: {', '.join(choices) or 'nothing below'}")
        try:
            answer = input().strip()
        except EOFError:  # (2)!
            return
        print(">", answer)
        if answer == "q":
            return
        if answer == "b":
            if len(stack) > 1:  # (3)!
                stack.pop()
        elif answer in choices:
            stack.append((answer, choices[answer]))
        else:
            print("there is no", answer)  # (4)!


sys.stdin = io.StringIO("b\nBeijing\nChangping\nb\nParis\nHaidian\n")  # (5)!
walk(MENU)
