// Times as people say them, measured on the clock of the plaza, which may be ahead of the browser's.

let ahead = 0;

export const setServerNow = (iso) => {
  ahead = Date.parse(iso) - Date.now();
};

export const now = () => Date.now() + ahead;

const RELATIVE = new Intl.RelativeTimeFormat('es', { numeric: 'auto' });
const DAY = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long' });
const FULL = new Intl.DateTimeFormat('es', { dateStyle: 'full', timeStyle: 'short' });

export function relative(iso) {
  const seconds = Math.round((now() - Date.parse(iso)) / 1000);
  if (seconds < 45) return 'ahora mismo';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return RELATIVE.format(-minutes, 'minute');
  const hours = Math.round(minutes / 60);
  if (hours < 24) return RELATIVE.format(-hours, 'hour');
  const days = Math.round(hours / 24);
  return days < 8 ? RELATIVE.format(-days, 'day') : DAY.format(new Date(iso));
}

export const full = (iso) => FULL.format(new Date(iso));

export function show(node, iso) {
  node.dateTime = iso;
  node.title = full(iso);
  node.textContent = relative(iso);
}

// Keeps all shown times true.
export function keepFresh() {
  const refresh = () => document.querySelectorAll('time.when').forEach((node) => show(node, node.dateTime));
  setInterval(refresh, 30_000);
  return refresh;
}
