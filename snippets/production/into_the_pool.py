# /// script
# dependencies = ["flask"]
# ///
import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, copy_current_request_context, request

app = Flask(__name__)
user = contextvars.ContextVar("user", default="nobody")


def path_of_request() -> str:
    try:
        return request.path
    except RuntimeError:
        return "working outside of request context"


def seen() -> str:
    return f"user {user.get()}, path {path_of_request()}"


async def from_a_task() -> str:
    return await asyncio.to_thread(seen)


with ThreadPoolExecutor(1) as pool, app.test_request_context("/orders"):  # (1)!
    user.set("Ann")
    print("in the view:   ", seen())
    #> in the view:    user Ann, path /orders
    print("submit:        ", pool.submit(seen).result())
    #> submit:         user nobody, path working outside of request context
    print("with a context:", pool.submit(contextvars.copy_context().run, seen).result())
    #> with a context: user Ann, path /orders
    print("with a wrapper:", pool.submit(copy_current_request_context(seen)).result())
    #> with a wrapper: user nobody, path /orders
    print("to_thread:     ", asyncio.run(from_a_task()))
    #> to_thread:      user Ann, path /orders
