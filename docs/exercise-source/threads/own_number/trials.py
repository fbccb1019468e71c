def schedules_each_once():
    said = []
    say_numbers(said.append)
    assert sorted(said) == [0, 1, 2], f"numbers: {sorted(said)}"
