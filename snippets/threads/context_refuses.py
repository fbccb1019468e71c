from contextvars import ContextVar, copy_context

guest: ContextVar[str] = ContextVar("guest")

token = guest.set("Ann")
context = copy_context()
for use in (
    lambda: context.run(guest.reset, token),  # (1)!
    lambda: (guest.reset(token), guest.reset(token)),
    lambda: context.run(context.run, print),  # (2)!
):
    try:
        use()
    except (ValueError, RuntimeError) as error:
        print(f"{type(error).__name__}: …{str(error).rpartition('>')[2]}")
        #> ValueError: … was created in a different Context
        #> RuntimeError: … has already been used once
        #> RuntimeError: … is already entered

context.run(lambda: context.copy().run(print, "in a copy, inside the context"))
#> in a copy, inside the context
