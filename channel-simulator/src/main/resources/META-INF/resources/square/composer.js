// Where one writes: a post, a comment, a reply or a change.
import { el } from './dom.js';
import { sentence } from './api.js';
import * as who from './who.js';

const LONGEST = 8000;
let count = 0;

// options: label, placeholder, button, hint, value, small, rows, send(name, text), cancel()
export function composer(options) {
  const id = `texto-${++count}`;
  const trouble = el('p', { class: 'trouble', role: 'alert', hidden: true });
  const text = el('textarea', {
    id,
    rows: options.rows ?? 1,
    maxLength: LONGEST,
    placeholder: options.placeholder,
    value: options.value ?? '',
  });
  const button = el('button', { type: 'submit', class: 'button' }, options.button);
  const tell = (said) => {
    trouble.textContent = said;
    trouble.hidden = said === '';
  };

  const send = async (event) => {
    event.preventDefault();
    tell('');
    if (text.value.trim() === '') {
      text.focus();
      return;
    }
    const name = who.ask(tell);
    if (!name) return;
    button.disabled = true;
    try {
      await options.send(name, text.value.trim());
      text.value = options.value ?? '';
    } catch (failure) {
      tell(sentence(failure));
    } finally {
      button.disabled = false;
    }
  };

  const keys = (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    if (event.key === 'Escape' && options.cancel) options.cancel();
  };

  const form = el(
    'form',
    { class: `composer ${options.small ? 'composer-small' : ''}`, noValidate: true, onsubmit: send },
    el(
      'div',
      { class: 'composer-row' },
      el('div', { class: 'field' }, el('label', { htmlFor: id, class: 'visually-hidden' }, options.label), text),
    ),
    trouble,
    el(
      'div',
      { class: 'composer-foot' },
      options.rows > 1 && el('span', { class: 'quiet small hint' }, options.hint ?? 'Ctrl + Intro publica'),
      options.cancel && el('button', { type: 'button', class: 'button button-plain', onclick: options.cancel }, 'Cancelar'),
      button,
    ),
  );
  text.addEventListener('keydown', keys);
  return { node: form, focus: () => text.focus(), isEmpty: () => text.value.trim() === '' };
}
