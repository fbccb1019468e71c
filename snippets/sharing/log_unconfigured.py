# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: set up logging in the child"
# zh = "Windows 只有 spawn：在子进程里配置日志"
# ///
import logging
from multiprocessing import get_context

LINE = "%(processName)s: %(levelname)s: %(message)s"
log = logging.getLogger("printer")


def work() -> None:
    log.info("page 1 is printed")
    log.warning("paper is low")


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format=LINE)  # (1)!
    for method in ("fork", "spawn", "forkserver"):
        child = get_context(method).Process(target=work, name=method)
        child.start()
        child.join()
