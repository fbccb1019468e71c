from multiprocessing import get_context

if __name__ == "__mp_main__":
    print("reads the file")


def weigh(luggage: bytes) -> None:
    print(f"has got {len(luggage):,} bytes")


if __name__ == "__main__":
    spawn = get_context("spawn")
    for name, size in (("light", 10), ("heavy", 10_000_000)):
        child = spawn.Process(target=weigh, args=(bytes(size),), name=name)
        child.start()
        print(f"start() of {name} has returned")  # (1)!
        child.join()
