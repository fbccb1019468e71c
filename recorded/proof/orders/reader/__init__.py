"""`check_orders`: the explorer for readers, for a small program of their own. Standard library only.

The site offers it as one file, made of these modules and the explorer (`recorded.site.check_orders`).
"""
