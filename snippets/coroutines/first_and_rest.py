# /// script
# dependencies = ["gevent"]
# ///
import gevent

ended: list[str] = []


def run(name: str, seconds: float) -> str:
    try:
        gevent.sleep(seconds)
    except gevent.GreenletExit:
        ended.append(f"{gevent.getcurrent() is runners[name]}: {name} is told to go")
        raise
    return name


runners = {"quick": gevent.spawn_later(0.05, run, "quick", 0)}  # (1)!
runners |= {name: gevent.spawn(run, name, 60) for name in ("slow", "slower")}
(first,) = gevent.wait(runners.values(), count=1)  # (2)!
print("first:", first.value)
#> first: quick
rest = [runner for runner in runners.values() if runner is not first]
rest[0].kill()  # (3)!
gevent.killall(rest[1:])
print(sorted(ended))
#> ['True: slow is told to go', 'True: slower is told to go']
print("all ended:", len(list(gevent.iwait(runners.values()))))
#> all ended: 3
print("its value:", repr(rest[0].value), rest[0].successful())
#> its value: GreenletExit() True
