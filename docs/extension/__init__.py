"""The Markdown extension that turns one line of a page into the card of a recorded program."""
