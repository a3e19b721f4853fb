// Phaser, cut down to the parts that the world draws with: images of canvas textures, two scenes, WebGL.
// Must hold nothing of the game. To use one more game object or helper, add it here and remove what it needs
// from the list in scripts/engine-left-out.ts.

import CameraManager from '../../node_modules/phaser/src/cameras/2d/CameraManager.js';
import CONST from '../../node_modules/phaser/src/const.js';
import CoreEvents from '../../node_modules/phaser/src/core/events/index.js';
import Game from '../../node_modules/phaser/src/core/Game.js';
import EventEmitter from '../../node_modules/phaser/src/events/EventEmitter.js';
import DisplayList from '../../node_modules/phaser/src/gameobjects/DisplayList.js';
import GameObjectFactory from '../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import Image from '../../node_modules/phaser/src/gameobjects/image/Image.js';
import '../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import UpdateList from '../../node_modules/phaser/src/gameobjects/UpdateList.js';
import RendererEvents from '../../node_modules/phaser/src/renderer/events/index.js';
import Scale from '../../node_modules/phaser/src/scale/const/index.js';
import SceneEvents from '../../node_modules/phaser/src/scene/events/index.js';
import Scene from '../../node_modules/phaser/src/scene/Scene.js';
import ScenePlugin from '../../node_modules/phaser/src/scene/ScenePlugin.js';
import CanvasTexture from '../../node_modules/phaser/src/textures/CanvasTexture.js';
import TextureManager from '../../node_modules/phaser/src/textures/TextureManager.js';

const { AUTO, HEADLESS, VERSION, WEBGL } = CONST;

export default {
  AUTO,
  HEADLESS,
  VERSION,
  WEBGL,
  Cameras: { Scene2D: { CameraManager } },
  Core: { Events: CoreEvents },
  Events: { EventEmitter },
  Game,
  GameObjects: { DisplayList, GameObjectFactory, Image, UpdateList },
  Renderer: { Events: RendererEvents },
  Scale: { ...Scale.CENTER, ...Scale.ORIENTATION, ...Scale.SCALE_MODE, ...Scale.ZOOM },
  Scene,
  Scenes: { Events: SceneEvents, ScenePlugin },
  Textures: { CanvasTexture, TextureManager },
};
