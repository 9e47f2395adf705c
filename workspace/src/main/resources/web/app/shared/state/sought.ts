/** What somebody looks for; empty means everything. */
export interface SearchFilter {
  readonly text: string;
  readonly turn: string;
  readonly channel: string;
  readonly site: string;
  readonly owner: string;
  readonly due: string;
}

export const NOTHING_SOUGHT: SearchFilter = { text: '', turn: '', channel: '', site: '', owner: '', due: '' };

/** The turns that can be looked for, `open` for all that are not closed. */
export const TURNS = [
  'open',
  'new',
  'waiting-for-us',
  'waiting-for-customer',
  'waiting-for-back-office',
  'invited-to-private',
  'in-private',
  'owing-public-closing',
  'resolved',
] as const;

export const OWNERS = ['me', 'nobody'] as const;

/** How soon an answer is due: now and before, or within so many minutes. */
export const DUES = ['broken', '15', '60'] as const;

/** The service looks for 2 to 100 characters. */
export const LONGEST = 100;

/** What of an address is a filter; anything else in it is left out. */
export function filterOf(query: URLSearchParams): SearchFilter {
  const word = (name: string): string => (query.get(name) ?? '').trim().slice(0, LONGEST);
  return { text: word('text'), turn: word('turn'), channel: word('channel'), site: word('site'), owner: word('owner'), due: word('due') };
}

/** True where the text is long enough for the service, or where none is looked for. */
export function isLongEnough({ text }: SearchFilter): boolean {
  return text.length !== 1;
}

export function isSame(one: SearchFilter, other: SearchFilter): boolean {
  return (Object.keys(NOTHING_SOUGHT) as (keyof SearchFilter)[]).every((name) => one[name] === other[name]);
}

/** The same as the service asks for it, at this moment. */
export function parametersOf(filter: SearchFilter, now: number): Record<string, string> {
  const minutes = filter.due === 'broken' ? 0 : Number(filter.due);
  return {
    text: filter.text,
    turn: filter.turn === 'open' ? '' : filter.turn,
    state: filter.turn === 'open' ? 'open' : '',
    channel: filter.channel,
    site: filter.site,
    owner: filter.owner,
    dueBefore: filter.due === '' || Number.isNaN(minutes) ? '' : new Date(now + minutes * 60_000).toISOString(),
  };
}
