import type { Problem } from '../../shared/api/http.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** The most characters that a network takes, where the service does not say so itself (CHANNELS: as measured). */
const LIMITS: Readonly<Record<string, { readonly public: number; readonly private: number }>> = {
  facebook: { public: 8000, private: 2000 },
  instagram: { public: 2200, private: 1000 },
  whatsapp: { public: 4096, private: 4096 },
  x: { public: 280, private: 10_000 },
  youtube: { public: 10_000, private: 10_000 },
};
const OTHER_LIMIT = 8000;

export function limitFor(channel: string, visibility: string): number {
  return LIMITS[channel]?.[visibility === 'private' ? 'private' : 'public'] ?? OTHER_LIMIT;
}

/** How long a text is for a person: code points, so that an emoji counts one and not two. The server has the last word. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export type Length = { readonly kind: 'empty' | 'fine' | 'near' | 'over'; readonly used: number; readonly limit: number };

const NEAR = 0.9;

export function measure(text: string, limit: number): Length {
  const used = lengthOf(text.trim());
  if (used === 0) {
    return { kind: 'empty', used, limit };
  }
  if (used > limit) {
    return { kind: 'over', used, limit };
  }
  return { kind: used > limit * NEAR ? 'near' : 'fine', used, limit };
}

/**
 * The sending of one text. Its key stays the same until the server has said yes or no to it, so that trying again after
 * a broken connection cannot publish it twice; another text is another reply and takes another key.
 */
export type Sending =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending' }
  /** The server took it; nothing is published yet. */
  | { readonly phase: 'taken' }
  /** Not taken, and why; the text is still there. */
  | { readonly phase: 'stopped'; readonly why: Key; readonly retry: boolean; readonly keepKey: boolean };

export const IDLE: Sending = { phase: 'idle' };

export function stoppedBy(problem: Problem, slug: string): Sending {
  switch (slug) {
    case 'not-yet-owner':
      return stopped('composer.not-yet-owner', true, true);
    case 'owner-changed':
      return stopped('composer.owner-changed', false, false);
    case 'text-too-long':
      return stopped('composer.text-too-long', false, false);
    case 'empty-text':
      return stopped('composer.empty-text', false, false);
    case 'idempotency-key-reused':
      return stopped('composer.key-reused', false, false);
    default:
      return byStatus(problem);
  }
}

function byStatus({ kind, status }: Problem): Sending {
  if (kind === 'network' || kind === 'session') {
    return stopped('composer.lost', true, true);
  }
  return status >= 500 ? stopped('composer.unavailable', true, true) : stopped('composer.refused', false, false);
}

function stopped(why: Key, retry: boolean, keepKey: boolean): Sending {
  return { phase: 'stopped', why, retry, keepKey };
}

/**
 * The key that a text is sent with.
 *
 * @param kept what an earlier attempt left behind: key and text
 * @param fresh a new key
 */
export function keyFor(text: string, kept: string, fresh: () => string): { readonly key: string; readonly kept: string } {
  const separator = kept.indexOf(' ');
  const key = separator > 0 && kept.slice(separator + 1) === text ? kept.slice(0, separator) : fresh();
  return { key, kept: `${key} ${text}` };
}
