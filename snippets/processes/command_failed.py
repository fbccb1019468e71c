# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no signals that kill: whoever is killed has an ordinary exit code"
# why.zh = "Windows 没有用来杀进程的信号：被杀的程序，退出码看起来和别的一样"
# ///
import subprocess


def run(command: str, **settings) -> None:
    command_line = ["sh", "-c", command]
    try:
        subprocess.run(command_line, check=True, capture_output=True, text=True, **settings)
    except subprocess.SubprocessError as error:
        print(str(error).rpartition("]")[2].strip("' "))  # (1)!
        #> returned non-zero exit status 3.
        #> died with <Signals.SIGKILL: 9>.
        #> timed out after 0.3 seconds
        if error.stderr:
            print("it said:", error.stderr.strip())
            #> it said: no water


run("echo no water >&2; exit 3")
run("kill -KILL $$")
run("exec sleep 60", timeout=0.3)
