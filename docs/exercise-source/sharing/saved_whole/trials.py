import os
import sys
import tempfile
from pathlib import Path


def new_menu():
    menu = Path(tempfile.mkdtemp(dir=".")).resolve() / "menu.txt"
    menu.write_text("old", encoding="utf-8")
    return menu


def is_file(name, menu):
    return isinstance(name, (str, bytes, os.PathLike)) and os.path.abspath(os.fsdecode(name)) == str(menu)


def watching(menu, text, at_the_move):
    """Looks at each file that is opened and each that is moved while the text is saved."""
    seen = {"over": False, "why": None, "moves": 0}

    def see(event, arguments):
        if seen["over"] or seen["why"]:
            return
        if event == "open" and is_file(arguments[0], menu) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
            seen["why"] = "torn"
        elif event == "os.rename" and is_file(arguments[1], menu):
            seen["moves"] += 1
            seen["over"] = True
            draft = Path(os.fsdecode(arguments[0])).resolve()
            if draft.parent != menu.parent:
                seen["why"] = "elsewhere"
            elif not menu.exists():
                seen["why"] = "gone"
            elif draft.read_text(encoding="utf-8") != text:
                seen["why"] = "early"
            at_the_move()
            seen["over"] = False

    sys.addaudithook(see)
    try:
        save(menu, text)
    finally:
        seen["over"] = True
        assert not seen["why"], seen["why"]
    assert menu.read_text(encoding="utf-8") == text, "old"
    assert os.listdir(menu.parent) == [menu.name], "litter"


def run_one_saves():
    watching(new_menu(), "new text", lambda: None)


def run_another_process_saves_at_the_worst_moment():
    menu, own = new_menu(), os.getpid

    def another():
        os.getpid = lambda: own() + 1
        save(menu, "another text")
        os.getpid = own

    try:
        watching(menu, "new text", another)
    except OSError as error:
        raise AssertionError(f"shared: {type(error).__name__}") from None


def run_a_save_fails():
    menu, raised = new_menu(), False
    try:
        watching(menu, "\ud800", lambda: None)
    except UnicodeEncodeError:
        raised = True
    assert raised and menu.read_text(encoding="utf-8") == "old", "old"
    assert os.listdir(menu.parent) == [menu.name], "litter"
