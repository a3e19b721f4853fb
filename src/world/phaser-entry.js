// Phaser's own source, cut down to what the game draws with: the package's usual entry is half as large again.
// Must hold nothing of the game; who needs one more game object, loader or helper adds it here.

import Phaser from '../../node_modules/phaser/src/phaser-core.js';
import Container from '../../node_modules/phaser/src/gameobjects/container/Container.js';
import '../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import NineSlice from '../../node_modules/phaser/src/gameobjects/nineslice/NineSlice.js';
import '../../node_modules/phaser/src/gameobjects/nineslice/NineSliceFactory.js';
import Particles from '../../node_modules/phaser/src/gameobjects/particles/index.js';
import '../../node_modules/phaser/src/gameobjects/particles/ParticleEmitterFactory.js';
import RenderTexture from '../../node_modules/phaser/src/gameobjects/rendertexture/RenderTexture.js';
import '../../node_modules/phaser/src/gameobjects/rendertexture/RenderTextureFactory.js';
import Arc from '../../node_modules/phaser/src/gameobjects/shape/arc/Arc.js';
import '../../node_modules/phaser/src/gameobjects/shape/arc/ArcFactory.js';
import Ellipse from '../../node_modules/phaser/src/gameobjects/shape/ellipse/Ellipse.js';
import '../../node_modules/phaser/src/gameobjects/shape/ellipse/EllipseFactory.js';
import Line from '../../node_modules/phaser/src/gameobjects/shape/line/Line.js';
import '../../node_modules/phaser/src/gameobjects/shape/line/LineFactory.js';
import Polygon from '../../node_modules/phaser/src/gameobjects/shape/polygon/Polygon.js';
import '../../node_modules/phaser/src/gameobjects/shape/polygon/PolygonFactory.js';
import Rectangle from '../../node_modules/phaser/src/gameobjects/shape/rectangle/Rectangle.js';
import '../../node_modules/phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import Triangle from '../../node_modules/phaser/src/gameobjects/shape/triangle/Triangle.js';
import '../../node_modules/phaser/src/gameobjects/shape/triangle/TriangleFactory.js';
import TileSprite from '../../node_modules/phaser/src/gameobjects/tilesprite/TileSprite.js';
import '../../node_modules/phaser/src/gameobjects/tilesprite/TileSpriteFactory.js';
import Zone from '../../node_modules/phaser/src/gameobjects/zone/Zone.js';
import '../../node_modules/phaser/src/gameobjects/zone/ZoneFactory.js';
import FontFile from '../../node_modules/phaser/src/loader/filetypes/FontFile.js';
import SVGFile from '../../node_modules/phaser/src/loader/filetypes/SVGFile.js';
import Clamp from '../../node_modules/phaser/src/math/Clamp.js';
import Linear from '../../node_modules/phaser/src/math/Linear.js';
import Wrap from '../../node_modules/phaser/src/math/Wrap.js';

Object.assign(Phaser.GameObjects, {
  Arc,
  Container,
  Ellipse,
  Line,
  NineSlice,
  Particles,
  Polygon,
  Rectangle,
  RenderTexture,
  TileSprite,
  Triangle,
  Zone,
});
Object.assign(Phaser.Loader.FileTypes, { FontFile, SVGFile });
Object.assign(Phaser.Math, { Clamp, Linear, Wrap });

export default Phaser;
