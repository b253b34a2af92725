import math

EPSILON = 0.00001


class Vector:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def magnitude(self):
        return math.sqrt(self.dot(self))

    def __add__(self, other):
        if other.is_point():
            return Point(self.x + other.x, self.y + other.y, self.z + other.z)
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scale(self, factor):
        return Vector(factor * self.x, factor * self.y, factor * self.z)

    def cross(self, other):
        return Vector(self.y * other.z - self.z * other.y, self.z * other.x - self.x * other.z, self.x * other.y - self.y * other.x)

    def normalized(self):
        return self.scale(1.0 / self.magnitude())

    def negated(self):
        return self.scale(-1)

    def is_vector(self):
        return True

    def is_point(self):
        return False

    def reflect(self, normal):
        d = self.dot(normal)
        return self - normal.scale(2 * d)

    def __repr__(self):
        return "Vector(%s,%s,%s)" % (repr(self.x), repr(self.y), repr(self.z))


Vector.ZERO = Vector(0, 0, 0)
Vector.UP = Vector(0, 1, 0)


class Point:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        if other.is_point():
            return Vector(self.x - other.x, self.y - other.y, self.z - other.z)
        return Point(self.x - other.x, self.y - other.y, self.z - other.z)

    def is_vector(self):
        return False

    def is_point(self):
        return True


class Ray:
    def __init__(self, point, vector):
        self.point = point
        self.vector = vector.normalized()

    def at(self, t):
        return self.point + self.vector.scale(t)


class Sphere:
    def __init__(self, centre, radius):
        self.centre = centre
        self.radius = radius

    def intersection(self, ray):
        cp = self.centre - ray.point
        v = cp.dot(ray.vector)
        discriminant = self.radius * self.radius - (cp.dot(cp) - v * v)
        if discriminant < 0:
            return None
        return v - math.sqrt(discriminant)

    def normal_at(self, p):
        return (p - self.centre).normalized()


class Halfspace:
    def __init__(self, point, normal):
        self.point = point
        self.normal = normal.normalized()

    def intersection(self, ray):
        v = ray.vector.dot(self.normal)
        if v:
            return (self.point - ray.point).dot(self.normal) / v
        return None

    def normal_at(self, p):
        return self.normal


class Plain:
    def __init__(self, colour=(0.7, 0.3, 0.1), **options):
        self.base = colour
        self.specular = options.get("specular", 0.2)
        self.lambert = options.get("lambert", 0.6)
        self.ambient = 1.0 - self.specular - self.lambert

    def colour_at(self, scene, ray, p, normal, depth):
        c = (0.0, 0.0, 0.0)
        if self.specular > 0:
            reflected = Ray(p, ray.vector.reflect(normal))
            c = blend(self.specular, scene.colour(reflected, depth + 1), c)
        if self.lambert > 0:
            amount = 0
            for light in scene.visible_lights(p):
                contribution = (light - p).normalized().dot(normal)
                if contribution > 0:
                    amount = amount + contribution
            amount = min(1, amount)
            c = blend(self.lambert * amount, self.colour_of(p), c)
        if self.ambient > 0:
            c = blend(self.ambient, self.colour_of(p), c)
        return c

    def colour_of(self, p):
        return self.base


class Checker(Plain):
    def __init__(self, other=(0.0, 0.0, 0.0), size=1, **options):
        Plain.__init__(self, **options)
        self.other = other
        self.size = size

    def colour_of(self, p):
        v = p - Point(0, 0, 0)
        v.scale(1.0 / self.size)
        if (int(abs(v.x) + 0.5) + int(abs(v.y) + 0.5) + int(abs(v.z) + 0.5)) % 2:
            return self.other
        return self.base


def blend(weight, a, b):
    return tuple([weight * x + y for x, y in zip(a, b)])


class Scene:
    def __init__(self):
        self.objects = []
        self.lights = []
        self.position = Point(0, 1.8, 10)
        self.looking_at = Point(0, 0, 0)
        self.depth = 0

    def look(self, position, at):
        self.position = position
        self.looking_at = at

    def add(self, thing, surface):
        self.objects.append((thing, surface))

    def colour(self, ray, depth):
        if depth > 3:
            return (0.0, 0.0, 0.0)
        hits = [(o, o.intersection(ray), s) for o, s in self.objects]
        nearest = None
        for hit in hits:
            o, t, s = hit
            if t is not None and t > -EPSILON:
                if nearest is None or t < nearest[1]:
                    nearest = hit
        if nearest is None:
            return (0.0, 0.0, 0.0)
        o, t, s = nearest
        p = ray.at(t)
        return s.colour_at(self, ray, p, o.normal_at(p), depth)

    def visible(self, light, p):
        for o, s in self.objects:
            t = o.intersection(Ray(p, light - p))
            if t is not None and t > EPSILON:
                return False
        return True

    def visible_lights(self, p):
        return [light for light in self.lights if self.visible(light, p)]

    def render(self, width, height):
        eye = Ray(self.position, self.looking_at - self.position)
        right = eye.vector.cross(Vector.UP).normalized()
        up = right.cross(eye.vector).normalized()
        total = [0, 0, 0]
        for y in range(height):
            for x in range(width):
                sx = right.scale((x - width / 2) / width)
                sy = up.scale((y - height / 2) / height)
                ray = Ray(eye.point, eye.vector + sx + sy)
                for i, c in enumerate(self.colour(ray, 0)):
                    total[i] += max(0, min(255, int(c * 255)))
        return total


def run(n):
    s = Scene()
    s.lights.append(Point(30, 30, 10))
    s.lights.append(Point(-10, 100, 30))
    s.look(Point(0, 3, 0.5), Point(0, 3, 3))
    s.add(Sphere(Point(1, 3, 10), 2), Plain(colour=(1, 1, 0)))
    for y in range(6):
        s.add(Sphere(Point(-3 - y * 0.4, 2.3, 5), 0.4), Plain(colour=(y / 6.0, 1 - y / 6.0, 0.5), specular=0.1))
    s.add(Halfspace(Point(0, 0, 0), Vector.UP), Checker())
    return s.render(n, n)


if __name__ == "__main__":
    print(run(5))
