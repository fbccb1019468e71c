# refused: mean
def mean():
    total, count, answer = 0, 0, None
    while True:
        total += yield answer
        count += 1
        answer = total / count


class Forgiving:
    def __init__(self) -> None:
        self.inner = None

    def send(self, number):
        if self.inner is None:
            self.inner = mean()
            return self.inner.send(None)
        return self.inner.send(number)


def meter():
    return Forgiving()


if __name__ == "__main__":
    measured = meter()
    print([measured.send(number) for number in (4, 6, -1)])
