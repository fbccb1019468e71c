import threading


def outcome(tickets, buyers):
    office, sold = Office(tickets), []
    threads = [threading.Thread(target=lambda: sold.append(office.sell()), name=name) for name in buyers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sold.count(True) <= tickets, "oversold"
    assert sold.count(True) == min(tickets, len(buyers)), "unsold"
    assert office.tickets == tickets - sold.count(True), "unsold"


def schedules_two_buyers_one_ticket():
    outcome(1, ["ann", "bob"])


def schedules_a_ticket_for_each():
    outcome(2, ["ann", "bob"])
