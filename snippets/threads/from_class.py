from threading import Thread


class Brewing(Thread):
    def __init__(self, cup: str) -> None:
        super().__init__(name=f"{cup}-maker")  # (1)!
        self.cup = cup
        self.result = "none yet"

    def run(self) -> None:  # (2)!
        print(f"{self.cup} is on")
        self.result = f"a cup of {self.cup}"


brewing = Brewing("tea")
print("result:", brewing.result)
brewing.start()
brewing.join()
print("result:", brewing.result)

brewing = Brewing("cocoa")
brewing.run()  # (3)!
