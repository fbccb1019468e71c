# /// script
# [tool.recorded.vary.pid]
# match = 'subprocess (\d+) is still running'
# ///
import subprocess
import sys
import warnings

warnings.simplefilter("always", ResourceWarning)


def start_and_forget() -> None:
    subprocess.Popen([sys.executable, "-c", ""])  # (1)!


def start_and_wait() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]):
        pass


for start in (start_and_forget, start_and_wait):
    with warnings.catch_warnings(record=True) as warned:
        start()
    print(f"{start.__name__}:", *(str(warning.message) for warning in warned))
