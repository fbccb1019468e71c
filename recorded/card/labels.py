"""What the tab of a record is called: by that in which its worlds differ from the worlds of the other records."""

from collections.abc import Callable, Iterable

from recorded.card.versions import in_words
from recorded.card.words import say
from recorded.model.header import Header, Variant
from recorded.model.world import BUILDS, METHODS, SUPPORTED, World

# what is told first is what the rest is told of: 3.14+ is all there is without a GIL
_FACETS: tuple[tuple[tuple[str, ...], Callable[[World], str]], ...] = (
    (BUILDS, lambda world: world.build),
    (METHODS, lambda world: world.method),
    (SUPPORTED, lambda world: world.version),
)


def label(header: Header, variant: Variant | None, language: str) -> str:
    """E.g. ``Python 3.11–3.13``, ``without a GIL``, ``fork``; variant: None for the main record."""
    # where it is Linux that it can run on, all start methods are told of
    worlds = list(header.worlds())
    worlds = [world for world in worlds if world.system == worlds[0].system]
    own = [world for world in worlds if header.variant_for(world) == variant]
    used = _used(header)
    parts = []
    for names, facet in _FACETS:
        held = {facet(world) for world in own}
        if names in used and held < {facet(world) for world in worlds}:
            parts.append(_in_words(names, [name for name in names if name in held], language))
            worlds = [world for world in worlds if facet(world) in held]
    return say(language, "pause").join(parts) or say(language, "tab_elsewhere")


def _used(header: Header) -> list[tuple[str, ...]]:
    """In what the header's variants differ from each other and from the main record."""
    variants = header.variants
    said = (BUILDS, any(v.build for v in variants)), (METHODS, any(v.starts for v in variants))
    return [names for names, used in (*said, (SUPPORTED, any(v.pythons for v in variants))) if used]


def _in_words(names: Iterable[str], held: list[str], language: str) -> str:
    if names is SUPPORTED:
        return in_words(held, language)
    if names is BUILDS:
        return say(language, f"tab_{held[0]}")
    return say(language, "comma").join(held)
