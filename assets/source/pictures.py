# Writes the finished pictures as WebP in two sizes, and notes in pictures.json where each belongs.
"""python3 pictures.py IMAGES cockpit RENDER | tower RENDER | outside [LANDSCAPE …] | title RENDER | aircraft RENDER"""

import json
import os
import subprocess
import sys
import tempfile

import cv2
import numpy as np

import develop

FRAME = (1280, 720)
GLOW = (640, 360)
QUALITY = 86


def save(folder, name, picture, widths, quality=QUALITY, clear=85):
    """Writes one WebP for each width; pictures are only scaled down. Returns the file names by width."""
    files = {}
    for mark, width in widths.items():
        height = round(picture.shape[0] * width / picture.shape[1])
        small = picture if width == picture.shape[1] else shrink(picture, (width, height))
        with tempfile.TemporaryDirectory() as box:
            png = os.path.join(box, 'picture.png')
            cv2.imwrite(png, small[..., [2, 1, 0, 3][:small.shape[2]]])
            file = f'{name}{"@2x" if mark == "2x" else ""}.webp'
            words = ['cwebp', '-quiet', '-q', str(quality), '-m', '6', '-sharp_yuv', '-alpha_q', str(clear), png, '-o', os.path.join(folder, file)]
            subprocess.run(words, check=True)
        files[mark] = {'file': file, 'width': width, 'height': height}
    return files


def shrink(picture, size):
    """Scales with the alpha taken into account, so that no dark rim appears."""
    if picture.shape[2] == 3:
        return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    a = picture[..., 3:].astype(np.float32) / 255
    p = cv2.resize(picture[..., :3].astype(np.float32) * a, size, interpolation=cv2.INTER_AREA)
    b = cv2.resize(a, size, interpolation=cv2.INTER_AREA)[..., None]
    plain = cv2.resize(picture[..., :3].astype(np.float32), size, interpolation=cv2.INTER_AREA)
    colour = np.where(b > 0.02, p / np.maximum(b, 0.02), plain)
    return np.dstack([np.clip(colour, 0, 255), b[..., 0] * 255]).round().astype(np.uint8)


def listed(folder, section=None):
    """What pictures.json says, or one section of it."""
    path = os.path.join(folder, 'pictures.json')
    whole = json.load(open(path)) if os.path.exists(path) else {}
    return whole if section is None else whole.get(section, {})


def note(folder, section, value):
    """Writes one section of pictures.json and leaves the others as they are."""
    path = os.path.join(folder, 'pictures.json')
    whole = listed(folder)
    whole['frame'] = {'width': FRAME[0], 'height': FRAME[1]}
    whole[section] = value
    with open(path, 'w') as file:
        json.dump({k: whole[k] for k in sorted(whole)}, file, indent=2)
        file.write('\n')


ROOMS = {
    # horizon: height of the eye; sill: lower edge of the windows in the middle; panel: the part kept calm for the instruments.
    'cockpit': {'horizon': 140, 'middle': 604, 'sill': 192, 'panel': {'x': 309, 'y': 238, 'width': 590, 'height': 482}},
    'tower': {'horizon': 150, 'middle': 604, 'sill': 212, 'panel': {'x': 324, 'y': 262, 'width': 560, 'height': 458}},
}
LIGHT = {'1x': 1280, '2x': 1920}
# Clouds have no sharp edges, so they look the same when they are enlarged.
SOFT = {'1x': 1280}


def room(folder, name, render):
    import rooms
    hours, warnings = {}, {}
    for title, picture in rooms.pictures(name, render):
        if 'warning' in title:
            # Only soft light, so one small size is enough. It is stored in the alpha, where stronger compression would show as steps.
            files = save(folder, title, cv2.GaussianBlur(shrink(picture, GLOW), (0, 0), 0.8), {'1x': GLOW[0]}, 75, 100)
        else:
            files = save(folder, title, picture, {'1x': FRAME[0], '2x': min(1920, picture.shape[1])}, 86)
        key = title.split('-')[-1]
        (warnings if 'warning' in title else hours)[key] = files
    note(folder, name, {'box': {'x': 0, 'y': 0, 'width': FRAME[0], 'height': FRAME[1]}, **ROOMS[name], 'hours': hours, 'warning': warnings})


def outside(folder, *names):
    """The landscapes named, or all: each in a folder of its own."""
    import field
    import land
    import town
    from landscapes import HOURS, LANDSCAPES
    scale = LIGHT['2x'] / land.WIDTH

    def cut(light, alpha):
        return develop.finished(light, alpha)
    for name in names or LANDSCAPES:
        place, layers = LANDSCAPES[name], {}
        os.makedirs(os.path.join(folder, name), exist_ok=True)

        def keep(layer, hour, picture, y, quality=QUALITY, clear=85, widths=LIGHT, **more):
            files = save(folder, f'{name}/{layer}-{hour}', picture, widths, quality, clear)
            box = {'x': 0, 'y': y, 'width': land.WIDTH, 'height': round(picture.shape[0] / scale)}
            layers.setdefault(layer, {'box': box, **more, 'hours': {}})['hours'][hour] = files
            print(f'{name}/{layer}-{hour}', {k: os.path.getsize(os.path.join(folder, v['file'])) for k, v in files.items()}, flush=True)
        for hour in HOURS:
            sky = land.sky(place, hour, scale)
            keep('sky', hour, develop.dither(develop.tone(sky[:int(460 * scale)])), 0, 72)
            far, near = land.ranges(place, hour, False, scale), land.ranges(place, hour, True, scale)
            far, lamps = town.town(place, hour, far, scale)
            near, more = town.houses(place, hour, near, scale)
            keep('far', hour, cut(*far[:2]), far[2])
            keep('near', hour, cut(*near[:2]), near[2])
            whole = land.over(land.over(sky, far, scale), near, scale)
            below = land.below(place, hour, whole, scale, None if lamps is None else lamps * (1 - near[1])[..., None] + more)
            keep('sea', hour, develop.dither(develop.tone(below)), land.HORIZON, 70)
            for layer, low, y in (('clouds-high', False, 60), ('clouds-low', True, 130)):
                keep(layer, hour, cut(*land.clouds(place, hour, low, scale)), y, 66, 40, SOFT, tiles=True)
            for eye in place.eyes:
                light, alpha, y = field.field(place, hour, eye, scale)
                # Where the field fades into the plain its alpha is soft, and needs no more than the clouds'.
                keep(f'field-{eye}', hour, cut(light, alpha), y, 76, 85 if place.island else 40)
        noted = listed(folder, 'outside').get('landscapes', {})
        frame = {'frame': {'width': land.WIDTH, 'height': land.HEIGHT}, 'horizon': land.HORIZON, 'middle': land.WIDTH // 2}
        note(folder, 'outside', {**frame, 'landscapes': {**noted, name: layers}})


def aircraft(folder, render):
    """The aircraft as the tower sees it, cut to its outline and lit for each hour."""
    import rooms
    views = {}
    for view in ('side', 'quarter', 'ahead'):
        lights, own, alpha = develop.load(os.path.join(render, view), ['sky', 'sunl', 'fill'])
        lights['own'] = own
        ys, xs = np.where(alpha > 0.05)
        cut = slice(max(0, ys.min() - 6), ys.max() + 7), slice(max(0, xs.min() - 6), xs.max() + 7)
        for hour, recipe in rooms.HOURS.items():
            parts = {g: recipe[g] for g in ('sky', 'fill') if g in recipe} | {'own': ('#ffffff', 0.25 if hour == 'day' else 1.0)}
            parts['sunl'] = recipe.get('sunl', recipe.get('sunr'))
            light = develop.bloom(develop.mix(lights, parts), 0.3, alpha.shape[1])
            picture = develop.finished(light, alpha)[cut]
            widths = {'1x': picture.shape[1] // 2, '2x': picture.shape[1]}
            views.setdefault(view, {})[hour] = save(folder, f'aircraft-{view}-{hour}', picture, widths)
    note(folder, 'aircraft', {'views': views})


if __name__ == '__main__':
    images, what, *rest = sys.argv[1:]
    os.makedirs(images, exist_ok=True)
    if what == 'outside':
        outside(images, *rest)
    elif what == 'title':
        import title
        title.make(images, rest[0])
    elif what == 'aircraft':
        aircraft(images, rest[0])
    else:
        room(images, what, rest[0])
