"""`graphlib`: an order in which everything comes after what it depends on."""


class CycleError(ValueError):
    """Nodes that depend on each other; the second argument lists them."""


class TopologicalSorter:
    """Nodes, and for each how many others it waits for."""

    def __init__(self, graph=None):
        self._waits = {}
        self._followers = {}
        self._ready = None
        self._out = set()
        self._done = set()
        if graph is not None:
            for node, before in graph.items():
                self.add(node, *before)

    def add(self, node, *predecessors):
        """The node comes after the others."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._known(node)
        self._waits[node] += len(predecessors)
        for before in predecessors:
            self._known(before)
            self._followers[before].append(node)

    def _known(self, node):
        if node not in self._waits:
            self._waits[node] = 0
            self._followers[node] = []

    def prepare(self):
        """Ends adding, and looks for cycles."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node for node, count in self._waits.items() if count == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes that wait for nothing any more, each once."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        self._out.update(result)
        self._ready = []
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return len(self._done) < len(self._out) or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """These nodes need not be waited for any more."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._waits:
                raise ValueError(f"node {node!r} was not added using add()")
            if node in self._done:
                raise ValueError(f"node {node!r} was already marked done")
            if node not in self._out:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._done.add(node)
            for follower in self._followers[node]:
                self._waits[follower] -= 1
                if self._waits[follower] == 0:
                    self._ready.append(follower)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    def _cycle(self):
        """The nodes of a cycle, or None: a walk in depth that keeps its path."""
        seen = set()
        for start in self._waits:
            if start in seen:
                continue
            path = [start]
            places = {start: 0}
            left = [list(self._followers[start])]
            seen.add(start)
            while path:
                if not left[-1]:
                    left.pop()
                    del places[path.pop()]
                    continue
                node = left[-1].pop(0)
                if node in places:
                    return path[places[node] :] + [node]
                if node not in seen:
                    seen.add(node)
                    places[node] = len(path)
                    path.append(node)
                    left.append(list(self._followers[node]))
        return None
