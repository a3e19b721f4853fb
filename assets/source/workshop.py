# The tools of the pictures: camera by picture coordinates, materials, rounded parts, lights, rendering.
# Must not draw words or figures: the game writes those itself, in the player's language.
"""All scenes are laid out in the reference frame of 1280 x 720 points, seen from `vanish`;
`Stage.at(x, y, d)` is the place in the room that stands at picture point (x, y), d metres away."""

import math
import os

import bpy
from mathutils import Matrix, Vector

WIDTH, HEIGHT = 1280, 720


def rgb(code):
    """Converts #rrggbb to linear light."""
    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
    return tuple(linear(int(code[i:i + 2], 16) / 255) for i in (1, 3, 5)) + (1.0,)


class Stage:
    def __init__(self, vanish, span=1.4):
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.vx, self.vy = vanish
        self.k = span / WIDTH
        self.materials = {}
        scene = bpy.context.scene
        data = bpy.data.cameras.new('camera')
        data.sensor_width = 36
        data.lens = 36 / span
        data.shift_x = (WIDTH / 2 - self.vx) / WIDTH
        data.shift_y = (self.vy - HEIGHT / 2) / WIDTH
        data.clip_start, data.clip_end = 0.05, 5000
        camera = bpy.data.objects.new('camera', data)
        camera.rotation_euler = (math.pi / 2, 0, 0)
        scene.collection.objects.link(camera)
        scene.camera = camera

    # -- places
    def at(self, x, y, d):
        return Vector(((x - self.vx) * self.k * d, d, -(y - self.vy) * self.k * d))

    def size(self, points, d):
        return points * self.k * d

    # -- materials
    def paint(self, name, colour, rough=0.5, metal=0.0, glow=0.0, coat=0.0, spec=0.5, vary=0.12, grain=0.0, leather=0.0, brushed=0.0,
              scratch=0.0, tufts=0.0, group='glow'):
        """A material with natural flaws: uneven colour, grain, pores of leather, brushing, scratches, tufts of fleece."""
        if name in self.materials:
            return self.materials[name]
        m = bpy.data.materials.new(name)
        m.use_nodes = True
        nodes, link = m.node_tree.nodes, m.node_tree.links.new
        p = nodes['Principled BSDF']
        p.inputs['Metallic'].default_value = metal
        p.inputs['Clearcoat'].default_value = coat
        p.inputs['Specular'].default_value = spec
        if glow:
            p.inputs['Base Color'].default_value = rgb(colour)
            p.inputs['Roughness'].default_value = rough
            p.inputs['Emission'].default_value = rgb(colour)
            p.inputs['Emission Strength'].default_value = glow
            # Small lamps are only visible, not light sources, which would add noise; separate lamps stand beside the large ones.
            m.cycles.sample_as_light = False
            m['group'] = group
            self.materials[name] = m
            return m
        place = nodes.new('ShaderNodeTexCoord').outputs['Object']

        def noise(scale, detail=2.0, stretch=None, turn=(0, 0, 0)):
            n = nodes.new('ShaderNodeTexNoise')
            n.inputs['Scale'].default_value, n.inputs['Detail'].default_value = scale, detail
            source = place
            if stretch:
                mapping = nodes.new('ShaderNodeMapping')
                mapping.inputs['Scale'].default_value, mapping.inputs['Rotation'].default_value = stretch, turn
                link(place, mapping.inputs['Vector'])
                source = mapping.outputs['Vector']
            link(source, n.inputs['Vector'])
            return n.outputs['Fac']

        def spread(value, lo, hi, a, b):
            r = nodes.new('ShaderNodeMapRange')
            r.inputs['From Min'].default_value, r.inputs['From Max'].default_value = lo, hi
            r.inputs['To Min'].default_value, r.inputs['To Max'].default_value = a, b
            link(value, r.inputs['Value'])
            return r.outputs['Result']

        def times(a, b):
            n = nodes.new('ShaderNodeMath')
            n.operation = 'MULTIPLY'
            link(a, n.inputs[0])
            link(b, n.inputs[1])
            return n.outputs[0]

        uneven = noise(7.0, 4.0)
        tone = spread(uneven, 0.3, 0.7, 1 - vary, 1 + vary)
        dull = spread(noise(23.0, 2.0), 0.3, 0.7, max(0.03, rough - 0.09), min(1, rough + 0.09))
        bumps = []
        if leather:
            v = nodes.new('ShaderNodeTexVoronoi')
            v.feature, v.inputs['Scale'].default_value = 'DISTANCE_TO_EDGE', 330
            link(place, v.inputs['Vector'])
            pores = spread(v.outputs['Distance'], 0.0, 0.16, 0.0, 1.0)
            bumps.append((pores, 0.0006, leather))
            tone = times(tone, spread(v.outputs['Distance'], 0.0, 0.1, 0.78, 1.0))
        if tufts:
            v = nodes.new('ShaderNodeTexVoronoi')
            v.feature, v.inputs['Scale'].default_value = 'SMOOTH_F1', 95
            link(place, v.inputs['Vector'])
            curls = spread(v.outputs['Distance'], 0.1, 0.6, 1.0, 0.0)
            bumps.append((curls, 0.005, tufts))
            tone = times(tone, spread(curls, 0.0, 1.0, 1 - tufts * 0.6, 1 + tufts * 0.25))
        if grain:
            tone = times(tone, spread(noise(700.0, 1.0), 0.25, 0.75, 1 - grain * 0.5, 1 + grain * 0.5))
        if brushed:
            lines = noise(1.0, 3.0, (9, 9, 1500))
            tone = times(tone, spread(lines, 0.3, 0.7, 0.88, 1.12))
        if scratch:
            for turn in ((0, 0.5, 0), (0, -0.9, 0.3)):
                fine = spread(noise(1.0, 2.0, (5, 5, 620), turn), 0.685, 0.73, 0.0, 1.0)
                patchy = times(fine, spread(noise(14.0), 0.48, 0.62, 0.0, scratch))
                tone = times(tone, spread(patchy, 0.0, 1.0, 1.0, 2.6))
        mix = nodes.new('ShaderNodeVectorMath')
        mix.operation = 'SCALE'
        mix.inputs[0].default_value = rgb(colour)[:3]
        link(tone, mix.inputs['Scale'])
        link(mix.outputs[0], p.inputs['Base Color'])
        link(dull, p.inputs['Roughness'])
        normal = None
        for height, deep, strength in bumps:
            b = nodes.new('ShaderNodeBump')
            b.inputs['Distance'].default_value, b.inputs['Strength'].default_value = deep, strength
            link(height, b.inputs['Height'])
            if normal:
                link(normal, b.inputs['Normal'])
            normal = b.outputs['Normal']
        if normal:
            link(normal, p.inputs['Normal'])
        self.materials[name] = m
        return m

    # -- parts
    def add(self, name, mesh, material, bevel=0.0, segments=3, smooth=True):
        o = bpy.data.objects.new(name, mesh)
        bpy.context.scene.collection.objects.link(o)
        o.data.materials.append(self.materials[material])
        o.lightgroup = self.materials[material].get('group', '')
        if smooth:
            for face in mesh.polygons:
                face.use_smooth = True
            mesh.use_auto_smooth = True
            mesh.auto_smooth_angle = math.radians(40)
        if bevel > 0:
            b = o.modifiers.new('bevel', 'BEVEL')
            b.width, b.segments, b.limit_method = bevel, segments, 'ANGLE'
            b.harden_normals = True
        return o

    def mesh(self, points, faces, material, bevel=0.0, segments=3, smooth=True):
        mesh = bpy.data.meshes.new('mesh')
        mesh.from_pydata([tuple(p) for p in points], [], faces)
        mesh.update()
        return self.add('mesh', mesh, material, bevel, segments, smooth)

    def block(self, matrix, w, h, deep, material, bevel=0.0, segments=3):
        """A box whose front is in the matrix's own x-z plane, and which extends `deep` away from the camera."""
        points = [matrix @ Vector((x, y, z)) for y in (0, deep) for x, z in ((-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2))]
        faces = [(0, 1, 2, 3), (7, 6, 5, 4), (4, 5, 1, 0), (5, 6, 2, 1), (6, 7, 3, 2), (7, 4, 0, 3)]
        return self.mesh(points, faces, material, min(bevel, w * 0.49, h * 0.49, deep * 0.49), segments)

    def turned(self, matrix, profile, material, sides=40, bevel=0.0):
        """A part of revolution: a profile of (radius, towards the camera) around the matrix's y axis."""
        points, faces = [], []
        for r, t in profile:
            for i in range(sides):
                a = 2 * math.pi * i / sides
                points.append(matrix @ Vector((r * math.cos(a), -t, r * math.sin(a))))
        for j in range(len(profile) - 1):
            for i in range(sides):
                n = (i + 1) % sides
                faces.append((j * sides + i, (j + 1) * sides + i, (j + 1) * sides + n, j * sides + n))
        faces.append(tuple(range((len(profile) - 1) * sides, len(profile) * sides)))
        return self.mesh(points, faces, material, bevel)

    def tube(self, points, radius, material, closed=False, radii=None, straight=False):
        curve = bpy.data.curves.new('tube', 'CURVE')
        curve.dimensions = '3D'
        curve.bevel_depth, curve.bevel_resolution, curve.resolution_u = radius, 5, 10
        curve.use_fill_caps = True
        if straight:
            spline = curve.splines.new('POLY')
            spline.points.add(len(points) - 1)
            for i, p in enumerate(points):
                spline.points[i].co = (*p, 1)
                spline.points[i].radius = radii[i] if radii else 1
        else:
            spline = curve.splines.new('BEZIER')
            spline.bezier_points.add(len(points) - 1)
            for i, p in enumerate(points):
                b = spline.bezier_points[i]
                b.co, b.handle_left_type, b.handle_right_type = p, 'AUTO', 'AUTO'
                b.radius = radii[i] if radii else 1
        spline.use_cyclic_u = closed
        o = bpy.data.objects.new('tube', curve)
        bpy.context.scene.collection.objects.link(o)
        curve.materials.append(self.materials[material])
        o.lightgroup = self.materials[material].get('group', '')
        return o

    def sweep(self, xs, profile, place, material, bevel=0.0):
        """A surface: for every x in xs, the profile's points are placed by place(x, point)."""
        points = [place(x, p) for x in xs for p in profile]
        n = len(profile)
        faces = [(i * n + j, (i + 1) * n + j, (i + 1) * n + j + 1, i * n + j + 1) for i in range(len(xs) - 1) for j in range(n - 1)]
        o = self.mesh(points, faces, material, bevel)
        o.data.auto_smooth_angle = math.radians(70)
        return o

    def coil(self, a, b, sag, turns, width, radius, material, stretch=0.12):
        """A coiled cable that hangs between two places, straight at both ends."""
        points, steps = [], turns * 10
        axis = (b - a).normalized()
        side = axis.cross(Vector((0, 1, 0))).normalized()
        for i in range(steps + 1):
            t = i / steps
            base = a.lerp(b, t) + Vector((0, 0, -sag * 4 * t * (1 - t)))
            env = min(1, max(0, (t - stretch) / 0.05), max(0, (1 - stretch - t) / 0.05))
            ang = 2 * math.pi * turns * t
            points.append(base + (side * math.cos(ang) + Vector((0, 1, 0)) * math.sin(ang)) * width * env)
        return self.tube(points, radius, material, straight=True)

    # -- light: every lamp belongs to a group, and each group is rendered to a picture of its own
    def area(self, place, towards, w, h, energy, group, colour='#ffffff', spread=180, mirrored=True):
        data = bpy.data.lights.new('area', 'AREA')
        data.shape, data.size, data.size_y = 'RECTANGLE', w, h
        data.spread = math.radians(spread)
        o = self._lamp(data, place, towards, energy, group, colour)
        o.visible_glossy = mirrored
        return o

    def sun(self, place, towards, energy, group, colour='#ffffff', soft=2.0):
        data = bpy.data.lights.new('sun', 'SUN')
        data.angle = math.radians(soft)
        return self._lamp(data, place, towards, energy, group, colour)

    def spot(self, place, towards, energy, group, colour='#ffffff', angle=60, blend=1.0, radius=0.03):
        data = bpy.data.lights.new('spot', 'SPOT')
        data.spot_size, data.spot_blend, data.shadow_soft_size = math.radians(angle), blend, radius
        return self._lamp(data, place, towards, energy, group, colour)

    def point(self, place, energy, group, colour='#ffffff', radius=0.02):
        data = bpy.data.lights.new('point', 'POINT')
        data.shadow_soft_size = radius
        return self._lamp(data, place, place + Vector((0, 0, -1)), energy, group, colour)

    def _lamp(self, data, place, towards, energy, group, colour):
        data.energy, data.color = energy, rgb(colour)[:3]
        o = bpy.data.objects.new('lamp', data)
        o.location = place
        o.rotation_euler = (towards - place).to_track_quat('-Z', 'Y').to_euler()
        o.lightgroup = group
        o.visible_camera = False
        bpy.context.scene.collection.objects.link(o)
        return o

    # -- the picture
    def render(self, folder, width, height, groups, detail=12, share=0.6, bounces=0):
        """
        Renders first the surfaces at full size: colour, direction, emitted light; these have no noise. Then the light of each group
        (name -> samples) alone, smaller and as two halves, by which develop.py can tell noise from picture.
        """
        s = bpy.context.scene
        layer = s.view_layers[0]
        s.render.engine = 'CYCLES'
        layer.cycles.denoising_store_passes = True
        c = s.cycles
        c.device, c.use_denoising, c.use_adaptive_sampling = 'CPU', False, False
        c.max_bounces = c.diffuse_bounces = c.glossy_bounces = c.transmission_bounces = bounces
        c.transparent_max_bounces = 2
        c.caustics_reflective = c.caustics_refractive = False
        c.blur_glossy, c.sample_clamp_indirect, c.sample_clamp_direct = 1.0, 1.5, 12.0
        s.render.film_transparent = True
        s.render.use_persistent_data = True
        s.render.resolution_percentage = 100
        s.view_settings.view_transform = 'Standard'
        s.use_nodes = True
        tree = s.node_tree
        tree.nodes.clear()
        source = tree.nodes.new('CompositorNodeRLayers')
        tree.links.new(source.outputs['Image'], tree.nodes.new('CompositorNodeComposite').inputs['Image'])
        out = tree.nodes.new('CompositorNodeOutputFile')
        out.format.file_format, out.format.color_depth, out.format.color_mode = 'OPEN_EXR', '16', 'RGBA'
        out.file_slots.clear()
        for name, slot in {'Image': 'light', 'Alpha': 'alpha', 'Denoising Normal': 'normal', 'Denoising Albedo': 'albedo'}.items():
            out.file_slots.new(slot + '-')
            tree.links.new(source.outputs[name], out.inputs[-1])
        lamps = [o for o in s.objects if o.type == 'LIGHT']
        glowing = [m for m in self.materials.values() if m.get('group')]
        strength = {m: m.node_tree.nodes['Principled BSDF'].inputs['Emission Strength'].default_value for m in glowing}

        def shot(name, w, samples, seed, group):
            for o in lamps:
                o.hide_render = o.lightgroup != group
            for m in glowing:
                m.node_tree.nodes['Principled BSDF'].inputs['Emission Strength'].default_value = strength[m] if group is None else 0
            s.render.resolution_x, s.render.resolution_y = w, w * height // width
            c.samples, c.seed = samples, seed
            out.base_path = os.path.join(folder, name)
            # A render that was interrupted continues where it stopped.
            if os.path.exists(os.path.join(out.base_path, 'albedo-0001.exr')):
                return
            bpy.ops.render.render()

        shot('detail', width, detail, 1, None)
        small = int(width * share) // 16 * 16
        for group, samples in groups.items():
            for half in (0, 1):
                shot(f'{group}-{half}', small, max(1, samples // 2), 11 + half, group)


class Board:
    """A flat board on which parts are placed by picture points; `yaw` turns it around the vertical at x = hinge."""

    def __init__(self, stage, hinge, y, d, yaw=0.0, pitch=0.0):
        self.stage, self.unit, self.hinge, self.y = stage, stage.k * d, hinge, y
        self.base = Matrix.Translation(stage.at(hinge, y, d)) @ Matrix.Rotation(yaw, 4, 'Z') @ Matrix.Rotation(pitch, 4, 'X')

    def spot(self, x, y, up=0.0, turn=0.0):
        u = self.unit
        return self.base @ Matrix.Translation(((x - self.hinge) * u, -up * u, -(y - self.y) * u)) @ Matrix.Rotation(turn, 4, 'Y')

    def place(self, x, y, up=0.0):
        return self.spot(x, y, up).translation

    def box(self, x, y, w, h, up, material, deep=None, bevel=2.0, turn=0.0):
        u = self.unit
        return self.stage.block(self.spot(x, y, up, turn), w * u, h * u, (deep if deep is not None else max(up, 1) + 2) * u, material, bevel * u)

    def turned(self, x, y, profile, material, sides=40, turn=0.0):
        u = self.unit
        return self.stage.turned(self.spot(x, y, 0, turn), [(r * u, t * u) for r, t in profile], material, sides)

    def tube(self, points, radius, material, **more):
        return self.stage.tube([self.place(*p) for p in points], radius * self.unit, material, **more)

    # -- fittings
    def screw(self, x, y, up=0.0, r=3.2):
        self.turned(x, y, [(r + 0.8, up), (r + 0.6, up + 0.6), (r, up + 1.0), (r * 0.3, up + 1.2)], 'screw', 20)
        self.box(x, y, r * 1.5, 0.8, up + 1.35, 'gap', deep=0.5, bevel=0, turn=(x * 7 + y * 3) % 3)

    def plate(self, x, y, w, h, up=3.0, material='plate', screws=True):
        self.box(x, y, w, h, up, material, deep=up + 4, bevel=3)
        if screws:
            for sx in (-1, 1):
                for sy in (-1, 1):
                    self.screw(x + sx * (w / 2 - 8), y + sy * (h / 2 - 8), up)

    def knob(self, x, y, r, up=0.0, angle=0.5, mark='mark'):
        self.turned(x, y, [(r * 1.35, up), (r * 1.35, up + 1), (r * 1.25, up + 2)], 'gap')
        self.turned(x, y, [(r * 1.1, up), (r * 1.08, up + r * 0.25), (r * 0.94, up + r * 0.4), (r * 0.86, up + r * 0.95), (r * 0.76, up + r * 1.08), (r * 0.3, up + r * 1.1)], 'knob', 36)
        for i in range(16):
            a = 2 * math.pi * i / 16
            self.box(x + r * 1.0 * math.cos(a), y + r * 1.0 * math.sin(a), 1.4, 1.4, up + r * 0.34, 'knob', deep=r * 0.3, bevel=0.4)
        self.box(x + r * 0.45 * math.sin(angle), y - r * 0.45 * math.cos(angle), 1.6, r * 0.62, up + r * 1.16, mark, deep=1.5, bevel=0.3, turn=angle)

    def toggle(self, x, y, up=0.0, on=True, tall=15):
        self.turned(x, y, [(7.2, up), (7.2, up + 1.5), (6.4, up + 2.4), (4.2, up + 2.8)], 'steel', 6)
        self.turned(x, y, [(4.4, up + 2), (4.2, up + 4.5), (3.2, up + 5.5)], 'steel', 24)
        lean = -1 if on else 1
        self.tube([(x, y, up + 3), (x, y + lean * tall * 0.5, up + 10), (x, y + lean * tall, up + 17)], 2.5, 'steel', radii=[0.75, 0.95, 1.35])

    def key(self, x, y, w, h, up=0.0, light=None):
        self.box(x, y, w + 3, h + 3, up + 0.8, 'gap', bevel=1.5)
        self.box(x, y, w, h, up + 4.5, 'key', bevel=2)
        if light:
            self.box(x, y + h * 0.16, w * 0.5, max(1.8, h * 0.13), up + 4.9, light, deep=1, bevel=0.5)

    def legend(self, x, y, wide, up=0.0, material='legend', tall=2.2):
        """An unreadable word: dashes of uneven length, lit from behind."""
        left, n = x - wide / 2, 0
        while left < x + wide / 2 - 3:
            long = min((7, 4, 9, 5, 6)[(n + int(x)) % 5], x + wide / 2 - left)
            self.box(left + long / 2, y, long, tall, up + 0.4, material, deep=0.6, bevel=0)
            left += long + 2
            n += 1

    def stitches(self, points, step, long, up, material):
        """Stitches along a polyline."""
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            length = math.hypot(x1 - x0, y1 - y0)
            count = max(1, int(length / step))
            for i in range(count):
                t = (i + 0.5) / count
                self.box(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, long, 1.1, up, material, deep=1.4, bevel=0.4, turn=math.atan2(y1 - y0, x1 - x0))
