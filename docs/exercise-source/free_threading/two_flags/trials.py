import threading


def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not ast.unparse(node).startswith("CAN_BE =")]

    if others(tree) != others(given):
        refuse("changed")


def schedules_both():
    threads = [threading.Thread(target=target) for target in (ann, bob)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"was {seen_by_ann}{seen_by_bob}")
    print("said", *sorted(f"{one}{other}" for one, other in CAN_BE))


def judge_both(outcomes):
    real = {one.lines[1].split()[1]: one for one in outcomes}
    said = set(outcomes[0].lines[0].split()[1:])
    for pair in sorted(said - real.keys()):
        refuse("prediction", "", f"({pair[0]}, {pair[1]}): no")
    if real.keys() - said:
        refuse("prediction", "", f"{len(said)} of {len(real)}")
