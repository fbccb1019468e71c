# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows keeps one bit of the umask only; the working directory shows the same"
# why.zh = "Windows 只用到 umask 里的一位；用当前目录也能看到同样的事"
# ///
import os
import tempfile
from threading import Thread


def settle_in(folder: str) -> None:
    os.chdir(folder)
    os.environ["MOOD"] = "busy"
    os.umask(0o077)


home = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    worker = Thread(target=settle_in, args=(folder,))
    worker.start()
    worker.join()
    print("main is where the worker went:", os.path.samefile(os.getcwd(), folder))
    #> main is where the worker went: True
    os.chdir(home)
print("main's environment, MOOD:", os.environ.get("MOOD"))
#> main's environment, MOOD: busy
print(f"main's umask: {os.umask(0o077):03o}")  # (1)!
#> main's umask: 077
