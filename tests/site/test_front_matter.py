"""The front matter of a page is text: whatever stands in it, it becomes no element and breaks out of no attribute."""

import json
from html.parser import HTMLParser

EVIL = "\"'&amp;<script>alert(1)</script><i onclick=x>"


class Found(HTMLParser):
    """The scripts and event handlers of a page, its title, and what its <meta> elements say."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.suspect, self.metas, self.titles, self._in = [], {}, [], ""
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self._in = tag
        if tag == "meta":
            self.metas[found.get("name") or found.get("property")] = found.get("content")
        self.suspect += [name for name in found if name.startswith("on")]

    def handle_data(self, text):
        if self._in == "title":
            self.titles.append(text)
        if self._in == "script" and "alert" in text:
            self.suspect.append(text)


def test_a_title_and_a_description_are_text_wherever_they_stand(serve):
    server = serve("queues")
    page = server.project / "docs/en/queues/menu.md"
    body = page.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    said = json.dumps(EVIL)
    page.write_text(f"---\ntitle: {said}\ndescription: {said}\n---\n{body}", encoding="utf-8")
    assert server.build()["ended"] == ""
    for path in (server.site / "queues").rglob("*.html"):
        found = Found(path.read_text(encoding="utf-8"))
        assert found.suspect == []
    found = Found((server.site / "queues/menu/index.html").read_text(encoding="utf-8"))
    assert found.metas["description"] == found.metas["og:description"] == EVIL
    assert found.titles[0].startswith(EVIL)
    index = (server.site / "search/en.js").read_text(encoding="utf-8")
    entry = next(page for page in json.loads(index[len("searchIndex=") : -2])["pages"] if page[0] == "queues/menu/")
    assert entry[1:3] == [EVIL, EVIL]
    assert f"- [{EVIL}](" in (server.site / "llms.txt").read_text(encoding="utf-8")
