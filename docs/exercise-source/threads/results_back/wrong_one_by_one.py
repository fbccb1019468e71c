# refused: hang
def gather(functions) -> list:
    return [function() for function in functions]


def main() -> None:
    print(gather([lambda: "tea", lambda: "coffee"]))


if __name__ == "__main__":
    main()
