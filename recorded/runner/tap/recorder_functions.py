"""The functions of the program's own file: notes when one of them begins, awaits, and ends.

Where a comment says why something is safe, it means threads that run at the same time, also on a build without a GIL:
one operation of a built-in dict, set or list is whole there as well, but nothing is that takes two.
"""

from __future__ import annotations

import sys

from recorder_assignments import forget_frame

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType

_TOOL = 4  # of sys.monitoring: the ids of debuggers, profilers and others stay free
_OFTEN = 300  # calls of one function that are noted in one process; more would slow the program and fill the picture
_COROUTINE = 0x80 | 0x100 | 0x200  # CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR
_FUNCTION = 0x01  # CO_OPTIMIZED: a function's code, not a class body's
_WIDE = 18  # characters of arguments that are worth showing
_LONG = 60  # bits: a number with more is wider than that


class Function:
    """One function of the program, by its code: what is noted of its calls.

    Every call has a frame. Frames are known by their ids, for to keep one would keep all its variables alive; and by
    each function apart, for the frame of a generator may vanish without an event and leave its id to another function.
    """

    __slots__ = ("code", "name", "line", "pauses", "frames", "often", "_calls", "_parameters")

    def __init__(self, code: CodeType) -> None:
        self.code = code  # alive as long as we know it by its id
        self.name = code.co_qualname.rpartition("<locals>.")[2]
        self.line = code.co_firstlineno
        # a generator that yields only returns to its caller; its frame lives on and stays noted
        self.pauses = "suspend" if code.co_flags & _COROUTINE else "leave"
        # the calls that were noted and have not ended, and whether their pauses are noted still. Safe: only the thread
        # that runs a frame asks for its id, and the id is taken out before the frame can go and leave it to another
        self.frames: dict[int, bool] = {}
        self.often = False  # whether it was called so often that no new call is noted; never false again
        self._calls = 0
        parameters = code.co_varnames[: code.co_argcount]
        self._parameters = parameters[1:] if parameters[:1] == ("self",) else parameters

    def count(self) -> None:
        """Count a call. Safe: what two threads count as one only lets one call more be noted."""
        self._calls += 1
        if self._calls > _OFTEN:
            self.often = True

    def begins(self, frame: int) -> bool:
        """Whether the call that begins in this frame is noted."""
        self.frames[frame] = True  # before the look at `often`: see `is_over`
        self.count()
        if self.often:
            del self.frames[frame]
        return not self.often

    def is_over(self) -> bool:
        """Whether no call of it will be noted any more, so that it may run as fast as ever.

        Safe: `often` is read first. A call that is noted was in `frames` before it found `often` false, so it is
        there now, or has ended.
        """
        return self.often and not self.frames

    def label(self, frame: FrameType) -> str:
        """Its name with its leading plain arguments: ``download(3)``, ``brew('tea')``."""
        shown: list[str] = []
        variables = frame.f_locals if self._parameters else {}
        for parameter in self._parameters:
            value = variables.get(parameter)
            if type(value) not in (int, str, float, bool):
                break
            # nothing is written out to find it too wide; the digits of a very long number cannot even be had
            if type(value) is str and len(value) > _WIDE or type(value) is int and value.bit_length() > _LONG:
                return self.name
            shown.append(repr(value))
        arguments = ", ".join(shown)
        fits = shown and len(arguments) <= _WIDE and arguments.isprintable()
        return f"{self.name}({arguments})" if fits else self.name


class FunctionWatch:
    """Has the interpreter tell what the functions of one file do, and notes it."""

    def __init__(self, emit: Callable[..., None], program: str) -> None:
        self._emit, self._program = emit, program
        # by the id of their code, whose hash would cost as much as it is long. Safe: filled when the program's module
        # begins, before any function of it can run
        self._functions: dict[int, Function] = {}
        self._get_frame, self._disable = sys._getframe, sys.monitoring.DISABLE  # looked up once, they are wanted often

    def start(self) -> None:
        """Begin to watch, at the latest before the program's module begins."""
        monitoring = sys.monitoring
        events = monitoring.events
        monitoring.use_tool_id(_TOOL, "recorder")
        for event, callback in {
            events.PY_START: self._began,
            events.PY_RESUME: self._resumed,
            events.PY_THROW: self._thrown_into,
            events.PY_RETURN: self._returned,
            events.PY_UNWIND: self._unwound,
            events.PY_YIELD: self._paused,
        }.items():
            monitoring.register_callback(_TOOL, event, callback)
        # until the program's module begins; unwinding and throwing cannot be had for one code object alone
        monitoring.set_events(_TOOL, events.PY_START | events.PY_UNWIND | events.PY_THROW)

    def _module_begins(self, module: CodeType) -> None:
        monitoring = sys.monitoring
        events = monitoring.events
        local = events.PY_START | events.PY_RESUME | events.PY_RETURN | events.PY_YIELD
        found = [module]
        for code in found:
            found += [constant for constant in code.co_consts if isinstance(constant, type(module))]
            if code is module or code.co_flags & _FUNCTION and code.co_name[0] != "<":
                self._functions[id(code)] = Function(code)
                monitoring.set_local_events(_TOOL, code, local)
        monitoring.set_events(_TOOL, events.PY_UNWIND | events.PY_THROW)

    def _began(self, code: CodeType, _offset: int) -> object:
        function = self._functions.get(id(code))
        if function is None:
            if code.co_filename != self._program or code.co_name != "<module>":
                return self._disable
            self._module_begins(code)
            function = self._functions[id(code)]
        frame = self._get_frame(1)
        if not function.begins(id(frame)):
            return self._disable
        forget_frame(id(frame))
        self._emit("enter", function.label(frame), function.line)
        return None

    def _resumed(self, code: CodeType, _offset: int) -> object:
        function, frame = self._functions[id(code)], self._get_frame(1)
        if function.frames.get(id(frame)):
            self._resume(function, frame)
        elif function.often:
            return self._disable
        return None

    def _thrown_into(self, code: CodeType, _offset: int, _error: BaseException) -> None:
        function = self._functions.get(id(code))
        if function and function.frames.get(id(frame := self._get_frame(1))):
            self._resume(function, frame)

    def _resume(self, function: Function, frame: FrameType) -> None:
        function.count()
        self._emit("enter", function.label(frame), frame.f_lineno)

    def _paused(self, code: CodeType, _offset: int, _value: object) -> object:
        function, frame = self._functions[id(code)], self._get_frame(1)
        if function.frames.get(id(frame)):
            self._emit(function.pauses, function.name, frame.f_lineno)
            if not function.often:
                return None
            function.frames[id(frame)] = False  # from now on only its end is noted
        return self._disable if function.often else None

    def _returned(self, code: CodeType, _offset: int, _value: object) -> object:
        function = self._functions[id(code)]
        self._end(function, id(self._get_frame(1)))
        return self._disable if function.is_over() else None

    def _unwound(self, code: CodeType, _offset: int, _error: BaseException) -> None:
        if function := self._functions.get(id(code)):
            self._end(function, id(self._get_frame(1)))

    def _end(self, function: Function, frame: int) -> None:
        if function.frames.pop(frame, None) is not None:
            self._emit("leave", function.name)
