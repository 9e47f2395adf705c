import { Store } from './store.ts';

export type Theme = 'auto' | 'light' | 'dark';

const THEME = 'plaza.theme';
const KEYS = 'plaza.keys';

export const theme = new Store<Theme>(keptTheme());

/** Whether single keys do something: who dictates or has a tremor may not want that (WCAG 2.1.4). */
export const singleKeys = new Store<boolean>(localStorage.getItem(KEYS) !== 'off');

function keptTheme(): Theme {
  const kept = localStorage.getItem(THEME);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function chooseTheme(next: Theme): void {
  localStorage.setItem(THEME, next);
  theme.set(next);
  applyTheme();
}

export function chooseSingleKeys(on: boolean): void {
  localStorage.setItem(KEYS, on ? 'on' : 'off');
  singleKeys.set(on);
}

export function applyTheme(): void {
  if (theme.value === 'auto') {
    delete document.documentElement.dataset['theme'];
  } else {
    document.documentElement.dataset['theme'] = theme.value;
  }
}
