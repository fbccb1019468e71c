import threading


def fail(name):
    def work():
        raise ValueError(name)

    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()


def run_two_threads_fail():
    with listening() as heard:
        fail("ann")
        fail("bob")
    asked = ["ann: ValueError('ann')", "bob: ValueError('bob')"]
    assert heard == asked, f"deaf: {heard}"


def run_who_listened_before_listens_again():
    before = []
    threading.excepthook = lambda failed: before.append(failed.thread.name)
    with listening() as heard:
        fail("inside")
    fail("behind")
    assert heard == ["inside: ValueError('inside')"], f"deaf: {heard}"
    assert before == ["behind"], "kept"


def run_one_block_in_another():
    with listening() as outer:
        with listening() as inner:
            fail("inner")
        fail("outer")
    assert inner == ["inner: ValueError('inner')"], "kept"
    assert outer == ["outer: ValueError('outer')"], "kept"


def run_the_block_itself_fails():
    before = threading.excepthook
    got = None
    try:
        with listening():
            raise KeyError("mine")
    except KeyError as error:
        got = error
    assert got is not None, "swallowed"
    assert threading.excepthook is before, "kept"
