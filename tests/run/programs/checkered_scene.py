import math


class Vec:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, o):
        if isinstance(o, Point):
            return Point(self.x + o.x, self.y + o.y, self.z + o.z)
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y, self.z - o.z)

    def __neg__(self):
        return self * -1

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def __abs__(self):
        return math.sqrt(self @ self)

    def unit(self):
        return self * (1.0 / abs(self))

    def cross(self, o):
        return Vec(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)

    def mirrored(self, n):
        n = n.unit()
        return self - n * (2 * (self @ n))

    def __repr__(self):
        return "Vec(%.3f, %.3f, %.3f)" % (self.x, self.y, self.z)


Vec.ZERO = Vec(0, 0, 0)
Vec.UP = Vec(0, 1, 0)


class Point(Vec):
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        if isinstance(o, Point):
            return Vec(self.x - o.x, self.y - o.y, self.z - o.z)
        return Point(self.x - o.x, self.y - o.y, self.z - o.z)


class Ray:
    def __init__(self, origin, direction):
        self.origin, self.direction = origin, direction.unit()

    def at(self, t):
        return self.origin + self.direction * t


class Sphere:
    def __init__(self, centre, radius):
        self.centre, self.radius = centre, radius

    def hit(self, ray):
        cp = self.centre - ray.origin
        v = cp @ ray.direction
        d = self.radius * self.radius - (cp @ cp - v * v)
        return None if d < 0 else v - math.sqrt(d)

    def normal(self, p):
        return (p - self.centre).unit()


class Halfspace:
    def __init__(self, base, normal):
        self.base, self.n = base, normal.unit()

    def hit(self, ray):
        v = ray.direction @ self.n
        return (self.base - ray.origin) @ self.n / v if v else None

    def normal(self, p):
        return self.n


class Plain:
    def __init__(self, **kw):
        self.base = kw.get("colour", (1.0, 1.0, 1.0))
        self.ambient = kw.get("ambient", 0.2)
        self.diffuse = kw.get("diffuse", 0.6)
        self.specular = kw.get("specular", 0.2)

    def colour_at(self, p):
        return self.base

    def shade(self, scene, ray, p, n):
        b = self.colour_at(p)
        c = (0, 0, 0)
        if self.specular > 0:
            r = scene.colour(Ray(p, ray.direction.mirrored(n)))
            c = plus(c, self.specular, r)
        if self.diffuse > 0:
            light = sum((max(0, (l - p).unit() @ n) for l in scene.visible_lights(p)), 0)
            c = plus(c, self.diffuse * min(1, light), b)
        return plus(c, self.ambient, b)


class Checks(Plain):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.other = kw.get("other", (0, 0, 0))
        self.size = kw.get("size", 1)

    def colour_at(self, p):
        v = p - Point(0, 0, 0)
        k = sum(int(abs(c) / self.size + 0.5) for c in (v.x, v.y, v.z))
        return self.other if k % 2 else super().colour_at(p)


def plus(a, k, b):
    return tuple(x + k * y for x, y in zip(a, b))


class Scene:
    def __init__(self):
        self.objects, self.lights, self.depth = [], [], 0
        self.eye, self.fov, self.rays = Point(0, 1.8, 10), 45, 0

    def add(self, shape, surface):
        self.objects.append((shape, surface))
        return self

    def colour(self, ray):
        if self.depth > 2:
            return (0, 0, 0)
        self.rays += 1
        try:
            self.depth += 1
            hits = [(o, o.hit(ray), s) for o, s in self.objects]
            best = None
            for h in hits:
                if h[1] is not None and h[1] > -1e-9 + 1e-6 and (best is None or h[1] < best[1]):
                    best = h
            if best is None:
                return (0, 0, 0.1)
            o, t, s = best
            p = ray.at(t)
            return s.shade(self, ray, p, o.normal(p))
        finally:
            self.depth -= 1

    def visible_lights(self, p):
        for l in self.lights:
            ray = Ray(p, l - p)
            for o, _ in self.objects:
                t = o.hit(ray)
                if t is not None and t > 1e-6:
                    break
            else:
                yield l

    def render(self, w, h):
        half = math.pi * (self.fov / 2.0) / 180.0
        aspect = h / w
        half_w = math.tan(half)
        half_h = aspect * half_w
        direction = (Point(0, 1, 0) - self.eye).unit()
        right = direction.cross(Vec.UP).unit()
        up = right.cross(direction).unit()
        for y in range(h):
            row = []
            for x in range(w):
                dx = right * ((x / (w - 1) * 2 - 1) * half_w)
                dy = up * -((y / (h - 1) * 2 - 1) * half_h)
                row.append(self.colour(Ray(self.eye, direction + dx + dy)))
            yield row


scene = Scene()
scene.lights += [Point(30, 30, 10), Point(-10, 100, 30)]
scene.add(Sphere(Point(1, 3, -10), 1), Plain(colour=(1, 1, 0)))
for y in range(4):
    scene.add(Sphere(Point(-3 - y * 0.4, 2.3, -5), 0.4), Plain(colour=(y / 4, 1 - y / 4, 0.5), specular=0))
scene.add(Halfspace(Point(0, 0, 0), Vec.UP), Checks(other=(0.2, 0.1, 0), size=2))
total = [0.0, 0.0, 0.0]
for row in scene.render(40, 24):
    print("".join(" .:-=+*#%@"[min(9, int(sum(c) / 3 * 10))] for c in row))
    for c in row:
        for i, v in enumerate(c):
            total[i] += v
print(["%.6f" % t for t in total], scene.rays, scene.depth)
print(Vec.UP.cross(Vec(1, 0, 0)), -Vec.UP, 2 * Vec.UP, Vec.ZERO, abs(Vec(3, 4, 12)))
