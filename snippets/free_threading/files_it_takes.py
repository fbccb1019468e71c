# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "on Windows the names are others, such as python3.14t.exe; supported since 3.14"
# why.zh = "Windows 上的文件名是另一套，如 python3.14t.exe；3.14 起受支持"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "compiled packages for the usual build do not fit this one"
# why.zh = "给普通构建编译的包，在这种构建上用不了"
# ///
import sys
from importlib.machinery import EXTENSION_SUFFIXES

for flag in ("", "t"):
    tag = f".cpython-{sys.version_info.major}{sys.version_info.minor}{flag}-"
    fits = any(suffix.startswith(tag) for suffix in EXTENSION_SUFFIXES)
    print(f"imports a module compiled as cpython-3xx{flag}: {fits}")
