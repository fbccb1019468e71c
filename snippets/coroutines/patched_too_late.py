# /// script
# dependencies = ["gevent"]
# ///
import ssl
import warnings

from gevent import monkey


def report(message, category, *_) -> None:
    print(f"{category.__name__}: {str(message).partition(' may ')[0]} ...")
    #> MonkeyPatchWarning: Monkey-patching ssl after ssl has already been imported ...


warnings.showwarning = report


class Strict(ssl.SSLContext):  # (1)!
    pass


monkey.patch_all()
context = Strict(ssl.PROTOCOL_TLS_CLIENT)
try:
    context.minimum_version = ssl.TLSVersion.TLSv1_3  # (2)!
    print("minimum version set")
except RecursionError:
    print("RecursionError")
    #> RecursionError
