import asyncio


async def ended_halfway() -> None:
    reader = asyncio.StreamReader()  # (1)!
    reader.feed_data(b"te")
    reader.feed_eof()
    await reader.readexactly(4)


async def line_too_long() -> None:
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"a very long line")
    await reader.readline()


async def long_line_with_end() -> None:
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"a very long line\n")
    await reader.readuntil(b"\n")


async def two_at_once() -> None:
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(4))
    await asyncio.sleep(0)
    try:
        await reader.read(4)
    finally:
        first.cancel()


async def main() -> None:
    for read in (ended_halfway, line_too_long, long_line_with_end, two_at_once):
        try:
            await read()
        except Exception as error:
            print(f"{read.__name__}: {type(error).__name__}")
            #> ended_halfway: IncompleteReadError
            #> line_too_long: ValueError
            #> long_line_with_end: LimitOverrunError
            #> two_at_once: RuntimeError
            print("   ", error)
            #>     2 bytes read on a total of 4 expected bytes
            #>     Separator is not found, and chunk exceed the limit
            #>     Separator is found, but chunk is longer than limit
            #>     read() called while another coroutine is already waiting for incoming data


asyncio.run(main())
