// The clock of the whole local platform.
import * as api from './api.js';
import * as time from './time.js';

const shown = document.getElementById('reloj-hora');
const note = document.getElementById('reloj-nota');
const FORMAT = new Intl.DateTimeFormat('es', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

function draw() {
  const now = new Date(time.now());
  shown.dateTime = now.toISOString();
  shown.textContent = FORMAT.format(now);
}

function ahead(offset) {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(offset);
  const hours = Number(parts?.[1] ?? 0);
  const minutes = Number(parts?.[2] ?? 0);
  if (hours + minutes === 0) return 'Va con la hora de este equipo.';
  const days = Math.floor(hours / 24);
  const said = [
    days > 0 && `${days} ${days === 1 ? 'día' : 'días'}`,
    hours % 24 > 0 && `${hours % 24} h`,
    minutes > 0 && `${minutes} min`,
  ].filter(Boolean);
  return `Va ${said.join(' y ')} por delante de este equipo.`;
}

function read(reading) {
  time.setServerNow(reading.now);
  note.textContent = ahead(reading.offset);
  draw();
}

export const refresh = () => api.clock().then(read);

export function start(tell) {
  setInterval(draw, 5_000);
  document.querySelectorAll('[data-advance]').forEach((button) =>
    button.addEventListener('click', () =>
      api.advance(button.dataset.advance).then(read).catch((failure) => tell(api.sentence(failure))),
    ),
  );
}
