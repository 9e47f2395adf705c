/** How the page's stream does, and the connections behind it. Pure: time comes as an argument. */
export interface Connection {
  readonly phase: 'connecting' | 'live' | 'reconnecting' | 'offline' | 'ended';
  /** When the stream broke; null while it stands. Milliseconds. */
  readonly brokenSince: number | null;
  /** conversation, agent, presence → up, down, refused. */
  readonly links: Readonly<Record<string, string>>;
}

export type ConnectionEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'broken'; readonly at: number }
  | { readonly type: 'offline'; readonly at: number }
  | { readonly type: 'online' }
  | { readonly type: 'link'; readonly to: string; readonly state: string }
  | { readonly type: 'ended' };

export const NOT_CONNECTED: Connection = { phase: 'connecting', brokenSince: null, links: {} };

export function applyConnection(before: Connection, event: ConnectionEvent): Connection {
  if (before.phase === 'ended') {
    return before;
  }
  switch (event.type) {
    case 'opened':
      return { ...before, phase: 'live', brokenSince: null };
    case 'broken':
      return {
        ...before,
        phase: before.phase === 'offline' ? 'offline' : 'reconnecting',
        brokenSince: before.brokenSince ?? event.at,
      };
    case 'offline':
      return { ...before, phase: 'offline', brokenSince: before.brokenSince ?? event.at };
    case 'online':
      return before.phase === 'offline' ? { ...before, phase: 'reconnecting' } : before;
    case 'link':
      return before.links[event.to] === event.state
        ? before
        : { ...before, links: { ...before.links, [event.to]: event.state } };
    case 'ended':
      return { ...before, phase: 'ended' };
  }
}

/** What a person has to know of it, the gravest thing first; null where all is well. */
export type Trouble = 'ended' | 'offline' | 'reconnecting' | 'not-an-agent' | 'presence' | 'conversation' | 'agent';

/** A break this short is nobody's concern. */
const UNNOTICED = 2000;

export function troubleOf(connection: Connection, now: number): Trouble | null {
  switch (connection.phase) {
    case 'ended':
      return 'ended';
    case 'offline':
      return 'offline';
    case 'reconnecting':
      return connection.brokenSince !== null && now - connection.brokenSince < UNNOTICED ? null : 'reconnecting';
    case 'connecting':
      return null;
    case 'live':
      return troubleBehind(connection.links);
  }
}

function troubleBehind(links: Readonly<Record<string, string>>): Trouble | null {
  if (links['presence'] === 'refused' || links['agent'] === 'refused') {
    return 'not-an-agent';
  }
  if (links['presence'] === 'down') {
    return 'presence';
  }
  if (links['conversation'] === 'down') {
    return 'conversation';
  }
  return links['agent'] === 'down' ? 'agent' : null;
}
