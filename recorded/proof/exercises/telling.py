"""A verdict in words, in the reader's language."""

import os
import textwrap
import unicodedata

from recorded.proof.exercises.exercise import Exercise
from recorded.proof.exercises.judging import BUSY, HANG, MET, REFUSED, Verdict
from recorded.proof.exercises.own_time import Spent
from recorded.proof.exercises.why import WHY

WIDTH = 90  # columns
LANGUAGES = ("en", "zh")
WORDS = {
    "en": {
        "break": "break it",
        "fix": "fix it",
        "predict": "predict it",
        "write": "write it",
        "goal": "Goal: {goal}",
        "met": "Met.",
        "met_schedules": "Met: {count} schedules tried, and the goal holds in each.",
        "met_one": "Met: only one schedule is possible, and the goal holds in it.",
        "refused": "Not yet: {reason}",
        "unjudged": "Cannot be judged: {why}. Change only what the exercise asks for.",
        "syntax": "Python cannot read the file: {detail}.",
        "error": "it stops with an error, {detail}.",
        "hang": "it hangs: there is a schedule in which it waits for ever.",
        "waits": "it hangs: it waits for ever.",
        "computes": "it does not come to an end: a loop in it goes round for ever.",
        "endless": "it does not come to an end.",
        "ended": "It was ended when {seconds:.0f} s had passed for it: {waited:.1f} s in which it waited, and"
        " {computed:.1f} s of processor time. Time in which the machine had no processor for it does not count.",
        "ended_by_the_wall": "It was ended after {seconds:.0f} s. This system does not tell how much processor time it"
        " had: if the machine is very busy, check again.",
        "busy": "Cannot be judged: the machine is too busy ({detail}). Check again when it has more time.",
        "shown": "One schedule that shows it, a row for each turn (lines behind those of your file are the checker's):",
        "trace": "What it said last (lines behind those of your file are the checker's):",
        "again": "Change it and check again.",
        "unknown": "there is no exercise {name!r}; {near}",
        "near": "did you mean {names}?",
        "list": "without a name, check.py lists all",
        "missing": "there is no file {path}; save the starter there",
    },
    "zh": {
        "break": "弄坏它",
        "fix": "修好它",
        "predict": "先预测",
        "write": "写出来",
        "goal": "目标：{goal}",
        "met": "达成。",
        "met_schedules": "达成：试遍了 {count} 种调度，每一种都达到目标。",
        "met_one": "达成：只可能有一种调度，目标在其中成立。",
        "refused": "还没达成：{reason}",
        "unjudged": "无法判断：{why}。请只改题目要求改的地方。",
        "syntax": "Python 无法解析这个文件：{detail}。",
        "error": "程序因异常中断：{detail}。",
        "hang": "程序会卡死：有一种调度让它永远等下去。",
        "waits": "程序会卡死：它永远等下去。",
        "computes": "程序停不下来：有个循环一直转。",
        "endless": "程序停不下来。",
        "ended": "对它来说过了 {seconds:.0f} 秒，检查器才结束它："
        "等了 {waited:.1f} 秒，用了 {computed:.1f} 秒处理器时间。机器腾不出处理器给它的时间不算。",
        "ended_by_the_wall": "过了 {seconds:.0f} 秒，检查器结束了它。在这个系统上查不到它用了多少处理器时间；"
        "如果机器特别忙，请再检查一次。",
        "busy": "无法判断：机器太忙，腾不出时间运行这个程序。等它空一些再检查一次。",
        "shown": "下面是一种出问题的调度，一行是一步（行号超出你的文件的，是检查器的代码）：",
        "trace": "它最后的输出（行号超出你的文件的，是检查器的代码）：",
        "again": "改好以后再检查一次。",
        "unknown": "没有叫 {name!r} 的练习；{near}",
        "near": "你是不是想找 {names}？",
        "list": "不带名字运行 check.py，会列出全部练习",
        "missing": "没有文件 {path}；请先把起始程序存到这里",
    },
}


def language_of(environment: dict[str, str] = os.environ) -> str:
    """The language to speak: Chinese where the environment says so."""
    said = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "zh" if said.lower().startswith("zh") else "en"


def text_of(verdict: Verdict, exercise: Exercise, language: str) -> str:
    """All that is said of a program."""
    words = WORDS[language]
    parts = [f"{exercise.id} ({words[exercise.kind]})", words["goal"].format(goal=exercise.goal[language]), ""]
    if verdict.verdict == MET:
        key = "met" if not verdict.schedules else "met_one" if verdict.schedules == 1 else "met_schedules"
        parts.append(words[key].format(count=verdict.schedules))
    elif verdict.verdict == REFUSED:
        parts.append(words["refused"].format(reason=reason_of(verdict, exercise, language)))
        if verdict.spent:
            parts.append(ended(verdict.spent, words))
    elif verdict.reason == BUSY:
        parts.append(words["busy"].format(detail=verdict.detail))
    else:
        parts.append(words["unjudged"].format(why=why_of(verdict, language)))
    text = "\n".join(wrapped(part) for part in parts)
    if verdict.shown:
        is_table = "---" in verdict.shown
        text += f"\n\n{words['shown' if is_table else 'trace']}\n\n{textwrap.indent(verdict.shown, '    ')}"
    return text


def why_of(verdict: Verdict, language: str) -> str:
    """Why a program cannot be judged."""
    return WHY.get(verdict.detail, verdict.detail) if language == "zh" else verdict.detail


def reason_of(verdict: Verdict, exercise: Exercise, language: str) -> str:
    """Why a program is refused."""
    own = exercise.reasons.get(verdict.reason)
    text = own[language] if own else WORDS[language][_general(verdict)]
    if "{detail}" in text:
        return text.replace("{detail}", verdict.detail)
    return (
        f"{text} ({verdict.detail})"
        if verdict.detail and language == "en"
        else (f"{text}（{verdict.detail}）" if verdict.detail else text)
    )


def _general(verdict: Verdict) -> str:
    """The words for a reason that every exercise has. That of a run which was ended says how it went on till then."""
    if verdict.reason != HANG or verdict.spent is None:
        return verdict.reason
    if not verdict.spent.told:
        return "endless"
    return "computes" if verdict.spent.computed > verdict.spent.waited else "waits"


def ended(spent: Spent, words: dict[str, str]) -> str:
    """When a program was ended, and what had passed for it."""
    key = "ended" if spent.told else "ended_by_the_wall"
    return words[key].format(seconds=spent.seconds, waited=spent.waited, computed=spent.computed)


def wrapped(text: str) -> str:
    """The text in lines that a terminal can show; Chinese has no spaces to break at, and its characters are wide."""
    if not any(unicodedata.east_asian_width(character) == "W" for character in text):
        return textwrap.fill(text, WIDTH)
    lines, line, width = [], "", 0
    for character in text:
        wide = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if width + wide > WIDTH and character not in "，。；：、）”！？":
            lines.append(line)
            line, width = "", 0
        line, width = line + character, width + wide
    return "\n".join([*lines, line])
