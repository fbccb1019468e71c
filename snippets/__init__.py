"""The programs of the site, one folder per chapter, and what is known about them."""
