"""A record is held to its form: whatever is not as it is written is named with its file, its line and the mend."""

from pathlib import Path

import pytest

from recorded.model.record import RecordError
from recorded.model.record_reader import parse_run

HEAD, END = "python 3.15.0 on linux\n", "exit 0 after 0.100 s\n"
LINE, LANE = "   0.100   main > x\n", "= lane      0.0     99.0 main\n"


@pytest.mark.parametrize(
    "text, complaint",
    [
        (f"{HEAD}   0.1 main > x\nexit 0 after 0.100 s\n", "name.run:2: not a line of a record: '   0.1 main > x'; "),
        (f"{HEAD}   0.100   main > x\n", "name.run:1: the record has no end; record it again"),
        ("   0.100   main > x\nexit 0 after 0.100 s\n", "name.run:1: the record has no head; record it again"),
        ("", "name.run:1: the record has no head; record it again"),
        (f"python <b> on linux\n{END}", "name.run:1: the record has no head; record it again"),
        (f"python 3.15.0 on plan9\n{END}", "name.run:1: no system is called 'plan9'; "),
        (f"{HEAD}{HEAD}{END}", "name.run:2: a second head; "),
        (f"{LINE}{HEAD}{END}", "name.run:1: the record has no head; "),
        (f"{HEAD}{LINE}{END}{END}", "name.run:4: a second end; "),
        (f"{HEAD}{END}{LINE}", "name.run:3: behind the end is no event: '   0.100   main > x'; "),
        (f"{HEAD}{END}! late\n", "name.run:3: behind the end is no event: '! late'; "),
        (f"{HEAD}! early\n{LINE}{END}", "name.run:3: not a line of standard error, nor the end: '   0.100   main"),
        (f"{HEAD}{LANE}{LINE}{END}", "name.run:2: not a line of a record: '= lane "),
        (f"{HEAD}{LINE}   0.099   main > y\n{END}", "name.run:3: time runs backwards, from 0.100 to 0.099; "),
        (f"{HEAD}--\n{LINE}{END}", "name.run:2: a bar -- stands between two concurrent groups only; "),
        (f"{HEAD}   0.100 | main > x\n--\n{LINE}{END}", "name.run:3: a bar -- stands between two concurrent groups"),
        (f"{HEAD}   0.100   main > \x0c\n{END}", r"name.run:2: no record can hold the character '\x0c'; "),
        (
            f"{HEAD}{LINE}{END}= lane      0.0     99.0 tea\n",
            "name.run:2: main prints, but has no lane in the t",
        ),
        (f"{HEAD}{END}{LANE}{LANE}", "name.run:4: a second lane of main; "),
        (f"{HEAD}{END}= lane     99.0      0.0 main\n", "name.run:3: it ends at 0.0, before it begins at 99.0; "),
        (f"{HEAD}{END}{LANE}=           9.0      8.0 run\n", "name.run:4: it ends at 8.0, before it begins at 9.0; "),
        (f"{HEAD}{END}{LANE}=           9.0      9.0 dance\n", "name.run:4: not an event of a timeline: "),
        (
            f"{HEAD}{END}{LANE}=           9.0      9.5 run\n=           8.0      9.5 run\n",
            "name.run:5: time runs backwards: it begins at 8.0, what stands above it at 9.0; ",
        ),
        (f"{HEAD}{END}{LANE}= 2 more\n{LANE}", "name.run:5: an event behind the number of those left out; "),
    ],
)
def test_a_malformed_record_names_file_line_and_mend(text: str, complaint: str) -> None:
    with pytest.raises(RecordError) as caught:
        parse_run(text, Path("name.run"))
    assert complaint in str(caught.value)
