from threading import Barrier, Thread

both_have_looked = Barrier(2)


class Bucket:
    def __init__(self, tokens: int) -> None:
        self.tokens = tokens

    def take(self) -> bool:
        if self.tokens >= 1:
            both_have_looked.wait()  # (1)!
            self.tokens -= 1
            return True
        return False


def call() -> None:
    served.append(bucket.take())


bucket, served = Bucket(1), []
threads = [Thread(target=call, name=name) for name in ("Ann", "Bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("one token, served:", served.count(True))
#> one token, served: 2
