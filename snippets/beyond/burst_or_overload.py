from collections import deque

SPEED = 3  # jobs a second


def serve(arrivals: list[int], room: int | None = None) -> str:
    """Arrivals: how many jobs come in each second; room: how many may wait."""
    queue: deque[int] = deque()
    longest, most, refused = 0, 0, 0
    for now, number in enumerate(arrivals):
        for _ in range(number):
            if room is not None and len(queue) == room:
                refused += 1
            else:
                queue.append(now)
        most = max(most, len(queue))
        for _ in range(min(SPEED, len(queue))):
            longest = max(longest, now - queue.popleft())  # (1)!
    return f"at most {most} wait, {longest} s; {len(queue)} left, {refused} refused"


burst, overload = [60] + [0] * 99, [4] * 100  # (2)!
print("burst:             ", serve(burst))
#> burst:              at most 60 wait, 19 s; 0 left, 0 refused
print("overload:          ", serve(overload))
#> overload:           at most 103 wait, 25 s; 100 left, 0 refused
print("overload, room 12: ", serve(overload, room=12))
#> overload, room 12:  at most 12 wait, 3 s; 9 left, 91 refused
