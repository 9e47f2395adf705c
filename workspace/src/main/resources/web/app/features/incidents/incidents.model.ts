import type { Problem } from '../../shared/api/http.ts';
import type { Incident, IncidentRequest } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { localOf, momentOf } from '../../shared/ui/moment-field.ts';

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

/** A new one of that brand that began at that moment, or the one that is there. */
export function draftOf(incident: Incident | null, brand: string, now: number): Draft {
  return incident === null
    ? { brand, title: '', places: '', words: '', product: '', startedAt: localOf(now), expectedEnd: '' }
    : {
        brand: incident.brand,
        title: incident.title,
        places: incident.places.join(', '),
        words: incident.words.join(', '),
        product: incident.product ?? '',
        startedAt: localOf(Date.parse(incident.startedAt)),
        expectedEnd: incident.expectedEnd === null ? '' : localOf(Date.parse(incident.expectedEnd)),
      };
}

/** What the service is asked for, moments that were not touched to the second; null where something is missing. */
export function requestOf(draft: Draft, known: Incident | null): IncidentRequest | null {
  const startedAt = momentAgain(draft.startedAt, known?.startedAt ?? null);
  const places = signsOf(draft.places);
  const complete = draft.brand !== '' && draft.title.trim() !== '' && places.length > 0;
  return complete && startedAt !== null
    ? {
        brand: draft.brand,
        title: draft.title.trim(),
        places,
        words: signsOf(draft.words),
        product: draft.product.trim() === '' ? null : draft.product.trim(),
        startedAt,
        expectedEnd: momentAgain(draft.expectedEnd, known?.expectedEnd ?? null),
      }
    : null;
}

/** A field has no seconds: where it shows what is known, that is meant. */
function momentAgain(field: string, known: string | null): string | null {
  return known !== null && localOf(Date.parse(known)) === field ? known : momentOf(field);
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
