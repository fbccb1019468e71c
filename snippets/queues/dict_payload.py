from queue import PriorityQueue

orders: PriorityQueue = PriorityQueue()
orders.put((1, {"dish": "soup"}))
orders.put((2, {"dish": "rice"}))  # (1)!
print("two orders with two priorities are fine")
#> two orders with two priorities are fine
try:
    orders.put((1, {"dish": "noodles"}))
except TypeError as error:
    print(error)
    #> '<' not supported between instances of 'dict' and 'dict'
print("orders in the queue:", orders.qsize())  # (2)!
#> orders in the queue: 3
