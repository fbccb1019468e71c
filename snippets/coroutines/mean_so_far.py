def mean():
    total, count, answer = 0, 0, None
    while True:
        total += yield answer
        count += 1
        answer = total / count


def meter():
    started = mean()
    next(started)  # (1)!
    return started


if __name__ == "__main__":
    measured = meter()
    print([measured.send(number) for number in (4, 6, -1)])
    #> [4.0, 5.0, 3.0]
