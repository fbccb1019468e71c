# /// script
# [tool.recorded]
# builds = ["default"]
# why.en = "it tells one build from the other; this record is of the usual one"
# why.zh = "程序就是用来分辨两种构建的，这份记录来自普通构建"
# ///
import sys
import sysconfig

free_threaded_build = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)()  # (1)!
print("free-threaded build:", free_threaded_build)
#> free-threaded build: False
print("GIL enabled now:", gil_enabled)
#> GIL enabled now: True
