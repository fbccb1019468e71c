"""Where records held, in words: made from reports alone. Of what no report tells, nothing is said."""

from collections.abc import Iterable

from recorded.card.run import system_name
from recorded.card.versions import ranges
from recorded.card.words import say
from recorded.model.report import Report
from recorded.model.world import FREE_THREADED, METHODS, has_free_threaded


def in_which_worlds(held: Iterable[Report], language: str, methods: bool = True) -> str:
    """E.g. ``Linux with Python 3.11–3.15, with and without a GIL, under fork, spawn and forkserver; macOS with …``.

    held: the reports of the worlds that are told of; methods: whether it matters how processes are started
    """
    by_system: dict[str, list[Report]] = {}
    for report in held:
        by_system.setdefault(report.system, []).append(report)
    said = [_on(system, reports, language, methods) for system, reports in by_system.items()]
    return say(language, "semicolon").join(said)


def _on(system: str, held: list[Report], language: str, methods: bool) -> str:
    free = _versions(r for r in held if r.build == FREE_THREADED)
    plain = _versions(r for r in held if r.build != FREE_THREADED and not r.start)
    told = plain or free or _versions(held)
    parts = [say(language, "on_system", system=system_name(system), versions=ranges(told, language))]
    if free == [version for version in told if has_free_threaded(version)] != []:
        parts.append(say(language, "both_gils" if plain else "no_gil"))
    elif free:
        parts.append(say(language, "no_gil_on", versions=ranges(free, language)))
    if methods and any(r.start for r in held):
        parts += _under([r for r in held if r.build != FREE_THREADED], told, language)
    return say(language, "pause").join(parts)


def _under(held: list[Report], told: list[str], language: str) -> list[str]:
    """The start methods: first those under which it held on all the Pythons that are told of."""
    versions = {method: _versions(r for r in held if r.world.method == method) for method in METHODS}
    everywhere = [method for method in METHODS if versions[method] == told]
    said = [say(language, "under", methods=listed(everywhere, language))] if everywhere else []
    for method in METHODS:
        given = _versions(r for r in held if r.start == method)
        if given and method not in everywhere:
            said.append(say(language, "under_on", method=method, versions=ranges(given, language)))
    return said


def _versions(reports: Iterable[Report]) -> list[str]:
    return sorted({report.world.version for report in reports})


def listed(names: list[str], language: str) -> str:
    """One name or more in words: ``a, b and c``."""
    if len(names) == 1:
        return names[0]
    return say(language, "and", first=say(language, "comma").join(names[:-1]), last=names[-1])
