// Nothing may be installed into a linked node_modules: npm would empty the folder it points to.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkedModules } from '../../../scripts/prepare.mjs';

it('a linked node_modules is seen, and where it leads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  try {
    mkdirSync(join(folder, 'own', 'node_modules'), { recursive: true });
    mkdirSync(join(folder, 'linked'));
    symlinkSync(join(folder, 'own', 'node_modules'), join(folder, 'linked', 'node_modules'), 'junction');
    expect(linkedModules(join(folder, 'own'))).toBeNull();
    expect(linkedModules(join(folder, 'absent'))).toBeNull();
    expect(linkedModules(join(folder, 'linked'))).toMatch(/own.node_modules$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
