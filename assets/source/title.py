# The title: tower and aircraft before the fjord at dusk, each with its chair in the light. Blender's half builds and renders it,
# Python's half puts it before the painted land. Must not hold words; the left 520 points stay quiet for the menu.

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))


def scene(out, width, effort):
    import math

    import aircraft
    from mathutils import Matrix, Vector
    from workshop import Stage

    s = Stage((640, 475))
    aircraft.paints(s)
    ground = -3.0
    s.paint('tar', '#2f3540', 0.36, vary=0.3, grain=0.2)
    s.paint('joint', '#14171c', 0.8)
    s.paint('line', '#c9a24a', 0.6)
    s.paint('grass', '#27301f', 0.95, vary=0.4, grain=0.5)
    s.paint('concrete', '#59606b', 0.75, vary=0.16, grain=0.3, scratch=0.3)
    s.paint('frame', '#20262e', 0.45)
    s.paint('roof', '#2d333c', 0.6)
    s.paint('within', '#3f8f88', 0.8)
    s.paint('desk', '#1b222b', 0.6)
    s.paint('screen', '#3fd0c0', glow=1.0)
    s.paint('ceiling', '#4fa89c', glow=0.30)
    s.paint('chair', '#0d1116', 0.7)
    s.paint('cushion', '#c8814e', 0.6, leather=0.3)
    s.paint('window', '#ffca85', glow=1.2)

    def spot(x, d, z=ground):
        return Vector(((x - 640) * s.k * d, d, z))

    # The ground: apron with joints and a guide line, grass at its edge.
    far = 95
    s.mesh([(-120, 4, ground), (120, 4, ground), (160, far, ground), (-160, far, ground)], [(0, 1, 2, 3)], 'tar')
    s.mesh([(-160, 58, ground + 0.02), (-14, 58, ground + 0.02), (-6, far, ground + 0.02), (-160, far, ground + 0.02)], [(0, 1, 2, 3)], 'grass')
    for i in range(-20, 21):
        s.mesh([(i * 6 - 0.04, 4, ground + 0.01), (i * 6 + 0.04, 4, ground + 0.01), (i * 6 + 0.04, 58, ground + 0.01), (i * 6 - 0.04, 58, ground + 0.01)], [(0, 1, 2, 3)], 'joint')
    for d in range(6, 58, 6):
        s.mesh([(-100, d, ground + 0.01), (100, d, ground + 0.01), (100, d + 0.08, ground + 0.01), (-100, d + 0.08, ground + 0.01)], [(0, 1, 2, 3)], 'joint')
    # The guide line bends from the left towards the aircraft's nose wheel.
    nose = spot(955, 19.6)
    bend = []
    for i in range(41):
        t = i / 40
        p = Vector((-9, 7, 0)) * (1 - t) ** 2 + Vector((4.5, 11, 0)) * 2 * t * (1 - t) + Vector((nose.x, nose.y, 0)) * t * t
        q = (Vector((4.5, 11, 0)) - Vector((-9, 7, 0))) * (1 - t) + (Vector((nose.x, nose.y, 0)) - Vector((4.5, 11, 0))) * t
        side = Vector((-q.y, q.x, 0)).normalized() * 0.09
        bend += [p - side + Vector((0, 0, ground + 0.015)), p + side + Vector((0, 0, ground + 0.015))]
    s.mesh(bend, [(i * 2, i * 2 + 2, i * 2 + 3, i * 2 + 1) for i in range(40)], 'line')

    # The tower.
    d = 36.0
    foot = spot(704, d)
    high = 11.4

    def ring(r, z, n=8, turn=0.5):
        return [foot + Vector((r * math.sin(2 * math.pi * (i + turn) / n), r * math.cos(2 * math.pi * (i + turn) / n), z)) for i in range(n)]

    def hull(levels, material, n=8, bevel=0.03):
        points = [p for r, z in levels for p in ring(r, z, n)]
        faces = [(j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i) for j in range(len(levels) - 1) for i in range(n)]
        s.mesh(points, faces, material, bevel, smooth=False)
    hull([(1.7, 0), (1.5, high - 2.4), (1.5, high - 1.6), (2.2, high - 0.9), (3.5, high - 0.5)], 'concrete')
    hull([(3.5, high - 0.5), (3.62, high - 0.42), (3.62, high + 0.30), (3.5, high + 0.36)], 'roof')
    hull([(3.3, high + 0.3), (0.2, high + 0.32)], 'desk')
    hull([(4.05, high + 2.70), (4.35, high + 2.74), (4.42, high + 3.0), (4.2, high + 3.25), (2.2, high + 3.55), (0.2, high + 3.6)], 'roof')
    hull([(4.0, high + 2.68), (0.3, high + 2.6)], 'ceiling', bevel=0)
    for a, b in zip(ring(3.46, high + 0.34), ring(4.04, high + 2.72)):
        s.tube([a, b], 0.075, 'frame', straight=True)
    # The cab's far wall and desk, screens, and the chair.
    s.mesh([foot + Vector((x, 2.2, high + z)) for x, z in ((-3.0, 0.3), (3.0, 0.3), (3.3, 2.62), (-3.3, 2.62))], [(0, 1, 2, 3)], 'within')
    for x in (-1.9, -0.2, 1.6):
        s.block(Matrix.Translation(foot + Vector((x, 1.6, high + 1.22))), 1.0, 0.62, 0.08, 'frame', 0.03)
        s.block(Matrix.Translation(foot + Vector((x, 1.57, high + 1.22))), 0.88, 0.5, 0.02, 'screen')
    s.block(Matrix.Translation(foot + Vector((0, 1.2, high + 0.72))), 5.2, 0.34, 0.6, 'desk', 0.04)

    def chair(place, size, material, turn=0.0):
        m = Matrix.Translation(place) @ Matrix.Rotation(turn, 4, 'Z')

        def block(x, z, w, h, deep, y=0.0):
            s.block(m @ Matrix.Translation((x * size, y * size, z * size)), w * size, h * size, deep * size, material, 0.10 * size)
        block(0, 0.98, 0.60, 0.86, 0.16)
        block(0, 1.54, 0.40, 0.26, 0.13)
        block(0, 0.48, 0.66, 0.18, 0.62, -0.45)
        for e in (-1, 1):
            block(e * 0.40, 0.76, 0.10, 0.10, 0.50, -0.42)
        s.tube([m @ Vector((0, -0.1 * size, 0.4 * size)), m @ Vector((0, -0.1 * size, 0))], 0.06 * size, 'frame', straight=True)
    chair(foot + Vector((0.5, -1.5, high + 0.42)), 1.42, 'cushion', math.radians(205))
    s.spot(foot + Vector((-0.8, -2.6, high + 2.5)), foot + Vector((0.5, -1.5, high + 1.4)), 260, 'lamps', '#ffdcb0', 60, 0.8, 0.1)
    # Antennas, a rail, a red lamp; a door and windows down the shaft.
    for x, tall in ((-0.9, 3.0), (0.5, 4.4), (1.3, 2.2)):
        s.tube([foot + Vector((x, 0, high + 3.4)), foot + Vector((x, 0, high + 3.4 + tall))], 0.035, 'frame', straight=True)
    s.turned(Matrix.Translation(foot + Vector((0.5, 0, high + 7.8))), [(0.12, -0.12), (0.12, 0.12)], 'redlamp', 16)
    s.turned(Matrix.Translation(foot + Vector((-2.0, 0, high + 3.9))) @ Matrix.Rotation(math.radians(90), 4, 'X'), [(0.1, -0.5), (0.5, -0.3), (0.62, 0.1), (0.3, 0.42), (0.02, 0.5)], 'hull', 32)
    hull([(4.6, high + 0.0), (4.62, high + 0.05)], 'frame', 8, 0)
    for z in (0.5, 0.9):
        loop = ring(4.6, high + z - 0.35, 8)
        s.tube(loop + [loop[0]], 0.03, 'frame', straight=True)
    for p, q in zip(ring(4.6, high + 0.0, 24), ring(4.6, high + 0.55, 24)):
        s.tube([p, q], 0.02, 'frame', straight=True)
    for z in (1.2, 3.7, 6.2, 8.2):
        s.block(Matrix.Translation(foot + Vector((0.12, -1.62, z))), 0.34, 0.8 if z > 2 else 1.9, 0.2, 'window' if z in (1.2, 6.2) else 'desk', 0.03)
    # A low building at the tower's foot.
    s.block(Matrix.Translation(foot + Vector((-6.6, -0.4, 1.4))), 9.6, 2.8, 6, 'concrete', 0.06)
    s.block(Matrix.Translation(foot + Vector((-6.6, -0.7, 2.9))), 10.1, 0.22, 6.6, 'roof', 0.04)
    for i in range(5):
        s.block(Matrix.Translation(foot + Vector((-10.2 + i * 1.7, -0.45, 1.6))), 1.1, 0.9, 0.1, 'window' if i in (1, 2, 4) else 'desk', 0.02)

    # The aircraft on the apron, nose towards us.
    base = Matrix.Translation(spot(934, 22.5, ground + 3.35)) @ Matrix.Rotation(math.radians(-38), 4, 'Z')
    aircraft.build(s, base, gear=True, chairs=True)
    for x, e in ((905, 15), (1180, 18)):
        s.block(Matrix.Translation(spot(x, e, ground + 0.16)), 0.10, 0.32, 0.1, 'line', 0.02)

    s.area(Vector((0, 40, 60)), Vector((0, 30, 0)), 140, 90, 60000, 'sky')
    s.sun(Vector((-60, 75, 9)), Vector((0, 20, 0)), 3.2, 'sunl', soft=2)
    s.area(Vector((-24, -14, 12)), Vector((10, 26, 0)), 40, 14, 15000, 'fill')
    s.point(foot + Vector((-0.6, 0.6, high + 2.3)), 60, 'lamps', '#ffd6a0', 0.25)
    s.spot(foot + Vector((3, -3, high - 0.8)), spot(985, 25, 0.5), 22000, 'maps', '#ffc07a', 80, 0.8, 0.3)
    s.spot(spot(1240, 30, 9), spot(1010, 25), 9000, 'maps', '#ffc07a', 80, 0.9, 0.3)
    n = int(effort)
    s.render(out, int(width), int(width) * 9 // 16, {'sky': n, 'sunl': n // 2, 'fill': n, 'lamps': n, 'maps': n}, detail=max(10, n * 2), share=0.5)


MIX = {'sky': ('#8f86c8', 0.4), 'sunl': ('#ff9c62', 0.55), 'fill': ('#7f86c8', 0.75), 'lamps': ('#ffffff', 0.8), 'maps': ('#ffffff', 0.7), 'own': ('#ffffff', 0.9)}


def make(images, folder):
    import cv2
    import numpy as np

    import develop
    import land
    import pictures
    lights, emission, alpha = develop.load(folder, ['sky', 'sunl', 'fill', 'lamps', 'maps'])
    # What the wet ground mirrors of the lamps is noisy: it is drawn out downwards, as water does.
    albedo, normal, _ = develop.surfaces(f'{folder}/detail')
    ground = cv2.GaussianBlur(((np.abs(normal[..., 2]) > 0.9) & (np.arange(alpha.shape[0])[:, None] > alpha.shape[0] * 0.772)).astype(np.float32), (0, 0), 1)[..., None]
    calm = cv2.GaussianBlur(np.minimum(emission, 1.5), (0, 0), sigmaX=alpha.shape[1] * 0.0022, sigmaY=alpha.shape[1] * 0.006)
    lights['own'] = emission * (1 - ground) + calm * ground
    h, w = alpha.shape
    front = develop.bloom(develop.mix(lights, MIX), 0.7, w)
    # Lone sparks on the ground.
    low = int(h * 0.70)
    part = np.ascontiguousarray(front[low:], np.float32)
    middle = cv2.medianBlur(part, 5)
    front[low:] = np.where(part > 1.5 * middle + 0.015, middle, part)
    # The land at a scale at which its horizon meets the scene's.
    scale = w / 1280 * 475 / 446
    back = land.sky('dusk', scale)
    for near in (False, True):
        back = land.over(back, land.ranges('dusk', near, scale), scale)
    y = int(land.HORIZON * scale)
    water = land.sea('dusk', back, scale)
    back[y:y + water.shape[0]] = water[:back.shape[0] - y]
    top, left = y - int(475 / 720 * h), (back.shape[1] - w) // 2 - int(0.03 * w)
    back = back[top:top + h, left:left + w]
    whole = back * (1 - alpha[..., None]) + front
    # Quieter to the left, where the menu stands.
    x = np.linspace(0, 1, w, dtype=np.float32)
    whole = whole * (1 - 0.35 * np.clip((0.42 - x) / 0.42, 0, 1))[None, :, None]
    picture = develop.dither(develop.tone(whole))
    files = pictures.save(images, 'title', picture, {'1x': 1280, '2x': 1920}, 91)
    pictures.note(images, 'title', {'box': {'x': 0, 'y': 0, 'width': 1280, 'height': 720}, 'horizon': 475, 'hour': 'dusk', 'files': files})


if __name__ == '__main__':
    scene(*sys.argv[sys.argv.index('--') + 1:][:3])
