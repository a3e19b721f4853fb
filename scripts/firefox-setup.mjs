// Makes sure there is a Firefox for its stage: Debian's package where it can be installed, otherwise it says what is missing.

import { installPackages, isDebian } from './debian.mjs';
import { firefoxPath, xvfbPath } from './firefox-path.mjs';

const PACKAGES = 'firefox-esr xvfb libgl1-mesa-dri';
const found = () => firefoxPath() !== null && (xvfbPath() !== null || !isDebian);

if (!found()) installPackages(PACKAGES);
if (!found()) {
  console.error(
    isDebian
      ? `The Firefox tests need some packages. As root: apt-get install ${PACKAGES}`
      : 'The Firefox tests need Firefox. Install it, or set FIREFOX_PATH to its path.',
  );
  process.exitCode = 1;
}
