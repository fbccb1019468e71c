# /// script
# [tool.recorded]
# pool = ["buyer-*"]
# ///
import threading

tickets = ["seat 7"]
both_are_here = threading.Barrier(2)


def buy() -> None:
    both_are_here.wait()
    try:
        seat = tickets.pop()  # (1)!
    except IndexError:
        print("comes too late")
    else:
        print(f"has {seat}")


buyers = [threading.Thread(target=buy, name=f"buyer-{n}") for n in (1, 2)]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()
print("tickets left:", tickets)
