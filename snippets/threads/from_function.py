import time
from threading import Thread


def brew(cup: str, minutes: int = 3) -> None:
    time.sleep(0.1)
    print(f"{cup}: {minutes} minutes")


tea = Thread(target=brew, args=("tea",), name="kettle")  # (1)!
print("made, alive:", tea.is_alive())
tea.start()  # (2)!
tea.join()
print("joined, alive:", tea.is_alive())

cocoa = Thread(target=brew, args=("cocoa",), kwargs={"minutes": 5}, name="pot")
cocoa.start()
cocoa.join()
print("both are ready")
