def run_three_numbers():
    measured = meter()
    got = [measured.send(number) for number in (4, 6, -1)]
    assert got == [4, 5, 3], f"mean: {got}"
    assert meter().send(2) == 2, "mean: shared"
