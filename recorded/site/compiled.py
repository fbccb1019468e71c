"""Compiled templates of the theme, kept in memory: each is compiled once, not for every language and every rebuild."""

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """What Jinja2 asks before it compiles a template. A template that has changed has another checksum."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, if there is something for it."""
        if code := self._code.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what the bucket has."""
        self._code[bucket.key] = bucket.bytecode_to_string()
