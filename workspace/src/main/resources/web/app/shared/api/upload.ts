import { problemIn, type Result, sessionEnded } from './http.ts';

/** A file that does not arrive within this time does not arrive. */
const ARRIVES_WITHIN = 10 * 60_000;

/** Bytes on their way; aborting them ends it without an answer. */
export interface Upload<T> {
  readonly answer: Promise<Result<T>>;
  abort(): void;
}

/**
 * Brings bytes to our own server and tells how far they are. By XMLHttpRequest: fetch does not tell.
 *
 * @param told the part that has left, from 0 to 1
 */
export function upload<T>(path: string, bytes: Blob, told: (part: number) => void): Upload<T> {
  const request = new XMLHttpRequest();
  const answer = new Promise<Result<T>>((resolve) => {
    const lost = (): void => resolve({ ok: false, problem: { kind: 'network', status: 0, type: '' } });
    request.open('PUT', path);
    request.timeout = ARRIVES_WITHIN;
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Plaza-Page', '1');
    request.upload.addEventListener('progress', ({ loaded, total }) => told(total === 0 ? 0 : loaded / total));
    request.addEventListener('error', lost);
    request.addEventListener('timeout', lost);
    request.addEventListener('abort', lost);
    request.addEventListener('load', () => resolve(read<T>(request)));
    request.send(bytes);
  });
  return { answer, abort: () => request.abort() };
}

function read<T>({ status, responseText }: XMLHttpRequest): Result<T> {
  if (status >= 200 && status < 300) {
    return { ok: true, status, value: JSON.parse(responseText) as T };
  }
  const problem = problemIn(status, responseText);
  if (problem.kind === 'session') {
    sessionEnded.set(true);
  }
  return { ok: false, problem };
}
