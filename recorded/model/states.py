"""What an actor of a timeline can be doing: every state with its name in records, its words and its looks.

A new state is a row here, a rule of its name in docs/assets/timeline.css, and a row in the recorder's table of calls.
The order is that of the legend.
"""

from dataclasses import dataclass

Words = dict[str, str]  # by language


@dataclass(frozen=True)
class State:
    """A state of a lane.

    legend: its words below the drawing
    named, unnamed: what the actor does, told with the name of what it does it with (``{}``) and without
    kind: ``work`` and ``rest`` end by themselves, a ``wait`` may never end; a ``hold`` lies beside the others, which
        exclude each other; a ``moment`` is no stretch
    tile: size in px and strokes of its pattern, empty for a plain one
    bar: top and height in px of a bar that is thinner than the others, empty for a full one
    inside: how it is written inside its bar
    """

    name: str
    legend: Words
    named: Words
    unnamed: Words
    kind: str = "wait"
    tile: tuple[int, str] | tuple[()] = ()
    bar: tuple[int, int] | tuple[()] = ()
    inside: str = "{}"

    @property
    def held(self) -> bool:
        """Whether it lies beside other states."""
        return self.kind == "hold"


@dataclass(frozen=True)
class Shape:
    """A sign of a timeline. legend: its words below the drawing, empty where it is that of the state of its name."""

    name: str
    strokes: str
    legend: Words


_STATES = (
    State(
        "run",  # in the function `name` of the program; without a name for the module itself
        {"en": "running", "zh": "运行"},
        {"en": "runs {}", "zh": "运行 {}"},
        {"en": "runs", "zh": "运行"},
        kind="work",
    ),
    State(
        "sleep",
        {"en": "sleeping", "zh": "睡眠"},
        {"en": "sleeps in {}", "zh": "在 {} 中睡眠"},
        {"en": "sleeps", "zh": "睡眠"},
        kind="rest",
        tile=(7, "M1.5 1.5h.01M5 5h.01"),
    ),
    State(
        "lock",
        {"en": "waiting for a lock", "zh": "等待锁"},
        {"en": "waits for the lock {}", "zh": "等待锁 {}"},
        {"en": "waits for a lock", "zh": "等待锁"},
        tile=(6, "M-1 1L1-1M0 6L6 0M5 7L7 5"),
    ),
    State(
        "hold",  # the lock; a depth above 1 inside a reentrant one
        {"en": "holding a lock", "zh": "持有锁"},
        {"en": "holds the lock {}", "zh": "持有锁 {}"},
        {"en": "holds a lock", "zh": "持有锁"},
        kind="hold",
    ),
    State(
        "semaphore",
        {"en": "waiting for a semaphore", "zh": "等待信号量"},
        {"en": "waits for the semaphore {}", "zh": "等待信号量 {}"},
        {"en": "waits for a semaphore", "zh": "等待信号量"},
        tile=(6, "M-1 5L1 7M0 0L6 6M5-1L7 1"),
    ),
    State(
        "permit",  # one of a semaphore's
        {"en": "holding a permit of a semaphore", "zh": "占用信号量"},
        {"en": "holds a permit of the semaphore {}", "zh": "占用信号量 {}"},
        {"en": "holds a permit", "zh": "占用信号量"},
        kind="hold",
    ),
    State(
        "event",
        {"en": "waiting for an event", "zh": "等待事件"},
        {"en": "waits for the event {}", "zh": "等待事件 {}"},
        {"en": "waits for an event", "zh": "等待事件"},
        tile=(5, "M2 0V5"),
    ),
    State(
        "condition",
        {"en": "waiting on a condition", "zh": "等待条件变量"},
        {"en": "waits on the condition {}", "zh": "等待条件变量 {}"},
        {"en": "waits on a condition", "zh": "等待条件变量"},
        tile=(6, "M3 0V6M0 3H6"),
    ),
    State(
        "barrier",
        {"en": "waiting at a barrier", "zh": "等待屏障"},
        {"en": "waits at the barrier {}", "zh": "等待屏障 {}"},
        {"en": "waits at a barrier", "zh": "等待屏障"},
        tile=(9, "M2 0V9M5 0V9"),
    ),
    State(
        "put",  # at a full queue, or for its lock
        {"en": "waiting to put into a queue", "zh": "等待放入队列"},
        {"en": "waits to put into the queue {}", "zh": "等待放入队列 {}"},
        {"en": "waits to put into a queue", "zh": "等待放入队列"},
        tile=(6, "M0 1.5H6M0 4.5H6"),
        inside="{}.put",
    ),
    State(
        "get",
        {"en": "waiting to get from a queue", "zh": "等待从队列取出"},
        {"en": "waits to get from the queue {}", "zh": "等待从队列 {} 取出"},
        {"en": "waits to get from a queue", "zh": "等待从队列取出"},
        tile=(7, "M0 2H4M3.5 5.5H7M0 5.5H.5"),
        inside="{}.get",
    ),
    State(
        "join",
        {"en": "waiting in join", "zh": "join 等待"},
        {"en": "waits for {} to end (join)", "zh": "等待 {} 结束（join）"},
        {"en": "waits in join", "zh": "join 等待"},
        bar=(5, 8),
        inside="join {}",
    ),
    State(
        "result",  # of a future
        {"en": "waiting for a result", "zh": "等待结果"},
        {"en": "waits for a result", "zh": "等待结果"},
        {"en": "waits for a result", "zh": "等待结果"},
        bar=(5, 8),
    ),
    State(
        "io",  # a pipe or a socket
        {"en": "waiting for data", "zh": "等待数据"},
        {"en": "waits for data ({})", "zh": "等待数据（{}）"},
        {"en": "waits for data", "zh": "等待数据"},
        tile=(8, "M0 4Q2 0 4 4T8 4"),
    ),
    State(
        "await",  # a task or greenlet that lets others run
        {"en": "suspended (await)", "zh": "挂起（await）"},
        {"en": "is suspended in {}", "zh": "在 {} 中挂起"},
        {"en": "is suspended", "zh": "挂起"},
        tile=(6, "M0 2H3"),
        bar=(7, 4),
    ),
    State(
        "loop",  # waits inside of the event loop, so its tasks run
        {"en": "running the event loop", "zh": "运行事件循环"},
        {"en": "runs the event loop", "zh": "运行事件循环"},
        {"en": "runs the event loop", "zh": "运行事件循环"},
        bar=(8, 2),
    ),
    State(
        "killed",  # when its process was seen dead in the middle of something
        {"en": "killed, or cut off at exit", "zh": "被杀死，或随程序退出而中断"},
        {"en": "is killed", "zh": "被杀死"},
        {"en": "is killed", "zh": "被杀死"},
        kind="moment",
    ),
)
_SHAPES = (
    # also at the end of a stretch that was cut off
    Shape("killed", "M-4-4L4 4M4-4L-4 4", {}),
    Shape("never", "M-1-9H1L9 0L1 9H-1z", {"en": "never ends", "zh": "永不结束"}),
    Shape("mark", "M0-3V18M-4-3a4 4 0 1 0 8 0a4 4 0 1 0-8 0", {"en": "a printed line", "zh": "一行输出"}),
)
STATES = {state.name: state for state in _STATES}
SHAPES = {shape.name: shape for shape in _SHAPES}
# what a legend can name, in its order
LEGEND = {one.name: one.legend for one in (*_STATES, *_SHAPES) if one.legend}
