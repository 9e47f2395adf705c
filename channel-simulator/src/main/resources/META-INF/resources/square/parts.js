// What posts and comments have in common: the writer, the text, the acts.
import { el, icon } from './dom.js';
import * as api from './api.js';
import * as time from './time.js';
import * as who from './who.js';
import { composer } from './composer.js';
import { files } from './files.js';
import { isPage } from './items.js';

export function writer(item) {
  return el('span', { class: 'who-name' }, item.author.name, ...(isPage(item) ? [' ', badge()] : []));
}

function badge() {
  const svg = icon('check');
  svg.removeAttribute('aria-hidden');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'página verificada');
  return svg;
}

export function when(iso) {
  const node = el('time', { class: 'when' });
  time.show(node, iso);
  return node;
}

export const edited = (item) => item.editedAt && el('span', { class: 'when', title: time.full(item.editedAt) }, ' · editado');

// What the page has hidden, its author still sees; the others see only that something is hidden.
export const isWithheld = (item) => item.hidden && !who.isMe(item.author);

export function words(item) {
  if (isWithheld(item)) return [note('La página ocultó este mensaje.')];
  const text = [...(item.text ? [el('p', { class: 'text' }, item.text)] : []), ...files(item)];
  return item.hidden ? [...text, note('La página lo ocultó: solo tú y tus amistades pueden verlo.')] : text;
}

function note(said) {
  return el('p', { class: 'note' }, icon('hidden'), el('span', {}, said));
}

export function likeButton(item, tell, words = '') {
  const likes = liked.has(key(item));
  const button = el(
    'button',
    { type: 'button', class: 'link', ariaPressed: String(likes), ariaLabel: likeLabel(item, likes) },
    icon('heart'),
    item.likes > 0 ? String(item.likes) : words,
  );
  button.addEventListener('click', async () => {
    const name = who.ask(tell);
    if (!name) return;
    if (likes) liked.delete(key(item));
    else liked.add(key(item));
    await api.like(item.id, name, !likes).catch((failure) => tell(api.sentence(failure)));
  });
  return button;
}

// Who liked what from this page; the network only tells how many.
const liked = new Set();
const key = (item) => `${who.name().toLocaleLowerCase('es')}|${item.id}`;

function likeLabel(item, likes) {
  const people = item.likes === 1 ? 'a 1 persona le gusta' : `a ${item.likes} personas les gusta`;
  return `${likes ? 'Ya no me gusta' : 'Me gusta'} (${people})`;
}

// Editing and removing, for what I wrote myself. `place` is where the editor opens in place of the text.
export function ownActs(item, place, redraw, tell) {
  if (!who.isMe(item.author) || item.removed) return [];
  const change = el('button', { type: 'button', class: 'link' }, 'Editar');
  const remove = el('button', { type: 'button', class: 'link' }, 'Eliminar');
  change.addEventListener('click', () => {
    const editor = composer({
      label: 'Cambia tu texto',
      button: 'Guardar',
      value: item.text,
      small: true,
      send: (name, text) => api.edit(item.id, text).then(redraw),
      cancel: redraw,
    });
    place.replaceChildren(editor.node);
    editor.focus();
  });
  remove.addEventListener('click', () => {
    const yes = el('button', { type: 'button', class: 'link link-bad' }, 'Sí, eliminar');
    const no = el('button', { type: 'button', class: 'link' }, 'No');
    const question = el('span', { class: 'confirm', role: 'group', ariaLabel: '¿Eliminar?' }, '¿Eliminar?', yes, no);
    yes.addEventListener('click', () => api.remove(item.id).catch((failure) => tell(api.sentence(failure))));
    no.addEventListener('click', () => {
      question.replaceWith(remove);
      remove.focus();
    });
    remove.replaceWith(question);
    yes.focus();
  });
  return api.CHANNEL === 'instagram' ? [remove] : [change, remove];
}
