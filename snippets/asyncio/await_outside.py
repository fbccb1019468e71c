LINES = (
    "await bake()",
    "async with oven: ...",
    "async for loaf in oven: ...",
    "[loaf async for loaf in oven]",
)

for source in ("await bake()", *(f"def cook():\n    {line}" for line in LINES)):
    try:
        compile(source, "kitchen.py", "exec")
    except SyntaxError as error:
        print(error.msg)
        #> 'await' outside function
        #> 'await' outside async function
        #> 'async with' outside async function
        #> 'async for' outside async function
        #> asynchronous comprehension outside of an asynchronous function
