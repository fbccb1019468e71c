import threading


def source_readers_take_no_lock(tree, given):
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == "read":
            if any(isinstance(part, ast.With) for part in ast.walk(node)) or "acquire" in ast.unparse(node):
                refuse("lock")


def schedules_read_while_set():
    prices, seen = Prices(), []
    threads = [
        threading.Thread(target=prices.set, args=(7, 8)),
        threading.Thread(target=lambda: seen.append(prices.read())),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen in ([(1, 2)], [(7, 8)]), f"torn: {seen[0]}"
    assert prices.read() == (7, 8), "stale"
