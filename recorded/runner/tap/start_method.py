"""Notes that a program asks how processes are started, and gives it another start method than that Python's own.

Installed by the tap in every interpreter of a run. A program that chooses for itself, by set_start_method() or
get_context(NAME), gets what it chooses: only the default is another one, as it is on another Python or system.
multiprocessing is patched when the program imports it, never sooner. Neither an import alone nor a choice is noted: a
library may do that and start nothing, as gevent does when it patches.
"""

from __future__ import annotations

import os

from late_patches import patch_when_imported


def install(path: str, method: str | None) -> None:
    """Make this file once the program asks for the method that is set, as processes, pools and locks do that it makes.

    method: the default from the import of multiprocessing on, None for that Python's
    """

    def noting(ask):
        def noted(self, *arguments, **options):
            if not any(isinstance(argument, str) for argument in (*arguments, *options.values())):
                os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o644))
            return ask(self, *arguments, **options)

        noted.__name__, noted.__qualname__, noted.__doc__ = ask.__name__, ask.__qualname__, ask.__doc__
        return noted

    def patch(module) -> None:
        for name in ("get_context", "get_start_method"):
            setattr(module.DefaultContext, name, noting(getattr(module.DefaultContext, name)))
        if method:
            # not set_start_method(), after which the program could not call it any more
            module._default_context._default_context = module._concrete_contexts[method]

    patch_when_imported({"multiprocessing.context": patch})
