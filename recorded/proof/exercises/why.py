"""Why a program cannot be judged: as the explorer says it, and the same in Chinese."""

WHY = {
    "it does not come to an end": "它停不下来",
    "the player was ended by the program": "程序把检查它的进程也结束了",
    "it starts processes": "它会启动进程",
    "it uses several interpreters": "它用了多个解释器",
    "it waits for the network": "它要等网络",
    "its tasks are switched by an event loop": "它的任务由事件循环切换",
    "its greenlets are switched by an event loop": "它的 greenlet 由事件循环切换",
    "it switches greenlets itself": "它自己切换 greenlet",
    "signals come at any time": "信号随时会来",
    "it looks at threads from outside": "它从外面观察线程",
    "it depends on when garbage is collected": "它取决于什么时候回收垃圾",
    "it throws dice": "它用了随机数",
    "it uses files": "它读写文件",
    "it runs code that cannot be seen": "它运行的代码，检查器看不见",
    "the library reads and writes its objects": "标准库会读写它的对象",
    "it waits for a pipe": "它要等管道",
    "it waits for a person": "它要等人输入",
    "it asks for the numbers of threads, and when one is used again is up to the system": (
        "它用了线程号，而线程号何时重用由系统决定"
    ),
    "it measures how often threads are switched": "它测量线程切换的频率",
    "it measures processor time": "它测量处理器时间",
    "it watches the interpreter at work": "它在观察解释器本身",
    "it decides by the clock": "它根据时钟作决定",
    "a loop may go round any number of times, and each time something changes": (
        "有个循环可以转任意多圈，每一圈都改变了什么"
    ),
    "a thread goes round without waiting, or takes too many steps": "有线程空转不等，或者步数太多",
    "a thread waits for something that is not modelled, or never comes to an end": (
        "有线程在等检查器不支持的东西，或者永远不结束"
    ),
    "a thread does not end when its run is over": "运行已经结束，有线程却停不下来",
    "the same choices did not lead to the same run: something is not modelled": (
        "同样的选择没有得到同样的运行：有检查器不支持的东西"
    ),
}
