// The simulator's own API.

// Which network's public side the page shows: its address says so.
export const CHANNEL = new URLSearchParams(location.search).get('red') === 'instagram' ? 'instagram' : 'facebook';

async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.type ?? `http-${answer.status}`);
}

const at = (id) => `/sim/${CHANNEL}/messages/${encodeURIComponent(id)}`;

export const ledger = () =>
  call('GET', `/sim/ledger?channel=${CHANNEL}`).then((answer) => answer.items.filter((item) => !item.private));
export const write = (name, text, parent) => call('POST', `/sim/${CHANNEL}/messages`, { as: { name }, text, in: parent });
export const edit = (id, text) => call('PUT', at(id), { text });
export const remove = (id) => call('DELETE', at(id));
export const like = (id, name, likes) => call('POST', `${at(id)}/likes`, { as: { name }, likes });
export const talk = (channel) =>
  call('GET', `/sim/ledger?channel=${channel}`).then((answer) => answer.items.filter((item) => item.private));
export const say = (channel, name, text) =>
  call('POST', `/sim/${channel}/messages`, { as: { name }, text, private: true });
export const clock = () => call('GET', '/sim/clock');
export const advance = (duration) => call('POST', '/sim/clock', { advance: duration });

const SENTENCES = {
  'urn:problem:simulator:message-removed': 'Eso ya no está en el muro.',
  'urn:problem:simulator:unknown-message': 'Eso ya no está en el muro.',
  'urn:problem:simulator:invalid-request': 'No pudimos publicarlo así: revisa el nombre y el texto.',
};

export function sentence(failure) {
  return SENTENCES[failure.message] ?? 'No se pudo enviar. Prueba otra vez en un momento.';
}
