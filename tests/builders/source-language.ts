// For tests whose files share their modules: each begins in the source language, whichever the one before it left.

import { beforeAll } from 'vitest';
import { setLanguage } from '../../src/language/index.ts';
import { SOURCE_LANGUAGE } from '../../src/look/languages.ts';

beforeAll(() => setLanguage(SOURCE_LANGUAGE));
