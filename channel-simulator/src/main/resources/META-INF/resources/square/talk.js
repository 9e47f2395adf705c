// Private talk with the telco: what I said, and what it answered me, on one network at a time.
import * as api from './api.js';
import * as clock from './clock.js';
import * as time from './time.js';
import * as who from './who.js';
import { composer } from './composer.js';
import { el } from './dom.js';
import { files } from './files.js';
import { listen } from './live.js';

const KEY = 'plaza.red';
const place = document.getElementById('mensajes');
const notice = document.getElementById('aviso');
const buttons = [...document.querySelectorAll('[data-channel]')];
const items = new Map();
let channel = buttons[0].dataset.channel;

const tell = (said) => {
  notice.textContent = said;
};

function mine() {
  return [...items.values()]
    .filter((item) => who.isMe(item.peer))
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
}

function bubble(item) {
  const ours = item.author.id === item.account;
  const when = el('time', { class: 'when' });
  time.show(when, item.at);
  return el(
    'li',
    { class: ours ? 'theirs' : 'mine', id: item.id },
    el(
      'div',
      { class: 'bubble' },
      el('span', { class: 'visually-hidden' }, `${item.author.name}: `),
      ...(item.removed ? [el('p', { class: 'gone' }, 'Este mensaje se eliminó.')] : contentOf(item)),
      when,
    ),
  );
}

function contentOf(item) {
  return [...(item.text ? [el('p', { class: 'text' }, item.text)] : []), ...files(item)];
}

function draw() {
  const said = mine();
  place.replaceChildren(
    ...(said.length > 0 ? said.map(bubble) : [el('li', { class: 'quiet empty' }, 'Todavía no hay mensajes: escribe el primero.')]),
  );
}

async function load() {
  const asked = channel;
  await clock.refresh();
  const all = await api.talk(asked);
  if (asked !== channel) return;
  items.clear();
  all.forEach((item) => items.set(item.id, item));
  draw();
}

function choose(next) {
  channel = next;
  buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.channel === channel)));
  try {
    localStorage.setItem(KEY, channel);
  } catch {
    // A browser that keeps nothing begins with Messenger.
  }
  load().catch((failure) => tell(api.sentence(failure)));
}

function remembered() {
  try {
    const kept = localStorage.getItem(KEY);
    return buttons.some((button) => button.dataset.channel === kept) ? kept : channel;
  } catch {
    return channel;
  }
}

who.start();
who.onChange(draw);
clock.start(tell);
const refreshTimes = time.keepFresh();
document.getElementById('escribir').append(
  composer({
    label: 'Escribe un mensaje a Telco Andina',
    placeholder: 'Escribe un mensaje…',
    button: 'Enviar',
    hint: 'Ctrl + Intro envía',
    rows: 2,
    send: (name, text) => api.say(channel, name, text),
  }).node,
);
buttons.forEach((button) => button.addEventListener('click', () => choose(button.dataset.channel)));
choose(remembered());
listen({
  hello: load,
  reset: load,
  clock: () => clock.refresh().then(refreshTimes),
  standing: ({ channel: heard, item }) => {
    if (heard !== channel || !item.private) return;
    items.set(item.id, item);
    draw();
  },
});
