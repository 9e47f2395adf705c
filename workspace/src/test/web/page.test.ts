import assert from 'node:assert/strict';
import { CHOICES, step } from '../../main/resources/web/app/features/presence/presence.model.ts';
import { byDeadline, personOf, today, wordsOf } from '../../main/resources/web/app/features/supervisor/queue.model.ts';
import type { QueueItem } from '../../main/resources/web/app/shared/api/shapes.ts';
import { en } from '../../main/resources/web/app/shared/i18n/en.ts';
import { es } from '../../main/resources/web/app/shared/i18n/es.ts';
import { addressOf, homeOf, parseRoute } from '../../main/resources/web/app/shared/state/route.ts';
import { commandOf } from '../../main/resources/web/app/shared/ui/keyboard.ts';

const APP = new URL('../../main/resources/web/app/', import.meta.url);
const ID = '0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001';

function sources(folder: URL = APP): readonly URL[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory ? sources(new URL(`${name}/`, folder)) : name.endsWith('.ts') ? [new URL(name, folder)] : [],
  );
}

/** shared, or features/<name>, or pages. */
function zoneOf(file: URL): string {
  const [first, second] = file.href.slice(APP.href.length).split('/');
  return first === 'features' ? `features/${second}` : (first ?? '');
}

Deno.test('what a person looks at goes into the address and comes back', () => {
  for (const address of ['/inbox', `/inbox/${ID}`, '/supervision', '/promises', `/supervision/${ID}?site=cordoba&channel=x`]) {
    const [path = '', search = ''] = address.split('?');
    assert.equal(addressOf(parseRoute(path, search)), address);
  }
});

Deno.test('an address that leads nowhere is told as such', () => {
  for (const path of ['/inbox/1', '/nothing', `/inbox/${ID}/x`, `/accounts/${ID}`]) {
    assert.equal(parseRoute(path, '').page, 'not-found', path);
  }
});

Deno.test('each role starts where its work is', () => {
  assert.deepEqual(
    [homeOf(['agent']), homeOf(['agent', 'supervisor']), homeOf(['crisis']), homeOf(['admin']), homeOf(['quality'])].map(
      (home) => home?.page ?? null,
    ),
    ['inbox', 'inbox', 'supervision', 'accounts', null],
  );
});

Deno.test('letters belong to whoever is writing', () => {
  const pressed = { key: 'a', modified: false, writing: false, repeated: false };
  assert.equal(commandOf(pressed, true), 'accept');
  assert.equal(commandOf({ ...pressed, writing: true }, true), null);
  assert.equal(commandOf({ ...pressed, modified: true }, true), null);
  assert.equal(commandOf(pressed, false), null);
});

Deno.test('a key that is held down walks the list but decides nothing twice', () => {
  const held = { modified: false, writing: false, repeated: true };
  assert.deepEqual([commandOf({ ...held, key: 'j' }, true), commandOf({ ...held, key: 'a' }, true)], ['next', null]);
});

Deno.test('arrows go around the presence menu', () => {
  const last = CHOICES.length - 1;
  assert.deepEqual([step(last, 'ArrowDown'), step(0, 'ArrowUp'), step(3, 'Home'), step(0, 'x')], [0, last, 0, null]);
});

function inQueue(conversationId: string, deadline: string, more: Partial<QueueItem> = {}): QueueItem {
  return {
    conversationId,
    turnId: conversationId,
    channel: 'facebook',
    brand: 'telco-andina',
    site: 'cordoba',
    queuedAt: '2026-11-22T13:00:00.000Z',
    deadline,
    state: 'waiting',
    ...more,
  };
}

Deno.test('the queue shows first what is due first', () => {
  const items = [inQueue('b', '2026-11-22T14:00:00.000Z'), inQueue('a', '2026-11-22T13:30:00.000Z')];
  assert.deepEqual(byDeadline(items).map(({ conversationId }) => conversationId), ['a', 'b']);
});

Deno.test('a chosen filter can be seen and undone even where nothing fits it', () => {
  assert.deepEqual(wordsOf([inQueue('a', '')], 'site', 'madrid'), ['cordoba', 'madrid']);
});

Deno.test('a line of the queue names only whom it is with now', () => {
  const who = { offeredTo: 'camila', owner: 'lucia' };
  assert.deepEqual(
    ['waiting', 'offered', 'assigned'].map((state) => personOf(inQueue('a', '', { state, ...who }))),
    [null, 'camila', 'lucia'],
  );
});

Deno.test('today begins at midnight and ends now', () => {
  const now = Date.parse('2026-11-22T13:07:00.000Z');
  const { from, to } = today(now);
  assert.equal(to, new Date(now).toISOString());
  assert.ok(now - Date.parse(from) < 24 * 3_600_000 && new Date(from).getHours() === 0);
});

Deno.test('both languages have the same words and fill in the same values', () => {
  const values = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
  assert.deepEqual(Object.keys(en).sort(), Object.keys(es).sort());
  for (const [key, text] of Object.entries(es)) {
    assert.equal(values(en[key as keyof typeof es]), values(text), key);
    assert.ok(en[key as keyof typeof es].trim() !== '' && text.trim() !== '', key);
  }
});

Deno.test('Spanish takes no side between tú and vos', () => {
  const sided = /\b(vos|podés|tenés|querés|intentá|escribí|aceptá|puedes|tienes|quieres|escribe tú)\b/i;
  const found = Object.entries(es).filter(([, text]) => sided.test(text)).map(([key]) => key);
  assert.deepEqual(found, []);
});

Deno.test('code flows from shared to features to pages, and features never import each other', () => {
  const broken: string[] = [];
  for (const file of sources()) {
    const from = zoneOf(file);
    for (const [, path = ''] of Deno.readTextFileSync(file).matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      const to = zoneOf(new URL(path, file));
      const allowed = to === from || to === 'shared' || from === 'pages' || from === 'index.ts' || path.endsWith('.css');
      if (path !== '' && !allowed) {
        broken.push(`${file.href.slice(APP.href.length)} imports ${path}`);
      }
    }
  }
  assert.deepEqual(broken, []);
});

Deno.test('components take colours from tokens only', () => {
  const found = sources()
    .filter((file) => /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(Deno.readTextFileSync(file)))
    .map((file) => file.href.slice(APP.href.length));
  assert.deepEqual(found, []);
});
