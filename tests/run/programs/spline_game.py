import math
import random


class GVector(object):
    def __init__(self, x=0, y=0, z=0):
        self.x = x
        self.y = y
        self.z = z

    def mag(self):
        return math.sqrt(self.x ** 2 + self.y ** 2 + self.z ** 2)

    def dist(self, other):
        return math.sqrt((self.x - other.x) ** 2 + (self.y - other.y) ** 2 + (self.z - other.z) ** 2)

    def __add__(self, other):
        if not isinstance(other, GVector):
            raise ValueError("Can't add GVector to " + str(type(other)))
        return GVector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, other):
        return GVector(self.x * other, self.y * other, self.z * other)

    __rmul__ = __mul__

    def combination(self, other, l1, l2=None):
        if not l2:
            l2 = 1 - l1
        return GVector(self.x * l1 + other.x * l2, self.y * l1 + other.y * l2, self.z * l1 + other.z * l2)

    def __str__(self):
        return "<%f, %f, %f>" % (self.x, self.y, self.z)

    def __repr__(self):
        return "GVector(%f, %f, %f)" % (self.x, self.y, self.z)


class Spline(object):
    """A B-spline by de Boor's rule."""

    def __init__(self, points, degree=3, knots=None):
        self.points = points
        self.degree = degree
        if knots is None:
            self.knots = self.default_knots()
        else:
            if len(points) > len(knots) - degree + 1:
                raise ValueError("too many control points")
            for i, knot in enumerate(knots[1:]):
                if knot < knots[i]:
                    raise ValueError("knots must grow")
            self.knots = knots

    def default_knots(self):
        degree, n = self.degree, len(self.points)
        return [0] * degree + list(range(1, n - degree)) + [n - degree] * degree

    def domain(self):
        return (self.knots[self.degree - 1], self.knots[len(self.knots) - self.degree])

    def index(self, u):
        low, high = self.domain()
        for i in range(self.degree - 1, len(self.knots) - self.degree):
            if self.knots[i] <= u < self.knots[i + 1]:
                return i
        return len(self.knots) - self.degree - 1

    def __call__(self, u):
        low, high = self.domain()
        assert low <= u <= high
        if u == low:
            return self.points[0]
        if u == high:
            return self.points[-1]
        where = self.index(u)
        d = [self.points[where - self.degree + 1 + i] for i in range(self.degree + 1)]
        knots = self.knots
        for level in range(1, self.degree + 1):
            for j in range(where - self.degree + level, where + 1):
                low = knots[j]
                high = knots[j + self.degree - level + 1]
                weight = (u - low) / (high - low)
                index = j - where + self.degree - level
                d[index] = d[index].combination(d[index + 1], 1 - weight, weight)
        return d[0]

    def __len__(self):
        return len(self.points)

    def __repr__(self):
        return "Spline(%r, %r, %r)" % (self.points, self.degree, self.knots)


class Game(object):
    def __init__(self, splines, thickness=0.1):
        self.splines = splines
        self.thickness = thickness
        self.minx = min([p.x for spline in splines for p in spline.points])
        self.maxx = max([p.x for spline in splines for p in spline.points])
        self.miny = min([p.y for spline in splines for p in spline.points])
        self.maxy = max([p.y for spline in splines for p in spline.points])
        self.height = self.maxy - self.miny
        self.width = self.maxx - self.minx
        self.weights = []
        for spline in splines:
            length = 0.0
            curr = spline(0)
            for i in range(1, 100):
                last = curr
                t = 1 / 100 * i * (len(spline) - spline.degree - 1 + 1e-9)
                curr = spline(t)
                length += curr.dist(last)
            self.weights.append(max(1, int(length * 3)))
        self.total = sum(self.weights)

    def choose(self, rng):
        r = int(rng.random() * self.total)
        for i in range(len(self.weights)):
            r -= self.weights[i]
            if r < 0:
                return i, r
        return 0, 0

    def transform(self, point, rng):
        x = (point.x - self.minx) / self.width
        y = (point.y - self.miny) / self.height
        which, _ = self.choose(rng)
        spline = self.splines[which]
        start, end = spline.domain()
        length = end - start
        basepoint = spline(start + x * length * 0.999)
        derivative = spline(min(end * 0.9999, start + x * length + 1 / 5000)) - basepoint
        if derivative.mag() != 0:
            basepoint.x += derivative.y / derivative.mag() * (y - 0.5) * self.thickness
            basepoint.y += -derivative.x / derivative.mag() * (y - 0.5) * self.thickness
        self.truncate(basepoint)
        return basepoint

    def truncate(self, point):
        if point.x >= self.maxx:
            point.x = self.maxx
        if point.y >= self.maxy:
            point.y = self.maxy
        if point.x < self.minx:
            point.x = self.minx
        if point.y < self.miny:
            point.y = self.miny

    def play(self, w, h, rounds, rng):
        image = [[1] * h for _ in range(w)]
        point = GVector((self.maxx + self.minx) / 2, (self.maxy + self.miny) / 2, 0)
        for _ in range(rounds):
            point = self.transform(point, rng)
            x = int((point.x - self.minx) / self.width * w)
            y = int((point.y - self.miny) / self.height * h)
            if x == w:
                x -= 1
            if y == h:
                y -= 1
            image[x][h - y - 1] = 0
        return image


def run(n):
    rng = random.Random(1234)
    splines = [
        Spline([GVector(1.6, 0.3, 0.0), GVector(1.7, 0.2, 0.0), GVector(2.8, 1.0, 0.0), GVector(1.9, 1.6, 0.0), GVector(0.8, 1.8, 0.0), GVector(1.1, 2.1, 0)]),
        Spline([GVector(2.1, 1.5, 0), GVector(0.9, 1.2, 0), GVector(1.2, 0.4, 0), GVector(2.0, 0.2, 0), GVector(2.3, 0.6, 0)]),
    ]
    game = Game(splines, 0.25)
    image = game.play(60, 60, n, rng)
    return sum(row.count(0) for row in image), game.weights, repr(splines[1])


if __name__ == "__main__":
    for x in run(40):
        print(x)
