/** A promise to a customer as a person sees it run. Pure: time comes as an argument, in milliseconds. */
export interface Promised {
  /** calm: there is time; warning: the last part of it; broken: the promise was not kept. */
  readonly phase: 'calm' | 'warning' | 'broken';
  /** Milliseconds to the deadline; negative after it. */
  readonly left: number;
}

/** The last quarter is a warning, but never less than two minutes nor more than an hour. */
const WARNING_SHARE = 0.25;
const SHORTEST_WARNING = 2 * 60_000;
const LONGEST_WARNING = 60 * 60_000;

/**
 * @param deadline when the answer is due
 * @param since when the clock started, if that is known
 */
export function promised(deadline: string, since: string | null, now: number): Promised | null {
  const due = Date.parse(deadline);
  if (Number.isNaN(due)) {
    return null;
  }
  const left = due - now;
  if (left <= 0) {
    return { phase: 'broken', left };
  }
  return { phase: left <= warningOf(due, since) ? 'warning' : 'calm', left };
}

function warningOf(due: number, since: string | null): number {
  const start = since === null ? Number.NaN : Date.parse(since);
  const share = Number.isNaN(start) ? 0 : (due - start) * WARNING_SHARE;
  return Math.min(LONGEST_WARNING, Math.max(SHORTEST_WARNING, share));
}

/** A span in the two largest units that matter: what a person can take in at a glance. */
export interface Span {
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'days';
  readonly value: number;
  /** Minutes beside hours, hours beside days; 0 otherwise. */
  readonly rest: number;
}

export function spanOf(milliseconds: number): Span {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  if (seconds < 60) {
    return { unit: 'seconds', value: seconds, rest: 0 };
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return { unit: 'minutes', value: minutes, rest: 0 };
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    return { unit: 'hours', value: hours, rest: minutes % 60 };
  }
  return { unit: 'days', value: Math.floor(hours / 24), rest: hours % 24 };
}
