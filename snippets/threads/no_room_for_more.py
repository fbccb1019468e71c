# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "it limits its memory in the way of Linux; what helps, a pool, helps on Windows as well"
# why.zh = "程序用 Linux 的办法限制自己的内存；解决办法是用线程池，在 Windows 上也一样"
# [tool.recorded.vary.threads]
# match = 'threads: (\d+)'
# least = 1
# most = 15
# ///
import resource
import threading

GB = 2**30
resource.setrlimit(resource.RLIMIT_AS, (4 * GB, 4 * GB))
threading.stack_size(GB // 4)  # (1)!

may_end = threading.Event()
threads = []
try:
    while True:
        thread = threading.Thread(target=may_end.wait)
        thread.start()
        threads.append(thread)
except RuntimeError as error:
    print(f"RuntimeError: {error}, threads: {len(threads)}")

may_end.set()
for thread in threads:
    thread.join()
