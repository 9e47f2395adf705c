// What the page says of the network whose public side it shows.
import { CHANNEL } from './api.js';

const WORDS = {
  facebook: { write: 'Escribe en el muro de Telco Andina' },
  instagram: { write: 'Menciona a Telco Andina en una publicación tuya', title: 'Telco Andina · Instagram', name: 'Instagram' },
};

export const words = WORDS[CHANNEL];

export function showNetwork() {
  document.querySelectorAll('[data-network]').forEach((link) => {
    if (link.dataset.network === CHANNEL) link.setAttribute('aria-current', 'page');
  });
  if (!words.name) return;
  document.title = words.title;
  document.getElementById('muro').setAttribute('aria-label', `${words.name} de Telco Andina`);
  document.getElementById('como').textContent =
    'Esto es una red social de mentira para probar Plaza. Escribe como cliente: tu mensaje llega a Plaza por el mismo camino que usaría Instagram.';
}
