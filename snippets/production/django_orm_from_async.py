# /// script
# dependencies = ["django"]
# [tool.recorded]
# timeout = 120
# ///
import asyncio
import tempfile
import threading
from pathlib import Path

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.exceptions import SynchronousOnlyOperation
from django.db import connection, connections, models, transaction

folder = tempfile.TemporaryDirectory()
file = Path(folder.name, "menu.sqlite3")
sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": file}
settings.configure(DATABASES={"default": sqlite})
django.setup()


class Dish(models.Model):
    name = models.CharField(max_length=20)
    left = models.IntegerField()

    class Meta:
        app_label = "menu"


def open_up() -> None:
    with connection.schema_editor() as editor:
        editor.create_model(Dish)
    Dish.objects.create(name="noodles", left=2)


def sell() -> None:
    with transaction.atomic():  # (1)!
        dish = Dish.objects.get(name="noodles")
        dish.left -= 1
        dish.save()


both = threading.Barrier(2)


def meet() -> str:
    try:
        both.wait(timeout=1)
        return "met the other"
    except threading.BrokenBarrierError:
        return "alone"


async def main() -> None:
    await sync_to_async(open_up)()
    try:
        Dish.objects.count()
    except SynchronousOnlyOperation as error:
        print(error)
        #> You cannot call this from an async context - use a thread or sync_to_async.
    try:
        with transaction.atomic():
            await Dish.objects.aget(name="noodles")
    except SynchronousOnlyOperation:
        print("nor a transaction")
        #> nor a transaction
    print("dishes:", await Dish.objects.acount())
    #> dishes: 1
    await sync_to_async(sell)()
    print("left:", (await Dish.objects.aget(name="noodles")).left)
    #> left: 1

    two = [sync_to_async(meet)() for _ in range(2)]
    print("sync_to_async:         ", await asyncio.gather(*two))
    #> sync_to_async:          ['alone', 'alone']
    both.reset()
    two = [sync_to_async(meet, thread_sensitive=False)() for _ in range(2)]
    print("thread_sensitive=False:", await asyncio.gather(*two))
    #> thread_sensitive=False: ['met the other', 'met the other']
    await sync_to_async(connections.close_all)()


with folder:
    asyncio.run(main())
