import threading


def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not ast.unparse(node).startswith("CAN_BE =")]

    if others(tree) != others(given):
        refuse("changed")


def schedules_two_threads():
    threads = [threading.Thread(target=add_twice) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(counter)
    print(*sorted(CAN_BE))


def judge_two_threads(outcomes):
    real = {}
    for one in outcomes:
        result, said = sorted(one.lines, key=len)[0], max(one.lines, key=len)
        real[int(one.lines[0] if one.lines[0] != said else one.lines[1])] = one
    said = {int(number) for number in said.split()}
    for number in sorted(said - real.keys()):
        refuse("prediction", "", f"{number}: no")
    for number in sorted(real.keys() - said):
        refuse("prediction", real[number], f"{len(said)} of {len(real)}")
