import '@fontsource/b612/400.css';import '@fontsource/b612/700.css';import '@fontsource/b612-mono/400.css';import '@fontsource/b612-mono/700.css';
import { createWorld } from './src/world/index.ts';
import { loadTexts, setLanguage } from './src/language/index.ts';
import { layoutOf } from './src/look/layout.ts';
import * as f from './tests/world/fixtures.ts';
await loadTexts('world', 'startup', 'common');
const q = new URLSearchParams(location.search);
if (q.get('lng')) await setLanguage(q.get('lng') as 'en');
const world = await createWorld(document.querySelector('#world')!, { onHit: (id) => console.log('hit', id), onLost: () => console.log('lost') });
const layout = layoutOf(innerWidth, innerHeight, Number(q.get('text') ?? 1));
if (q.get('panels') !== '0') for (const k of ['bar','strips','card'] as const) { const d = document.createElement('div'); d.className='p'; const b = layout[k]; Object.assign(d.style,{left:b.x+'px',top:b.y+'px',width:b.width+'px',height:(k==='bar'?b.height:Math.min(b.height, layout.form==='upright'?b.height:b.height*.45))+'px'}); document.body.append(d);}
Object.assign(window, { world, f, layout, show: (seat: 'cockpit'|'tower', change = {}) => world.show(f.input(seat, { layout, ...change })) });
document.title = 'ready';
