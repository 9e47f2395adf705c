// With which name one speaks; remembered in this browser.
import { initials, tone } from './dom.js';

const KEY = 'plaza.nombre';
const form = document.getElementById('quien');
const input = document.getElementById('quien-nombre');
const face = document.getElementById('quien-avatar');
const listeners = [];

export const name = () => input.value.trim().replace(/\s+/g, ' ');

export const isMe = (author) =>
  name() !== '' && author.name.toLocaleLowerCase('es') === name().toLocaleLowerCase('es');

export const onChange = (listener) => listeners.push(listener);

// The name, or nothing after asking for it.
export function ask(tell) {
  const given = name();
  form.classList.toggle('who-missing', given === '');
  if (given !== '') return given;
  tell('Antes de publicar, dinos con qué nombre hablas.');
  input.focus();
  return null;
}

function shown() {
  const given = name();
  face.className = `avatar ${given === '' ? '' : tone(given)}`;
  face.textContent = given === '' ? '?' : initials(given);
  form.classList.remove('who-missing');
}

export function start() {
  try {
    input.value = localStorage.getItem(KEY) ?? '';
  } catch {
    input.value = '';
  }
  shown();
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', shown);
  input.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, name());
    } catch {
      // A browser that keeps nothing forgets the name; the wall works all the same.
    }
    listeners.forEach((listener) => listener());
  });
}
