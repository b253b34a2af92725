"""A simulation of tasks that exchange packets, in the style of an operating system's kernel."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEV_A, DEV_B = range(1, 7)
K_DEV, K_WORK = 1000, 1001
BUFSIZE = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * BUFSIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link is not None:
            p = p.link
        p.link = self
        return queue


class TaskRec:
    pass


class DeviceRec(TaskRec):
    def __init__(self):
        self.pending = None


class IdleRec(TaskRec):
    def __init__(self):
        self.control = 1
        self.count = 2000


class HandlerRec(TaskRec):
    def __init__(self):
        self.work_in = None
        self.device_in = None


class WorkerRec(TaskRec):
    def __init__(self):
        self.destination = HANDLER_A
        self.count = 0


class State:
    def __init__(self):
        self.packet_pending = True
        self.waiting = False
        self.holding = False

    def running(self):
        self.packet_pending = self.waiting = self.holding = False
        return self

    def wait_with_packet(self):
        self.packet_pending = self.waiting = True
        self.holding = False
        return self

    def wait(self):
        self.packet_pending = self.holding = False
        self.waiting = True
        return self

    def is_held_or_waiting(self):
        return self.holding or (not self.packet_pending and self.waiting)

    def is_waiting_with_packet(self):
        return self.packet_pending and self.waiting and not self.holding


class World:
    def __init__(self):
        self.tasks = None
        self.current = None
        self.ident = 0
        self.table = [None] * 10
        self.queued = 0
        self.held = 0


world = World()


class Task(State):
    def __init__(self, ident, priority, queue, state, rec):
        self.link = world.tasks
        self.ident = ident
        self.priority = priority
        self.input = queue
        self.packet_pending = state.packet_pending
        self.waiting = state.waiting
        self.holding = state.holding
        self.rec = rec
        world.tasks = self
        world.table[ident] = self

    def step(self, packet, rec):
        raise NotImplementedError

    def add_packet(self, packet, old):
        if self.input is None:
            self.input = packet
            self.packet_pending = True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.input)
        return old

    def run(self):
        if self.is_waiting_with_packet():
            message = self.input
            self.input = message.link
            if self.input is None:
                self.running()
            else:
                self.packet_pending, self.waiting, self.holding = True, False, False
        else:
            message = None
        return self.step(message, self.rec)

    def wait_task(self):
        self.waiting = True
        return self

    def hold(self):
        world.held += 1
        self.holding = True
        return self.link

    def release(self, ident):
        other = self.find(ident)
        other.holding = False
        return other if other.priority > self.priority else self

    def queue_packet(self, packet):
        other = self.find(packet.ident)
        world.queued += 1
        packet.link = None
        packet.ident = self.ident
        return other.add_packet(packet, self)

    def find(self, ident):
        task = world.table[ident]
        if task is None:
            raise LookupError("no task %d" % ident)
        return task


class DeviceTask(Task):
    def step(self, packet, rec):
        if packet is None:
            packet = rec.pending
            if packet is None:
                return self.wait_task()
            rec.pending = None
            return self.queue_packet(packet)
        rec.pending = packet
        return self.hold()


class HandlerTask(Task):
    def step(self, packet, rec):
        if packet is not None:
            if packet.kind == K_WORK:
                rec.work_in = packet.append_to(rec.work_in)
            else:
                rec.device_in = packet.append_to(rec.device_in)
        work = rec.work_in
        if work is None:
            return self.wait_task()
        count = work.datum
        if count >= BUFSIZE:
            rec.work_in = work.link
            return self.queue_packet(work)
        dev = rec.device_in
        if dev is None:
            return self.wait_task()
        rec.device_in = dev.link
        dev.datum = work.data[count]
        work.datum = count + 1
        return self.queue_packet(dev)


class IdleTask(Task):
    def __init__(self, ident, priority, queue, state, rec):
        Task.__init__(self, ident, priority, None, state, rec)

    def step(self, packet, rec):
        rec.count -= 1
        if rec.count == 0:
            return self.hold()
        if rec.control & 1 == 0:
            rec.control //= 2
            return self.release(DEV_A)
        rec.control = rec.control // 2 ^ 0xD008
        return self.release(DEV_B)


class WorkTask(Task):
    def step(self, packet, rec):
        if packet is None:
            return self.wait_task()
        destination = HANDLER_B if rec.destination == HANDLER_A else HANDLER_A
        rec.destination = destination
        packet.ident = destination
        packet.datum = 0
        for i in range(BUFSIZE):
            rec.count += 1
            if rec.count > 26:
                rec.count = 1
            packet.data[i] = ord("A") + rec.count - 1
        return self.queue_packet(packet)


def schedule():
    t = world.tasks
    steps = 0
    while t is not None:
        steps += 1
        if t.is_held_or_waiting():
            t = t.link
        else:
            world.ident = chr(ord("0") + t.ident)
            t = t.run()
    return steps


IdleTask(IDLE, 1, None, State().running(), IdleRec())
q = Packet(None, 0, K_WORK)
q = Packet(q, 0, K_WORK)
WorkTask(WORKER, 1000, q, State().wait_with_packet(), WorkerRec())
q = None
for _ in range(3):
    q = Packet(q, DEV_A, K_DEV)
HandlerTask(HANDLER_A, 2000, q, State().wait_with_packet(), HandlerRec())
q = None
for _ in range(3):
    q = Packet(q, DEV_B, K_DEV)
HandlerTask(HANDLER_B, 3000, q, State().wait_with_packet(), HandlerRec())
DeviceTask(DEV_A, 4000, None, State().wait(), DeviceRec())
DeviceTask(DEV_B, 5000, None, State().wait(), DeviceRec())
print(schedule(), world.queued, world.held, world.ident)
try:
    world.table[WORKER].find(9)
except LookupError as e:
    print(type(e).__name__, e)
try:
    Task(8, 1, None, State(), None).run()
except NotImplementedError as e:
    print("abstract", repr(e))
