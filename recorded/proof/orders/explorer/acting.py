"""The stage on which all models play, if one does."""

_stage = None


def set_stage(stage) -> None:
    """All models play on this stage from now on."""
    global _stage
    _stage = stage


def acting():
    """The stage, if the calling thread is one of its actors. Otherwise there is nobody to wait for."""
    return _stage if _stage is not None and _stage.me() is not None else None
