"""`asyncio`: tasks that take turns in one thread: a queue of what is ready, and timers. There are no sockets, threads and processes."""

from stdlib.inspect import iscoroutinefunction
from stdlib.asyncio.futures import Future, Task, all_tasks, create_task, current_task, ensure_future, iscoroutine, isfuture
from stdlib.asyncio.taskgroups import TaskGroup
from stdlib.asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from stdlib.asyncio.events import AbstractEventLoop, EventLoop, get_event_loop, new_event_loop, set_event_loop
from stdlib.asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from stdlib.asyncio.runners import Runner, run
from stdlib.asyncio.exceptions import BrokenBarrierError, CancelledError, InvalidStateError, TimeoutError
from stdlib.asyncio._running import Handle, TimerHandle, _get_running_loop, get_running_loop
from stdlib.asyncio.tasks import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, gather, shield, sleep, wait, wait_for
from stdlib.asyncio.timeouts import Timeout, timeout, timeout_at
