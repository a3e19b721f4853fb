# The title: the pilot's seat and the controller's chair, lit blue and teal, in front of a window over the fjord's airfield at dusk.
# Blender's half builds and renders; Python's half puts the render in front of the painted land. The left 590 points stay quiet for the menu.

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

VANISH = (900, 345)
EYE = 0.9
GROUPS = ['sky', 'sunl', 'rim', 'fill', 'blue', 'teal', 'maps']


def scene(out, width, effort):
    import math

    import aircraft
    import bpy
    import chairs
    from mathutils import Matrix, Vector
    from workshop import Stage

    s = Stage(VANISH, span=1.0)
    floor = -EYE
    chairs.paints(s)
    # Far away in the haze of dusk, so the aircraft is painted in the colours of an outline.
    for name, colour, glow in (('hull', '#6f688f', 0.30), ('belly', '#4b4668', 0.22), ('fin', '#2f6a78', 0.25), ('stripe', '#3a5f9a', 0.3)):
        s.paint(name, colour, glow=glow)
    aircraft.paints(s)
    s.paint('floor', '#1a212c', 0.42, vary=0.10)
    # A polished floor of even gloss: uneven gloss would show the low sun as clouds.
    gloss = s.materials['floor'].node_tree.nodes['Principled BSDF'].inputs['Roughness']
    s.materials['floor'].node_tree.links.remove(gloss.links[0])
    gloss.default_value = 0.4
    s.paint('joint', '#0c1016', 0.8)
    s.paint('sill', '#242c37', 0.5, vary=0.08)
    s.paint('gasket', '#0a0c10', 0.7)
    s.paint('far', '#4d3a4e', 0.8, glow=0.7)
    s.paint('far_dark', '#38293c', 0.8, glow=0.6)
    s.paint('cab', '#7fe6d8', glow=1.1)
    s.paint('strip', '#ffca85', glow=1.0)

    def stand(x, d, facing):
        """A place on the floor below picture point x, turned `facing` degrees to the right of straight ahead."""
        return Matrix.Translation(((x - VANISH[0]) * s.k * d, d, floor)) @ Matrix.Rotation(math.radians(-facing), 4, 'Z')

    seat, back = chairs.pilot(s, stand(806, 3.78, 114))
    chairs.cap(seat, back, 0.862)
    chair, rest = chairs.controller(s, stand(1084, 3.74, -122))
    wide = chairs.headset(chair, rest, 0.625)
    chairs.boom(chair, rest, 0.625, wide, -1)
    ear = rest(-wide - 0.012, 0.56, 0.0)
    chair.block(-0.262, -0.10, 0.385, 0.022, 0.06, 0.035, 'dark', 0.005)
    s.coil(ear, chair.at(-0.270, -0.10, 0.372), 0.16, 52, 0.010, 0.0030, 'cable', 0.06)
    table = chairs.table(s, stand(938, 4.25, 0))

    # The room: floor with wide joints, a low sill, posts, header.
    end = 6.0
    ground = s.mesh([(-9, 1.6, floor), (6, 1.6, floor), (6, end, floor), (-9, end, floor)], [(0, 1, 2, 3)], 'floor')
    joints = []
    for x in range(-9, 6):
        joints.append(s.mesh([(x * 1.2 + 0.34 + e, y, floor + 0.0008) for e, y in ((-0.003, 1.6), (0.003, 1.6), (0.003, end), (-0.003, end))], [(0, 1, 2, 3)], 'joint'))
    for y in (2.7, 3.9, 5.1):
        joints.append(s.mesh([(-9, y - 0.003, floor + 0.0008), (6, y - 0.003, floor + 0.0008), (6, y + 0.003, floor + 0.0008), (-9, y + 0.003, floor + 0.0008)], [(0, 1, 2, 3)], 'joint'))
    s.block(Matrix.Translation((-1.5, end - 0.12, floor + 0.06)), 16, 0.12, 0.3, 'sill', 0.012)
    s.block(Matrix.Translation((-1.5, end - 0.03, floor + 0.135)), 16, 0.03, 0.1, 'gasket', 0.006)
    s.block(Matrix.Translation((-1.5, end - 0.10, 1.92)), 16, 0.8, 0.4, 'sill', 0.03)
    s.block(Matrix.Translation((-1.5, end - 0.02, 1.50)), 16, 0.04, 0.1, 'gasket', 0.006)
    for x in (-58, 602, 1262):
        px = (x - VANISH[0]) * s.k * end
        s.block(Matrix.Translation((px, end - 0.05, 0.3)), 0.075, 2.6, 0.16, 'sill', 0.012)
        s.block(Matrix.Translation((px, end - 0.02, 0.3)), 0.105, 2.6, 0.06, 'gasket', 0.006)

    tower(s, Vector(((905 - VANISH[0]) * s.k * 1000, 1000, -28)), 4.6)
    flight = Vector(((985 - VANISH[0]) * s.k * 390, 390, -(158 - VANISH[1]) * s.k * 390))
    aircraft.build(s, Matrix.Translation(flight) @ Matrix.Rotation(math.radians(138), 4, 'Z') @ Matrix.Rotation(math.radians(-9), 4, 'X') @ Matrix.Rotation(math.radians(8), 4, 'Y'), gear=False)

    # White light; it is coloured when the picture is developed. Dusk behind the window, with the low sun between the chairs.
    def upon(x, d, z):
        return Vector(((x - VANISH[0]) * s.k * d, d, floor + z))
    s.area(Vector((-0.5, 8.5, 2.6)), Vector((0, 3.8, floor + 0.4)), 9, 3.4, 4000, 'sky', mirrored=False)
    s.sun(Vector(((946 - VANISH[0]) * s.k * 60, 60, 5.5)), Vector((0, 0, 0)), 4, 'sunl', soft=4)
    # Light of the dusk along the outer edges of both chairs.
    for x, aim in ((560, 800), (1330, 1090)):
        s.area(upon(x, 5.3, 2.2), upon(aim, 3.76, 0.75), 0.3, 1.0, 170, 'rim', spread=120, mirrored=False)
    s.area(Vector((-1.2, 0.6, 1.7)), upon(930, 3.8, 0.5), 3.0, 1.2, 46, 'fill', mirrored=False)
    s.spot(upon(690, 2.85, 2.5), upon(800, 3.72, 0.45), 300, 'blue', angle=50, blend=0.8, radius=0.12)
    s.spot(upon(1230, 2.85, 2.5), upon(1090, 3.70, 0.45), 170, 'teal', angle=48, blend=0.8, radius=0.12)
    # Close to the outer side of each chair, so that the light fades before the other chair.
    for x, aim, group, power in ((560, 790, 'blue', 5.0), (1335, 1100, 'teal', 2.6)):
        s.area(upon(x, 3.45, 1.0), upon(aim, 3.80, 0.75), 0.2, 0.9, power, group, spread=100, mirrored=False)
    s.spot(table.lamp_at, table.lamp_at + table.lamp_aim, 7, 'maps', '#ffc78c', 125, 0.8, 0.03)
    n = int(effort)
    width = int(width)
    samples = {g: n for g in GROUPS} | {g: max(2, n // 2) for g in ('sunl', 'sky', 'maps')}
    s.render(os.path.join(out, 'front'), width, width * 9 // 16, samples, detail=max(8, n * 2), share=0.5)
    # A second render for reflections: the same room, seen from the mirrored point below the floor, without the floor.
    for o in [ground, *joints]:
        o.hide_render = True
    s.render(os.path.join(out, 'bare'), width, width * 9 // 16, {}, detail=max(8, n))
    camera = bpy.context.scene.camera
    camera.location.z = -2 * EYE
    camera.data.shift_y = -camera.data.shift_y
    s.render(os.path.join(out, 'mirror'), width // 2, width // 2 * 9 // 16, samples, detail=max(8, n), share=0.5)


def tower(s, foot, k):
    """The control tower in the distance, at `k` times its real size."""
    import math

    from mathutils import Matrix, Vector

    def ring(r, z, n=8):
        return [foot + Vector((r * math.sin(2 * math.pi * (i + 0.5) / n), r * math.cos(2 * math.pi * (i + 0.5) / n), z)) * k for i in range(n)]

    def hull(levels, material, n=8):
        points = [p for r, z in levels for p in ring(r, z, n)]
        s.mesh(points, [(j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i) for j in range(len(levels) - 1) for i in range(n)], material, smooth=False)
    high = 11.4
    hull([(1.7, 0), (1.5, high - 2.4), (1.5, high - 1.6), (2.2, high - 0.9), (3.5, high - 0.5), (3.62, high - 0.4), (3.62, high + 0.3), (3.0, high + 0.36)], 'far')
    hull([(3.4, high + 0.36), (4.0, high + 2.7)], 'cab')
    hull([(4.0, high + 2.68), (4.4, high + 2.8), (4.3, high + 3.2), (2.2, high + 3.55), (0.2, high + 3.6)], 'far_dark')
    for a, b in zip(ring(3.5, high + 0.3), ring(4.1, high + 2.75)):
        s.tube([a, b], 0.10 * k, 'far_dark', straight=True)
    for x, tall in ((-0.9, 3.0), (0.5, 4.4), (1.3, 2.2)):
        s.tube([foot + Vector((x, 0, high + 3.4)) * k, foot + Vector((x, 0, high + 3.4 + tall)) * k], 0.06 * k, 'far_dark', straight=True)
    s.turned(Matrix.Translation(foot + Vector((0.5, 0, high + 7.9)) * k), [(0.3 * k, -0.3 * k), (0.3 * k, 0.3 * k)], 'redlamp', 16)
    s.block(Matrix.Translation(foot + Vector((-7, 0, 1.6)) * k), 10 * k, 3.2 * k, 8 * k, 'far_dark', 0.1)
    for i in range(6):
        s.block(Matrix.Translation(foot + Vector((-11 + i * 1.6, -0.3, 1.7)) * k), 0.9 * k, 0.8 * k, 0.2 * k, 'strip')


WHITE = '#ffffff'
MIX = {'sky': ('#8f86c8', 0.55), 'sunl': ('#ff9c62', 0.45), 'rim': ('#ff9f78', 0.8), 'fill': ('#a9a6d6', 2.0), 'blue': ('#82b1ff', 0.8), 'teal': ('#84e4d6', 0.62), 'maps': (WHITE, 0.7), 'own': (WHITE, 0.9)}
# Where the tower's camera would be for this view of the field.
FIELD = (-1150, 420, 28, (0.93, 0.367))


def land(w, h, down):
    """The painted land behind the glass, mirrored so that the sun has set between the chairs."""
    import cv2
    import develop
    import field
    import land as painted
    import numpy as np
    from landscapes import FJORD
    # A radian has the same width in the land as in the scene.
    scale = w / painted.FOCUS
    field.EYES['title'], field.BOTTOM['title'] = FIELD, 700
    back = painted.sky(FJORD, 'dusk', scale)
    for near in (False, True):
        back = painted.over(back, painted.ranges(FJORD, 'dusk', near, scale), scale)
    y = int(painted.HORIZON * scale)
    water = painted.sea(FJORD, 'dusk', back, scale)
    # Just below the horizon the sun's reflection is so narrow that it would look like a post of light.
    far = int(40 * scale)
    share = np.linspace(1, 0, far, dtype=np.float32)[:, None, None]
    water[:far] = cv2.GaussianBlur(water[:far], (0, 0), sigmaX=90 * scale, sigmaY=1) * share + water[:far] * (1 - share)
    back[y:y + water.shape[0]] = water[:back.shape[0] - y]
    light, alpha, top = field.field(FJORD, 'dusk', 'title', scale)
    back = painted.over(back, (light, alpha, top), scale)[:, ::-1]
    sun = (painted.WIDTH / 2 + 0.17 * painted.WIDTH * 0.8) * scale
    left = int(sun - 946 / 1280 * w)
    left = max(0, min(back.shape[1] - w, left))
    rise = y - int(down / 720 * h)
    back = np.ascontiguousarray(back[rise:rise + h, left:left + w])
    # The sun has just set between the chairs: its glow is over the ranges and on the water.
    px, py = np.meshgrid((np.arange(w, dtype=np.float32) + 0.5) / w * 1280, (np.arange(h, dtype=np.float32) + 0.5) / h * 720 - down)
    glow = np.exp(-((px - 946) / 300) ** 2 - (py / np.where(py < 0, 85, 60)) ** 2)
    return back + glow[..., None] * develop.rgb('#ff9d5c') * 0.17


def make(images, folder):
    import develop
    import pictures
    picture = develop.dither(develop.tone(whole(folder)))
    # The small size is part of the first page load.
    files = pictures.save(images, 'title', picture, {'1x': 1280}, 85) | pictures.save(images, 'title', picture, {'2x': 1920}, 91)
    pictures.note(images, 'title', {'box': {'x': 0, 'y': 0, 'width': 1280, 'height': 720}, 'horizon': VANISH[1], 'hour': 'dusk', 'files': files})


def quiet(folder):
    """
    The denoised lights, the emitted light, and the alpha. Unlike in a room, most edges here are against the bright sky:
    colour, direction and light are taken at full strength at half-covered points, and the alpha is applied once.
    """
    import cv2
    import develop
    import numpy as np

    def full(a, alpha):
        return a / np.maximum(alpha, 0.05)[..., None]

    def surfaces(name):
        albedo, normal, alpha = develop.surfaces(os.path.join(folder, name))
        return full(albedo, alpha), full(normal, alpha), alpha

    def guide(albedo, normal, alpha):
        def soft(a, s):
            return cv2.GaussianBlur(a * alpha[..., None], (0, 0), s) / np.maximum(cv2.GaussianBlur(alpha, (0, 0), s), 0.02)[..., None]
        return np.concatenate([soft(normal, 0.7), soft(albedo, 0.6) * 2.0, (alpha > 0.04).astype(np.float32)[..., None] * 3.0], 2)
    albedo, normal, alpha = surfaces('detail')
    halves = [surfaces(f'{GROUPS[0]}-{half}') for half in (0, 1)]
    small = tuple((a + b) / 2 for a, b in zip(*halves))
    pairs = {g: tuple(full(develop.read(os.path.join(folder, f'{g}-{half}', 'light-0001.exr')), halves[half][2]) for half in (0, 1)) for g in GROUPS}
    calm = develop.quieten(pairs, small[0], small[1], (small[2] > 0.04).astype(np.float32))
    large, near = guide(albedo, normal, alpha), guide(*small)
    lights = {g: develop.enlarge(v, near, alpha.shape[::-1], large) * (albedo + 0.03) * alpha[..., None] for g, v in calm.items()}
    return lights | {'own': develop.read(os.path.join(folder, 'detail', 'light-0001.exr'))}, alpha


def gleam(w, h):
    """Faint reflections of the panes: slanting bands that fade downwards."""
    import numpy as np
    x, y = np.meshgrid((np.arange(w, dtype=np.float32) + 0.5) / w * 1280, (np.arange(h, dtype=np.float32) + 0.5) / h * 720)
    bands = sum(k * np.clip((wide - np.abs(x + 0.42 * (y - 300) - at)) / 3 + 0.5, 0, 1) for at, wide, k in ((250, 46, 1.0), (330, 14, 0.7), (735, 50, 0.9), (818, 14, 0.6)))
    return bands * np.clip(1 - (y - 34) / 480, 0, 1) * 0.011


def whole(folder):
    """The finished picture, as light."""
    import cv2
    import develop
    import numpy as np
    lights, alpha = quiet(os.path.join(folder, 'front'))
    h, w = alpha.shape
    front = develop.mix(lights, MIX)
    solid = develop.surfaces(os.path.join(folder, 'bare', 'detail'))[2]
    ground = np.clip(alpha - solid, 0, 1)[..., None]
    # Removes single bright pixels (fireflies) on the floor.
    front = np.ascontiguousarray(front, np.float32)
    middle = cv2.medianBlur(front, 5)
    front = np.where((ground > 0.9) & (front > 1.3 * middle + 0.006), middle, front)
    back = land(w, h, VANISH[1])
    # The floor's reflection: the room from below and the land mirrored at the horizon, blurred more the farther the object is from the floor.
    lights, cover = quiet(os.path.join(folder, 'mirror'))
    below = cv2.resize(develop.mix(lights, MIX)[::-1], (w, h), interpolation=cv2.INTER_LINEAR)
    cover = cv2.resize(np.ascontiguousarray(cover[::-1]), (w, h), interpolation=cv2.INTER_LINEAR)[..., None]
    line = int(VANISH[1] / 720 * h)
    turned = np.zeros_like(back)
    n = min(line, h - line)
    turned[line:line + n] = back[line - n:line][::-1]
    mirror = below + turned * (1 - cover)
    mirror = cv2.GaussianBlur(mirror, (0, 0), sigmaX=w * 0.0014, sigmaY=w * 0.0034)
    depth = np.clip((np.arange(h, dtype=np.float32) - line) / (h - line), 0, 1)[:, None, None]
    front = front + mirror * ground * (0.34 * (1 - depth) ** 1.5 + 0.12)
    light = develop.bloom(back * (1 - alpha[..., None]) + front, 0.6, w) + (gleam(w, h) * (1 - alpha))[..., None]
    # Darker to the left, where the menu is.
    x = np.linspace(0, 1, w, dtype=np.float32)
    return light * (1 - 0.30 * np.clip((0.42 - x) / 0.42, 0, 1))[None, :, None]


if __name__ == '__main__':
    scene(*sys.argv[sys.argv.index('--') + 1:][:3])
