import type { Capability, FilesRule, TextLimit } from '../../shared/api/shapes.ts';

/** Where an answer stands, and where the message stands that it is for. */
export type Place = 'public' | 'private';

/** One way of answering: whether it is open, until when, and why not. */
export interface Way {
  readonly place: Place;
  /** The network's word for it; null where nobody told what can be done. */
  readonly act: string | null;
  readonly open: boolean;
  /** When the network's time for it ends or ended; null where it sets none. */
  readonly until: string | null;
  /** Why it is closed. */
  readonly reason: string | null;
  /** Null where the usual limit of the network is all that is known. */
  readonly limit: TextLimit | null;
  /** Which files may go along; null where nobody told. */
  readonly files: FilesRule | null;
}

const ACTS: Readonly<Record<Place, Readonly<Record<Place, readonly string[]>>>> = {
  public: { public: ['comment-reply', 'mention-reply'], private: ['private-reply'] },
  private: { public: [], private: ['direct-message'] },
};

/** These say that another act is the one for this message. */
const NOT_THIS_ONE: readonly (string | null)[] = ['other-kind', 'not-supported'];

export function placeOf(visibility: string | null | undefined): Place {
  return visibility === 'private' ? 'private' : 'public';
}

/**
 * The way from a message to an answer. Where nobody told what can be done, it is taken as open: the server has the last
 * word. A way whose time is over is closed, also before the server has said so.
 *
 * @param told null where it is not known yet; empty where the account tells no rules
 */
export function wayOf(told: readonly Capability[] | null, said: Place, place: Place, now: number): Way {
  if (told === null || told.length === 0) {
    return { place, act: null, open: true, until: null, reason: null, limit: null, files: null };
  }
  const candidates = told.filter((each) => ACTS[said][place].includes(each.act));
  const best =
    candidates.find((each) => each.allowed) ??
    candidates.find((each) => !NOT_THIS_ONE.includes(each.reason)) ??
    candidates[0];
  if (best === undefined) {
    return { place, act: null, open: false, until: null, reason: 'not-supported', limit: null, files: null };
  }
  const over = best.allowed && best.until !== null && Date.parse(best.until) <= now;
  return {
    place,
    act: best.act,
    open: best.allowed && !over,
    until: best.until,
    reason: over ? 'outside-window' : best.reason,
    limit: best.textLimit,
    files: best.files ?? null,
  };
}

/** The place that a person chose stays chosen; only where nothing was chosen, it is where the customer spoke. */
export function chosenPlace(said: Place, kept: string): Place {
  return said === 'private' || kept === 'private' ? 'private' : 'public';
}

/**
 * True where there are two places to choose from. Who had chosen the private one can always go back, also when it closes:
 * nothing that was meant for one person moves into the open by itself.
 */
export function isChoice(told: readonly Capability[] | null, said: Place, place: Place, now: number): boolean {
  return said === 'public' && (place === 'private' || (told !== null && told.length > 0 && wayOf(told, said, 'private', now).open));
}

/** The next moment at which something closes by itself; null where nothing does. */
export function nextEnd(told: readonly Capability[], now: number): number | null {
  const ends = told.flatMap(({ allowed, until }) => (allowed && until !== null ? [Date.parse(until)] : []));
  const ahead = ends.filter((end) => end > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
