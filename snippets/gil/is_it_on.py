# /// script
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "the program tells one build from the other"
# why.zh = "程序就是用来分辨两种构建的"
# ///
import sys
import sysconfig

free_threaded_build = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)()  # (1)!
print("free-threaded build:", free_threaded_build)
print("GIL enabled now:", gil_enabled)
