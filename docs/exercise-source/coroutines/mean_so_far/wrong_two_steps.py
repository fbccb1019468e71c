# refused: error
def mean():
    total, count, answer = 0, 0, None
    while True:
        total += yield answer
        count += 1
        answer = total / count


def meter():
    started = mean()
    next(started)
    next(started)
    return started


if __name__ == "__main__":
    measured = meter()
    print([measured.send(number) for number in (4, 6, -1)])
