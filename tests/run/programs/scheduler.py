
IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEV, KIND_WORK = 1000, 1001
SIZE = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link is not None:
            p = p.link
        p.link = self
        return queue


class TaskRecord:
    pass


class DeviceRecord(TaskRecord):
    def __init__(self):
        self.pending = None


class IdleRecord(TaskRecord):
    def __init__(self, count):
        self.control = 1
        self.count = count


class HandlerRecord(TaskRecord):
    def __init__(self):
        self.work_in = None
        self.device_in = None

    def add_work(self, p):
        self.work_in = p.append_to(self.work_in)
        return self.work_in

    def add_device(self, p):
        self.device_in = p.append_to(self.device_in)
        return self.device_in


class WorkerRecord(TaskRecord):
    def __init__(self):
        self.destination = HANDLER_A
        self.count = 0


class State:
    def __init__(self):
        self.packet_pending = True
        self.waiting = False
        self.holding = False

    def set_ready(self):
        self.packet_pending = self.waiting = self.holding = False
        return self

    def set_wait(self):
        self.packet_pending = self.holding = False
        self.waiting = True
        return self

    def set_wait_packet(self):
        self.packet_pending = self.waiting = True
        self.holding = False
        return self

    def held_or_waiting(self):
        return self.holding or (not self.packet_pending and self.waiting)

    def waiting_with_packet(self):
        return self.packet_pending and self.waiting and not self.holding


class System:
    def __init__(self):
        self.tasks = None
        self.current = None
        self.current_id = 0
        self.table = [None] * 10
        self.holds = 0
        self.queued = 0


system = System()


class Task(State):
    def __init__(self, ident, priority, queue, state, record):
        self.link = system.tasks
        self.ident = ident
        self.priority = priority
        self.input = queue
        self.packet_pending = state.packet_pending
        self.waiting = state.waiting
        self.holding = state.holding
        self.handle = record
        system.tasks = self
        system.table[ident] = self

    def run(self, packet, record):
        raise NotImplementedError

    def add_packet(self, p, old):
        if self.input is None:
            self.input = p
            self.packet_pending = True
            if self.priority > old.priority:
                return self
        else:
            p.append_to(self.input)
        return old

    def step(self):
        if self.waiting_with_packet():
            message = self.input
            self.input = message.link
            if self.input is None:
                self.set_ready()
            else:
                self.packet_pending = True
                self.waiting = self.holding = False
        else:
            message = None
        return self.run(message, self.handle)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        system.holds += 1
        self.holding = True
        return self.link

    def release(self, ident):
        t = self.find(ident)
        t.holding = False
        if t.priority > self.priority:
            return t
        return self

    def queue(self, packet):
        t = self.find(packet.ident)
        system.queued += 1
        packet.link = None
        packet.ident = self.ident
        return t.add_packet(packet, self)

    def find(self, ident):
        t = system.table[ident]
        if t is None:
            raise Exception("no task %d" % ident)
        return t


class Device(Task):
    def run(self, packet, record):
        if packet is None:
            packet = record.pending
            if packet is None:
                return self.wait()
            record.pending = None
            return self.queue(packet)
        record.pending = packet
        return self.hold()


class Handler(Task):
    def run(self, packet, record):
        if packet is not None:
            if packet.kind == KIND_WORK:
                record.add_work(packet)
            else:
                record.add_device(packet)
        work = record.work_in
        if work is None:
            return self.wait()
        count = work.datum
        if count >= SIZE:
            record.work_in = work.link
            return self.queue(work)
        dev = record.device_in
        if dev is None:
            return self.wait()
        record.device_in = dev.link
        dev.datum = work.data[count]
        work.datum = count + 1
        return self.queue(dev)


class Idle(Task):
    def run(self, packet, record):
        record.count -= 1
        if record.count == 0:
            return self.hold()
        if record.control & 1 == 0:
            record.control //= 2
            return self.release(DEVICE_A)
        record.control = record.control // 2 ^ 0xd008
        return self.release(DEVICE_B)


class Worker(Task):
    def run(self, packet, record):
        if packet is None:
            return self.wait()
        destination = HANDLER_B if record.destination == HANDLER_A else HANDLER_A
        record.destination = destination
        packet.ident = destination
        packet.datum = 0
        for i in range(SIZE):
            record.count += 1
            if record.count > 26:
                record.count = 1
            packet.data[i] = ord("A") + record.count - 1
        return self.queue(packet)


def schedule():
    t = system.tasks
    while t is not None:
        if t.held_or_waiting():
            t = t.link
        else:
            system.current_id = t.ident
            t = t.step()


def run(n):
    system.holds = 0
    system.queued = 0
    system.tasks = None
    Idle(IDLE, 1, None, State().set_ready(), IdleRecord(n))
    queue = Packet(None, 0, KIND_WORK)
    queue = Packet(queue, 0, KIND_WORK)
    Worker(WORKER, 1000, queue, State().set_wait_packet(), WorkerRecord())
    for handler, device, priority in ((HANDLER_A, DEVICE_A, 2000), (HANDLER_B, DEVICE_B, 3000)):
        queue = Packet(None, device, KIND_DEV)
        queue = Packet(queue, device, KIND_DEV)
        queue = Packet(queue, device, KIND_DEV)
        Handler(handler, priority, queue, State().set_wait_packet(), HandlerRecord())
    Device(DEVICE_A, 4000, None, State().set_wait(), DeviceRecord())
    Device(DEVICE_B, 5000, None, State().set_wait(), DeviceRecord())
    schedule()
    return system.holds * 100000 + system.queued


if __name__ == "__main__":
    print(run(100))
