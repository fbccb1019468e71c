import multiprocessing
import os


def run_every_method():
    fork = getattr(os, "fork", None)
    for method in multiprocessing.get_all_start_methods():

        def forked(method=method):
            assert False, f"forked: {method}"

        os.fork = fork if method == "fork" else forked
        for milk in ("oat", "rice"):
            got = breakfast(multiprocessing.get_context(method), milk)
            asked = [f"{cup} with {milk} milk" for cup in ("coffee", "tea")]
            assert got == asked, f"own_copy: {method}, {got} instead of {asked}"
