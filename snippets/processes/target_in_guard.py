# /// script
# [tool.recorded.vary.place]
# match = "'brew'(| on <module '__mp_main__' from '.*'>)$"
# [[tool.recorded.differs]]
# python = "<3.14"
# run = "3.13"
# [tool.recorded.differs.why]
# en = "Up to Python 3.13 the error is worded differently."
# zh = "到 Python 3.13 为止，错误信息是另一种写法。"
# ///
from multiprocessing import get_context

if __name__ == "__main__":

    def brew() -> None:
        print("tea is ready")

    tea = get_context("spawn").Process(target=brew, name="tea")
    tea.start()  # (1)!
    tea.join()
    print(f"exit code {tea.exitcode}")
