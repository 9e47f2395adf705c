import type { Problem } from '../../shared/api/http.ts';
import type { Incident, IncidentRequest } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** What a crisis team switches on, in the order in which it is offered. */
export const SWITCHES = [
  'four-eyes-in-public',
  'approved-texts-only',
  'nothing-of-our-own',
  'crisis-team-in-public',
] as const;

/** The levels of a crisis. */
export const LEVELS = [1, 2, 3] as const;

/** An incident as it is being written; moments as the browser's own field has them, in the person's time. */
export interface Draft {
  readonly brand: string;
  readonly title: string;
  readonly places: string;
  readonly words: string;
  readonly product: string;
  readonly startedAt: string;
  readonly expectedEnd: string;
}

/** The signs in a text: one a line, or with commas between them. */
export function signsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[,\n]/).map((sign) => sign.trim()).filter((sign) => sign !== ''))];
}

/** A moment as a field for date and time has it, in the person's time. */
export function fieldOf(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** A new one of that brand that began at that moment, or the one that is there. */
export function draftOf(incident: Incident | null, brand: string, now: Date): Draft {
  return incident === null
    ? { brand, title: '', places: '', words: '', product: '', startedAt: fieldOf(now), expectedEnd: '' }
    : {
        brand: incident.brand,
        title: incident.title,
        places: incident.places.join(', '),
        words: incident.words.join(', '),
        product: incident.product ?? '',
        startedAt: fieldOf(new Date(incident.startedAt)),
        expectedEnd: incident.expectedEnd === null ? '' : fieldOf(new Date(incident.expectedEnd)),
      };
}

/** What the service is asked for; null where something is missing. */
export function requestOf(draft: Draft): IncidentRequest | null {
  const places = signsOf(draft.places);
  const complete = draft.brand !== '' && draft.title.trim() !== '' && places.length > 0 && draft.startedAt !== '';
  return complete
    ? {
        brand: draft.brand,
        title: draft.title.trim(),
        places,
        words: signsOf(draft.words),
        product: draft.product.trim() === '' ? null : draft.product.trim(),
        startedAt: new Date(draft.startedAt).toISOString(),
        expectedEnd: draft.expectedEnd === '' ? null : new Date(draft.expectedEnd).toISOString(),
      }
    : null;
}

/** What to say where the service did not take a change. */
export function notTaken({ kind, status }: Problem, slug: string): Key {
  switch (slug) {
    case 'invalid-input':
    case 'incident-over':
    case 'incident-title-taken':
    case 'changed-meanwhile':
      return `incidents.failed.${slug}`;
    default:
      return kind === 'network' || status >= 500 ? 'incidents.failed.lost' : 'incidents.failed.refused';
  }
}
