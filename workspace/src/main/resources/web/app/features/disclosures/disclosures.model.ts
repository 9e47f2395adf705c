import type { Problem } from '../../shared/api/http.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** What of a brand may stand in public, in the order in which it is offered. */
export const DISCLOSURE_KINDS = ['phone', 'email', 'domain', 'account', 'case-code', 'address'] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

/** What to say where the service did not take a change. */
export function notChanged({ kind, status }: Problem, slug: string): Key {
  switch (slug) {
    case 'invalid-input':
      return 'disclosures.failed.too-broad';
    case 'brand-beyond-sites':
    case 'too-many-disclosures':
      return `disclosures.failed.${slug}`;
    default:
      return kind === 'network' || status >= 500 ? 'disclosures.failed.lost' : 'disclosures.failed.refused';
  }
}
