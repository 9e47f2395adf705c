// Makes elements. Texts go in as text nodes only, so that whatever people write stays text.

export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') node.className = value;
    else if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name in node && name !== 'list' && name !== 'form') node[name] = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

const TONES = 6;

export function avatar(author, isPage, size = '') {
  if (isPage) return el('span', { class: `avatar avatar-page ${size}`, ariaHidden: 'true' }, icon('mark'));
  return el('span', { class: `avatar ${size} ${tone(author.name)}`, ariaHidden: 'true' }, initials(author.name));
}

export function initials(name) {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...word][0]).join('').toLocaleUpperCase('es');
}

export function tone(name) {
  let sum = 0;
  for (const sign of name.trim().toLocaleLowerCase('es')) sum = (sum * 31 + sign.codePointAt(0)) % 9973;
  return `tone-${sum % TONES}`;
}

// Draws anew and leaves the focus where it was: on the button of the same place.
export function keepingFocus(container, draw) {
  const controls = () => [...container.querySelectorAll('button, input, textarea')];
  const place = controls().indexOf(document.activeElement);
  draw();
  if (place >= 0) controls()[Math.min(place, controls().length - 1)]?.focus();
}
