import { html, svg } from 'lit';

/** Plaza's mark: four houses around a square, one of them open. */
const shape = svg`<rect x="2" y="2" width="8" height="8" rx="2"/><rect x="14" y="2" width="8" height="8" rx="2"/><rect x="2" y="14" width="8" height="8" rx="2"/><path d="M14 22v-5a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v5" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>`;

export const mark = html`<svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true" focusable="false">${shape}</svg>`;
