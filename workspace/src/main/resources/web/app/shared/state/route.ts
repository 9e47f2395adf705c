import type { Session } from '../api/shapes.ts';
import { filterOf, type SearchFilter } from './sought.ts';
import { Store } from './store.ts';

/** What a person looks at. It stands in the address, so that it can be reloaded, kept and sent to somebody. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'inbox'; readonly conversation: string | null }
  | { readonly page: 'supervision'; readonly conversation: string | null; readonly site: string; readonly channel: string }
  | { readonly page: 'search'; readonly conversation: string | null; readonly sought: SearchFilter }
  | { readonly page: 'accounts' }
  | { readonly page: 'imports' }
  | { readonly page: 'promises' }
  | { readonly page: 'incidents' }
  | { readonly page: 'not-found' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function parseRoute(path: string, search: string): Route {
  const [page, conversation, ...rest] = path.split('/').filter((part) => part !== '');
  const query = new URLSearchParams(search);
  if (rest.length > 0 || (conversation !== undefined && !UUID.test(conversation))) {
    return { page: 'not-found' };
  }
  switch (page) {
    case undefined:
      return { page: 'home' };
    case 'inbox':
      return { page, conversation: conversation ?? null };
    case 'supervision':
      return {
        page,
        conversation: conversation ?? null,
        site: query.get('site') ?? '',
        channel: query.get('channel') ?? '',
      };
    case 'search':
      return { page, conversation: conversation ?? null, sought: filterOf(query) };
    case 'accounts':
    case 'imports':
    case 'promises':
    case 'incidents':
      return conversation === undefined ? { page } : { page: 'not-found' };
    default:
      return { page: 'not-found' };
  }
}

export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'not-found':
      return '/';
    case 'accounts':
    case 'imports':
    case 'promises':
    case 'incidents':
      return `/${route.page}`;
    case 'inbox':
      return path('/inbox', route.conversation);
    case 'search':
      return path('/search', route.conversation) + search({ ...route.sought });
    case 'supervision':
      return path('/supervision', route.conversation) + search({ site: route.site, channel: route.channel });
  }
}

function path(page: string, conversation: string | null): string {
  return conversation === null ? page : `${page}/${conversation}`;
}

function search(parameters: Record<string, string>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** The page that a person starts with, by what the token says of them; null where there is none for them yet. */
export function homeOf(roles: readonly string[]): Route | null {
  if (roles.includes('agent')) {
    return { page: 'inbox', conversation: null };
  }
  if (oversees(roles)) {
    return { page: 'supervision', conversation: null, site: '', channel: '' };
  }
  return seesAccounts(roles) ? { page: 'accounts' } : null;
}

/** True for those who see the accounts of a site. */
export function seesAccounts(roles: readonly string[]): boolean {
  return roles.includes('supervisor') || roles.includes('admin');
}

/** True for those who bring cases over from another tool. */
export function bringsCases(roles: readonly string[]): boolean {
  return roles.includes('admin');
}

/** The sites whose matters they may change as a supervisor, `*` for all. */
export function supervisedBy({ roles, sites }: Pick<Session, 'roles' | 'sites'>): readonly string[] {
  return roles.includes('supervisor') ? sites : [];
}

/** True for those who read conversations. */
export function readsConversations(roles: readonly string[]): boolean {
  return roles.includes('agent') || roles.includes('quality') || oversees(roles);
}

/** True for those who see a site's queue. */
export function oversees(roles: readonly string[]): boolean {
  return roles.includes('supervisor') || roles.includes('crisis');
}

export const route = new Store<Route>(
  typeof location === 'undefined' ? { page: 'home' } : parseRoute(location.pathname, location.search),
);

/** The address of another conversation on the page that is shown, with all else that is looked at there. */
export function addressBeside(conversation: string): string {
  return location.pathname.replace(/[^/]*$/, conversation) + location.search;
}

/** Goes there; `replace` leaves no step to come back to. */
export function go(next: Route, replace = false): void {
  const address = addressOf(next);
  if (address !== location.pathname + location.search) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  }
  route.set(next);
}

/** Follows the browser's own steps, and links of the page, without loading the page anew; the answer stops that. */
export function followAddresses(): () => void {
  const stepped = (): void => route.set(parseRoute(location.pathname, location.search));
  const clicked = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (link !== null) {
      event.preventDefault();
      go(parseRoute(link.pathname, link.search));
    }
  };
  addEventListener('popstate', stepped);
  document.addEventListener('click', clicked);
  return () => {
    removeEventListener('popstate', stepped);
    document.removeEventListener('click', clicked);
  };
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const ours = link !== undefined && link.origin === location.origin && link.target === '' && !link.hasAttribute('download');
  return plain && !event.defaultPrevented && ours && parseRoute(link.pathname, link.search).page !== 'not-found' ? link : null;
}
