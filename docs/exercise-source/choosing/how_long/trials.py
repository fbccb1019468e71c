import asyncio
import time


def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not ast.unparse(node).startswith("SECONDS")]

    if others(tree) != others(given):
        refuse("changed")
    names, asked = (
        [[ast.unparse(key) for key in node.value.keys] for node in one.body if ast.unparse(node).startswith("SECONDS")]
        for one in (tree, given)
    )
    if names != asked:
        refuse("changed")


def run_each():
    import instant

    async def timed(way):
        loop = asyncio.get_running_loop()

        def pass_time(seconds):
            loop._now += seconds

        time.sleep = pass_time
        await way()
        return instant.now()

    for way, seconds in SECONDS.items():
        real = instant.run(timed(way))
        assert seconds >= real, f"longer: {way.__name__}"
        assert seconds <= real, f"shorter: {way.__name__}"
