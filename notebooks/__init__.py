"""The measured pages: programs that measure, prose in each language, and what makes notebooks of them."""
