import * as api from './api.js';
import * as clock from './clock.js';
import * as time from './time.js';
import * as who from './who.js';
import { composer } from './composer.js';
import { listen } from './live.js';
import { showNetwork, words } from './network.js';
import { Wall } from './wall.js';

showNetwork();

who.start();
const wall = new Wall(
  document.getElementById('publicaciones'),
  document.getElementById('mas'),
  document.getElementById('aviso'),
);
const refreshTimes = time.keepFresh();

document.getElementById('escribir').append(
  composer({
    label: words.write,
    placeholder: `${words.write}…`,
    button: 'Publicar',
    rows: 2,
    send: (name, text) => api.write(name, text),
  }).node,
);

let pending = null;

// Reads everything; what is heard meanwhile is kept and applied afterwards.
async function load() {
  pending = [];
  await clock.refresh();
  wall.load(await api.ledger());
  pending.forEach((item) => wall.see(item));
  pending = null;
  point();
}

function point() {
  document.querySelectorAll('.pointed').forEach((node) => node.classList.remove('pointed'));
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.matches('.post, .comment')) return;
  target.classList.add('pointed');
  target.scrollIntoView({ block: 'center' });
}

clock.start(wall.tell);
addEventListener('hashchange', point);
listen({
  hello: load,
  reset: load,
  clock: () => clock.refresh().then(refreshTimes),
  standing: ({ channel, item }) => {
    if (channel !== api.CHANNEL || item.private) return;
    if (pending) pending.push(item);
    else wall.see(item);
  },
});
