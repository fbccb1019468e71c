"""A recorded run as HTML: a row for each printed line, standard error, how it ended, and its timeline."""

import signal
from html import escape

from recorded.card.timeline.drawing import timeline_svg
from recorded.card.timeline.words import timeline_words
from recorded.card.words import say
from recorded.model.record import Line, Run

# a run of more lines is folded behind the first ones
UNFOLDED = 14
FIRST = 10
COLOURS = 8
_SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows", "windows": "Windows"}


def run_html(run: Run, language: str, name: str, prefix: str) -> str:
    """The run view, timeline included.

    name: the program's file name, for the table's caption
    prefix: starts the ids inside, so that no two runs of a page share one
    """
    parts = [_timeline(run, language, prefix), _lines(run, language, name), _legend(run, language)]
    if run.stderr:
        text = escape("\n".join(run.stderr))
        label = say(language, "stderr")
        parts.append(
            f'<div class="run__err"><p>{label}</p><pre lang="en" tabindex="0" aria-label="{label}">{text}</pre></div>'
        )
    parts.append(f'<p class="run__end">{_ending(run, language)}</p>')
    return f'<div class="run">{"".join(parts)}</div>'


def system_name(system: str) -> str:
    """A system's name as people write it, e.g. ``macOS`` for ``darwin``."""
    return _SYSTEMS.get(system, system)


def signal_name(number: int) -> str:
    """E.g. ``SIGKILL`` for 9."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _timeline(run: Run, language: str, prefix: str) -> str:
    if not _shows_something(run):
        return ""
    label, words = escape(say(language, "timeline")), escape(timeline_words(run, language))
    drawing = timeline_svg(run, language, prefix)
    return f'<div class="run__timeline" role="group" aria-label="{label}">{drawing}<p class="vh">{words}</p></div>'


def _shows_something(run: Run) -> bool:
    """Whether there is more to see than one actor that runs from the beginning to the end."""
    return len(run.lanes) > 1 or any(span.state not in ("run", "loop") for lane in run.lanes for span in lane.spans)


def _lines(run: Run, language: str, name: str) -> str:
    if not run.lines:
        return f'<p class="run__silent">{say(language, "silent")}</p>'
    rows = _rows(run, language)
    first = len(rows) if len(rows) <= UNFOLDED else FIRST
    width = min(max(len(line.actor) for line in run.lines), 18)
    caption = f"<caption>{escape(say(language, 'run_of', name=name))}</caption>"
    heads = [say(language, key) for key in ("seconds", "order", "actor", "text")]
    heads[1] = f'<span class="vh">{heads[1]}</span>'
    head = "".join(f'<th scope="col">{words}</th>' for words in heads)
    table = f'<table class="lines" style="--who:{width}">'
    # programs print English
    body = "<tbody>" if language == "en" else '<tbody lang="en">'
    html = f"{table}{caption}<thead><tr>{head}</tr></thead>{body}{''.join(rows[:first])}</tbody></table>"
    if rest := rows[first:]:
        summary = say(language, "more", count=len(rest))
        html += f"<details><summary>{summary}</summary>{table}{body}{''.join(rest)}</tbody></table></details>"
    return html


def _rows(run: Run, language: str) -> list[str]:
    actors = list(dict.fromkeys(line.actor for line in run.lines))
    groups = [line.group for line in run.lines]
    rows = []
    for place, line in enumerate(run.lines):
        before = groups[place - 1] if place else None
        after = groups[place + 1] if place + 1 < len(groups) else None
        mark, joined = "<td></td>", ""
        if line.group is not None:
            edge = (" top" if line.group != before else "") + (" end" if line.group != after else "")
            mark, joined = _mark(line, language), f" any{edge}"
        colour = actors.index(line.actor) % COLOURS
        cells = f"<td>{line.seconds:.3f}</td>{mark}<td>{escape(line.actor)}</td><td>{escape(line.text)}</td>"
        rows.append(f'<tr class="a{colour}{joined}" data-line="{place}">{cells}</tr>')
    return rows


def _mark(line: Line, language: str) -> str:
    words, title = say(language, "any_order"), escape(say(language, "any_order_title"))
    lang = "" if language == "en" else f' lang="{language}"'
    return f'<td{lang} title="{title}"><span class="vh">{words} </span>{line.chains}</td>'


def _legend(run: Run, language: str) -> str:
    if all(line.group is None for line in run.lines):
        return ""
    chains = any(line.chains for line in run.lines)
    words = say(language, "legend") + (" " + say(language, "legend_chains") if chains else "")
    return f'<p class="run__legend">{words}</p>'


def _ending(run: Run, language: str) -> str:
    kind, _, code = run.ending.partition(" ")
    if kind == "hang":
        ending = say(language, "hang")
    elif int(code) < 0:
        ending = say(language, "signal", signal=signal_name(-int(code)))
    else:
        ending = say(language, "exit", code=code)
    took = say(language, "took", seconds=f"{run.seconds:.2f}")
    recorded = say(language, "recorded", python=run.python, system=system_name(run.system))
    return f"<b>{ending}</b> · {took} · {recorded}"
