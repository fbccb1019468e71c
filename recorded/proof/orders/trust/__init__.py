"""What the explorer is checked against: brute force, and the library's own code, on random programs.

Standard library only, for it runs under the Python whose behaviour is in question.
"""
