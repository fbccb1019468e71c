"""The book on paper and in readers of electronic books: PDF and EPUB, made from the built site."""
