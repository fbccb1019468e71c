import pickle
from multiprocessing import Process


class Camera:
    def __init__(self) -> None:
        self.recorder = Process(target=print)  # (1)!

    def picture(self) -> str:
        return "tree"

    def __getstate__(self) -> dict:
        return {name: value for name, value in vars(self).items() if name not in self.stays_here}

    stays_here: tuple[str, ...] = ()


camera = Camera()
try:
    pickle.dumps(camera.picture)  # (2)!
except TypeError as error:
    print("TypeError:", error)
    #> TypeError: Pickling an AuthenticationString object is disallowed for security reasons

Camera.stays_here = ("recorder",)
print(pickle.loads(pickle.dumps(camera.picture))())
#> tree
