import { Store } from '../state/store.ts';

/** Why there is no answer, or not the wished one. */
export interface Problem {
  /** network: nobody knows whether the server heard; session: nobody is logged in; problem: the server said no. */
  readonly kind: 'network' | 'session' | 'problem';
  /** 0 where there was no answer. */
  readonly status: number;
  /** `urn:problem:<context>:<slug>`, empty where the server gave none. */
  readonly type: string;
}

export type Result<T> =
  | { readonly ok: true; readonly status: number; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** True once a request found that nobody is logged in any more. */
export const sessionEnded = new Store(false);

const SESSION_OVER = new Set([401, 499]);
const ANSWER_WITHIN = 15_000;

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Sent as it is, in place of a body of JSON. */
  readonly file?: { readonly type: string; readonly bytes: Blob };
  /** Milliseconds; by itself as long as a person looks at a page that does nothing. */
  readonly within?: number;
  readonly idempotencyKey?: string;
  /** The version on which a change rests. */
  readonly seen?: number | undefined;
  readonly signal?: AbortSignal;
}

/** Asks our own server. Never throws: what went wrong is a value. */
export async function call<T>(path: string, options: Call = {}): Promise<Result<T>> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Plaza-Page': '1' };
  const type = options.file?.type ?? (options.body === undefined ? undefined : 'application/json');
  if (type !== undefined) {
    headers['Content-Type'] = type;
  }
  if (options.seen !== undefined) {
    headers['If-Match'] = `"${options.seen}"`;
  }
  if (options.idempotencyKey) {
    headers['Idempotency-Key'] = options.idempotencyKey;
  }
  const limit = AbortSignal.timeout(options.within ?? ANSWER_WITHIN);
  try {
    const response = await fetch(path, {
      method: options.method ?? 'GET',
      headers,
      body: options.file?.bytes ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    });
    return await read<T>(response);
  } catch {
    return { ok: false, problem: { kind: 'network', status: 0, type: '' } };
  }
}

async function read<T>(response: Response): Promise<Result<T>> {
  if (SESSION_OVER.has(response.status) || response.type === 'opaqueredirect') {
    sessionEnded.set(true);
    return { ok: false, problem: { kind: 'session', status: response.status, type: '' } };
  }
  if (response.ok) {
    const value = response.status === 204 ? undefined : await response.json();
    return { ok: true, status: response.status, value: value as T };
  }
  return { ok: false, problem: { kind: 'problem', status: response.status, type: await typeOf(response) } };
}

async function typeOf(response: Response): Promise<string> {
  try {
    return typeIn(await response.json());
  } catch {
    return '';
  }
}

function typeIn(body: unknown): string {
  const type = (body as { type?: unknown }).type;
  return typeof type === 'string' ? type : '';
}

/** What an answer that is no success says. */
export function problemIn(status: number, text: string): Problem {
  if (SESSION_OVER.has(status) || status === 0) {
    return { kind: status === 0 ? 'network' : 'session', status, type: '' };
  }
  try {
    return { kind: 'problem', status, type: typeIn(JSON.parse(text)) };
  } catch {
    return { kind: 'problem', status, type: '' };
  }
}

/** The last word of a problem's type: `owner-changed`. */
export function slugOf(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf(':') + 1);
}
