import type { Problem } from '../../shared/api/http.ts';
import type { TextLimit } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import type { Place } from './way.model.ts';

/** The most that a network takes, where the service does not say so itself (CHANNELS: as measured). */
const LIMITS: Readonly<Record<string, Readonly<Record<Place, TextLimit>>>> = {
  facebook: { public: characters(8000), private: characters(2000) },
  instagram: { public: characters(2200), private: { most: 1000, unit: 'utf-8-bytes' } },
  whatsapp: { public: characters(4096), private: characters(4096) },
  x: { public: characters(280), private: characters(10_000) },
  youtube: { public: characters(10_000), private: characters(10_000) },
};
const OTHER_LIMIT = characters(8000);

function characters(most: number): TextLimit {
  return { most, unit: 'characters' };
}

export function limitFor(channel: string, place: Place): TextLimit {
  return LIMITS[channel]?.[place] ?? OTHER_LIMIT;
}

/**
 * How long a text is as the network counts: bytes, or code points, so that an emoji counts one and not two. The server
 * has the last word.
 */
export function lengthOf(text: string, unit: string): number {
  return unit === 'utf-8-bytes' ? new TextEncoder().encode(text).length : [...text].length;
}

export interface Length {
  readonly kind: 'empty' | 'fine' | 'near' | 'over';
  readonly used: number;
  readonly limit: number;
  readonly unit: string;
}

const NEAR = 0.9;

export function measure(text: string, { most, unit }: TextLimit): Length {
  const used = lengthOf(text.trim(), unit);
  return { kind: kindOf(used, most), used, limit: most, unit };
}

function kindOf(used: number, most: number): Length['kind'] {
  if (used === 0) {
    return 'empty';
  }
  if (used > most) {
    return 'over';
  }
  return used > most * NEAR ? 'near' : 'fine';
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
    case 'outside-window':
    case 'already-replied':
    case 'not-allowed-here':
    case 'conversation-resolved':
    case 'nothing-to-answer':
    case 'answered-elsewhere':
    case 'unknown-template':
    case 'template-unfit':
    case 'attachment-not-allowed':
    case 'attachment-unknown':
    case 'personal-data-in-public':
    case 'said-to-others':
      return stopped(`composer.${slug}`, false, false);
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
