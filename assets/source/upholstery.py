# Tools for upholstery: cushions with seams, straps, stitches, outlines for piping. Callers say where each part goes.

import math

from mathutils import Vector


def steps(half, r, most):
    """Points along one side of a rounded box: evenly along the rounding, then at most `most` apart."""
    corner = [half - r + r * math.tan(math.radians(45) * i / 5) for i in range(5, 0, -1)]
    n = max(2, math.ceil(2 * (half - r) / most))
    return [-c for c in corner] + [-(half - r) + 2 * (half - r) * i / n for i in range(n + 1)] + corner[::-1]


def soft(s, half, r, place, material, puff=0.0, grooves=(), most=0.02, shape=None):
    """
    A cushion: a rounded box with half sizes (across, along, thick); `puff` swells its upper side, `grooves` (axis, where, width, depth)
    pull seams into it, `shape(a, b)` adds to its height; `place(a, b, t)` converts a point to the scene.
    """
    r = min(r, *(h * 0.98 for h in half))
    lines = [steps(h, r, most) for h in half]
    points, index, faces = [], {}, []

    def point(c):
        key = tuple(round(v, 6) for v in c)
        if key not in index:
            core = [max(-(h - r), min(h - r, v)) for v, h in zip(c, half)]
            d = Vector([v - k for v, k in zip(c, core)])
            a, b, t = Vector(core) + (d.normalized() * r if d.length > 1e-9 else d)
            up = max(0.0, min(1.0, (t + half[2]) / (2 * half[2])))
            lift = puff * max(0, 1 - (a / half[0]) ** 2) * max(0, 1 - (b / half[1]) ** 2)
            edge = min(1, max(0, (1 - abs(a) / half[0]) * 8)) * min(1, max(0, (1 - abs(b) / half[1]) * 8))
            for axis, where, width, deep in grooves:
                lift -= deep * math.exp(-(((a, b)[axis] - where) / width) ** 2) * edge
            if shape:
                lift += shape(a, b)
            index[key] = len(points)
            points.append(place(a, b, t + lift * up))
        return index[key]

    for fixed in range(3):
        u, v = [k for k in range(3) if k != fixed]
        for side in (-1, 1):
            for i in range(len(lines[u]) - 1):
                for j in range(len(lines[v]) - 1):
                    face = []
                    for du, dv in ((0, 0), (1, 0), (1, 1), (0, 1)):
                        c = [0.0, 0.0, 0.0]
                        c[fixed], c[u], c[v] = side * half[fixed], lines[u][i + du], lines[v][j + dv]
                        face.append(point(c))
                    if len(set(face)) == 4:
                        faces.append(face if (side > 0) == (fixed != 1) else face[::-1])
    o = s.mesh(points, faces, material)
    o.data.auto_smooth_angle = math.radians(75)
    return o


def smooth(points, n=8):
    """A smooth curve through the points."""
    points = [Vector(p) for p in points]
    q = [2 * points[0] - points[1], *points, 2 * points[-1] - points[-2]]
    out = []
    for a, b, c, d in zip(q, q[1:], q[2:], q[3:]):
        for i in range(n):
            t = i / n
            out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3))
    return [*out, points[-1]]


def strap(s, path, across, material, wide=0.046, thick=0.003):
    """A band along a path; `across` is the direction of its width, one for all points or one for each."""
    points, faces = [], []
    for i, p in enumerate(path):
        way = (across[i] if isinstance(across, list) else across).normalized()
        along = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
        way = (way - along * way.dot(along)).normalized()
        up = way.cross(along) * thick
        points += [p + way * wide / 2 + up, p - way * wide / 2 + up, p - way * wide / 2 - up, p + way * wide / 2 - up]
    for i in range(len(path) - 1):
        for k in range(4):
            n = (k + 1) % 4
            faces.append((i * 4 + k, i * 4 + n, i * 4 + 4 + n, i * 4 + 4 + k))
    last = len(path) * 4
    faces += [(0, 1, 2, 3), (last - 1, last - 2, last - 3, last - 4)]
    return s.mesh(points, faces, material)


def stitches(s, path, material, step=0.014, long=0.008, thick=0.0012):
    """Short stitches along a path, as one mesh."""
    points, faces, carry = [], [], 0.0
    for p, q in zip(path, path[1:]):
        d = q - p
        if d.length < 1e-6:
            continue
        way = d.normalized()
        side = way.cross(Vector((0.31, 0.2, 0.93))).normalized()
        up = way.cross(side)
        at = carry
        while at < d.length:
            m = p + way * at
            n = len(points)
            for e in (-1, 1):
                for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                    points.append(m + way * (e * long / 2) + side * (u * thick) + up * (v * thick))
            faces += [(n, n + 1, n + 2, n + 3), (n + 7, n + 6, n + 5, n + 4), *[(n + k, n + 4 + k, n + 4 + (k + 1) % 4, n + (k + 1) % 4) for k in range(4)]]
            at += step
        carry = at - d.length
    if faces:
        s.mesh(points, faces, material, smooth=False)


def ring(half, r, t, place, n=7):
    """The rounded outline of a cushion, for its piping."""
    out = []
    for k, (sa, sb) in enumerate(((1, -1), (1, 1), (-1, 1), (-1, -1))):
        for i in range(n):
            a = math.radians(-90 + k * 90 + 90 * i / (n - 1))
            out.append((sa * (half[0] - r) + r * math.cos(a), sb * (half[1] - r) + r * math.sin(a)))
    full = []
    for (a0, b0), (a1, b1) in zip(out, out[1:] + out[:1]):
        m = max(1, int(math.hypot(a1 - a0, b1 - b0) / 0.03))
        full += [place(a0 + (a1 - a0) * i / m, b0 + (b1 - b0) * i / m, t) for i in range(m)]
    return full
