"""Builds a project as `mkdocs serve` does, once for each line of its input: the folder to build into.

Run in the folder of the project. After each build it prints a line of JSON: how many pages Markdown has converted, how
many the theme's templates have written, and how it ended.
"""

import json
import sys
import traceback

import jinja2
import markdown
import mkdocs_jupyter.plugin  # noqa: F401, takes long to load: it is there when the first line comes
from mkdocs.commands.build import build
from mkdocs.config import load_config

ADDRESS = "http://127.0.0.1:8000/"


def counted(owner: type, name: str, counts: dict[str, int]) -> None:
    """Count the calls of a method."""
    method = getattr(owner, name)

    def call(self, *arguments, **options):
        counts[name] += name == "convert" or self.name == "main.html"
        return method(self, *arguments, **options)

    setattr(owner, name, call)


def main() -> None:
    """Build whenever asked to."""
    counts = {"convert": 0, "render": 0}
    counted(markdown.Markdown, "convert", counts)
    counted(jinja2.Template, "render", counts)
    started = False
    for line in sys.stdin:
        counts |= dict.fromkeys(counts, 0)
        ended = ""
        try:
            config = load_config(site_dir=line.strip())
            config.site_url = ADDRESS
            if not started:
                config.plugins.on_startup(command="serve", dirty=False)
                started = True
            build(config, serve_url=ADDRESS)
        except SystemExit as told:
            ended = str(told)
        except Exception:
            ended = traceback.format_exc()
        print(json.dumps({**counts, "ended": ended}), flush=True)


if __name__ == "__main__":
    main()
