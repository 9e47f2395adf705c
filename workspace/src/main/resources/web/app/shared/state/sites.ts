import { sites as loadSites } from '../api/calls.ts';
import { Store } from './store.ts';

/** The names of sites by their slug. Sites are data; where nobody tells their names, the slug stands for itself. */
export const siteNames = new Store<Readonly<Record<string, string>>>({});

export async function learnSites(): Promise<void> {
  const answer = await loadSites();
  if (answer.ok) {
    siteNames.set(Object.fromEntries(answer.value.items.map((site) => [site.site, site.name])));
  }
}

export function siteName(slug: string | null): string {
  if (slug === null) {
    return '';
  }
  return siteNames.value[slug] ?? slug.charAt(0).toUpperCase() + slug.slice(1);
}
