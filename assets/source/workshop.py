# The workshop of the pictures: camera by picture coordinates, materials, rounded parts, lights, rendering.
# Must not hold a scene, and draws no words or figures: the game writes those itself.
"""All scenes are laid out in the reference frame of 1280 x 720 points, seen from `vanish`;
`Stage.at(x, y, d)` is the place in the room that stands at picture point (x, y), d metres away."""

import math

import bpy
from mathutils import Matrix, Vector, noise

WIDTH, HEIGHT = 1280, 720


def rgb(code):
    """#rrggbb to linear light."""
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
    def paint(self, name, colour, rough=0.5, metal=0.0, glow=0.0, coat=0.0, alpha=1.0, spec=0.5):
        if name in self.materials:
            return self.materials[name]
        m = bpy.data.materials.new(name)
        m.use_nodes = True
        p = m.node_tree.nodes['Principled BSDF']
        p.inputs['Base Color'].default_value = rgb(colour)
        p.inputs['Roughness'].default_value = rough
        p.inputs['Metallic'].default_value = metal
        p.inputs['Clearcoat'].default_value = coat
        p.inputs['Specular'].default_value = spec
        if glow:
            p.inputs['Emission'].default_value = rgb(colour)
            p.inputs['Emission Strength'].default_value = glow
        if alpha < 1:
            p.inputs['Alpha'].default_value = alpha
            m.blend_method = 'BLEND'
            m.shadow_method = 'NONE'
        self.materials[name] = m
        return m

    # -- parts
    def add(self, name, mesh, material, bevel=0.0, segments=3, smooth=True):
        o = bpy.data.objects.new(name, mesh)
        bpy.context.scene.collection.objects.link(o)
        o.data.materials.append(self.materials[material] if isinstance(material, str) else material)
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
        """A box whose front stands in the matrix's own x-z plane and which reaches `deep` away from the eye."""
        points = [matrix @ Vector((x, y, z)) for y in (0, deep) for x, z in ((-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2))]
        faces = [(0, 1, 2, 3), (7, 6, 5, 4), (4, 5, 1, 0), (5, 6, 2, 1), (6, 7, 3, 2), (7, 4, 0, 3)]
        return self.mesh(points, faces, material, min(bevel, w * 0.49, h * 0.49, deep * 0.49), segments)

    def turned(self, matrix, profile, material, sides=40, bevel=0.0):
        """A turned part: profile of (radius, towards the eye) around the matrix's y axis."""
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
        return o

    def sweep(self, xs, profile, place, material, bevel=0.0):
        """A skin: for every x in xs, the profile's points put in place by place(x, point)."""
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

    # -- light
    def area(self, place, towards, w, h, energy, colour, shadow=True):
        data = bpy.data.lights.new('area', 'AREA')
        data.shape, data.size, data.size_y = 'RECTANGLE', w, h
        data.energy, data.color, data.use_shadow = energy, rgb(colour)[:3], shadow
        return self._lamp(data, place, towards)

    def sun(self, place, towards, energy, colour, soft=2.0):
        data = bpy.data.lights.new('sun', 'SUN')
        data.energy, data.color, data.angle = energy, rgb(colour)[:3], math.radians(soft)
        return self._lamp(data, place, towards)

    def spot(self, place, towards, energy, colour, angle=60, blend=1.0, radius=0.05):
        data = bpy.data.lights.new('spot', 'SPOT')
        data.energy, data.color = energy, rgb(colour)[:3]
        data.spot_size, data.spot_blend, data.shadow_soft_size = math.radians(angle), blend, radius
        return self._lamp(data, place, towards)

    def point(self, place, energy, colour, radius=0.01, shadow=False):
        data = bpy.data.lights.new('point', 'POINT')
        data.energy, data.color, data.shadow_soft_size, data.use_shadow = energy, rgb(colour)[:3], radius, shadow
        return self._lamp(data, place, place + Vector((0, 0, -1)))

    def _lamp(self, data, place, towards):
        o = bpy.data.objects.new('lamp', data)
        o.location = place
        o.rotation_euler = (towards - place).to_track_quat('-Z', 'Y').to_euler()
        bpy.context.scene.collection.objects.link(o)
        return o

    def ambient(self, colour, strength):
        world = bpy.data.worlds.new('world')
        world.use_nodes = True
        back = world.node_tree.nodes['Background']
        back.inputs['Color'].default_value = rgb(colour)
        back.inputs['Strength'].default_value = strength
        bpy.context.scene.world = world

    # -- the picture
    def render(self, path, width, height, samples, clear=True, bloom=0.0, occlusion=0.25):
        s = bpy.context.scene
        s.render.engine = 'BLENDER_EEVEE'
        s.render.resolution_x, s.render.resolution_y, s.render.resolution_percentage = width, height, 100
        s.render.film_transparent = clear
        s.render.image_settings.file_format = 'PNG'
        s.render.image_settings.color_mode = 'RGBA' if clear else 'RGB'
        s.view_settings.view_transform = 'Standard'
        s.render.dither_intensity = 0.6
        e = s.eevee
        e.taa_render_samples = samples
        e.use_gtao, e.gtao_distance, e.gtao_factor = True, occlusion, 1.1
        e.use_soft_shadows, e.shadow_cube_size, e.shadow_cascade_size = True, '1024', '2048'
        e.light_threshold = 0.002
        if bloom:
            e.use_bloom, e.bloom_intensity, e.bloom_threshold, e.bloom_radius = True, bloom, 0.9, 4.5
        s.render.filepath = path
        bpy.ops.render.render(write_still=True)


class Board:
    """A flat board one fits parts to by picture points; `yaw` turns it about the upright at x = hinge."""

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
