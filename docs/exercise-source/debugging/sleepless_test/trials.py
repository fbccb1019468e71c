def colour_with(kitchen):
    try:
        test_soup_is_served(kitchen)
        return "green"
    except AssertionError:
        return "red"
    finally:
        kitchen.close()


def schedules_a_good_kitchen():
    assert colour_with(Kitchen()) == "green", "flaky"


def schedules_a_forgetful_kitchen():
    class Forgetful(Kitchen):
        def work(self):
            while self.orders.get() is not None:
                pass

    assert colour_with(Forgetful()) == "red", "blind"
