"""Notes that a program can start processes, and gives it another start method than that Python's own.

Installed by the tap in every interpreter of a run. A program that chooses for itself, by set_start_method() or
get_context(NAME), gets what it chooses: only the default is another one, as it is on another Python or system.
multiprocessing is patched when the program imports it, never sooner.
"""

from __future__ import annotations

import os

from late_patches import patch_when_imported


def install(path: str, method: str | None) -> None:
    """Make this file once multiprocessing is imported; `method` is the default from then on, None for that Python's."""

    def patch(module) -> None:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o644))
        if method:
            # not set_start_method(), after which the program could not call it any more
            module._default_context._default_context = module._concrete_contexts[method]

    patch_when_imported({"multiprocessing.context": patch})
