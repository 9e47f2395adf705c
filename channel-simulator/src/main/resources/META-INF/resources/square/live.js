// The stream of what happens. It always begins with hello, upon which everything is read anew.

const line = document.getElementById('linea');

function show(isOn) {
  line.className = `line ${isOn ? 'line-on' : 'line-off'}`;
  line.textContent = isOn ? 'En vivo' : 'Sin conexión, reintentando…';
}

// handlers: hello(), standing(seen), reset(), clock()
export function listen(handlers) {
  const source = new EventSource('/sim/events');
  source.addEventListener('open', () => show(true));
  source.addEventListener('error', () => {
    show(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(handlers), 3_000);
  });
  for (const [name, handler] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handler(JSON.parse(event.data)));
  }
  addEventListener('pagehide', () => source.close());
}
