import type { Problem } from '../../shared/api/http.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { ReasonNode } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
const LINE = /^( *)(.*?)(?:\s*\[([^\]]*)\])?\s*$/;
const STEP = 2;

/** A branch as people write it: a line for each reason, what belongs to one stands below it and further in. */
export function textOf(nodes: readonly ReasonNode[], depth = 0): string {
  return nodes
    .map((node) => {
      const line = `${' '.repeat(depth * STEP)}${node.name}${node.id === idOf(node.name) ? '' : ` [${node.id}]`}`;
      return node.below.length === 0 ? line : `${line}\n${textOf(node.below, depth + 1)}`;
    })
    .join('\n');
}

/** What such a text says; null where a line has no name or an id that is none. */
export function nodesOf(text: string): readonly ReasonNode[] | null {
  const top: Open[] = [];
  const way: { readonly indent: number; readonly node: Open }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, space, name, given] = LINE.exec(line.replaceAll('\t', ' '.repeat(STEP))) ?? [];
    const id = given ?? idOf(name ?? '');
    if (name === undefined || space === undefined || name === '' || !ID.test(id)) {
      return null;
    }
    while (way.length > 0 && (way.at(-1)?.indent ?? 0) >= space.length) {
      way.pop();
    }
    const node: Open = { id, name, below: [] };
    (way.at(-1)?.node.below ?? top).push(node);
    way.push({ indent: space.length, node });
  }
  return top;
}

interface Open {
  readonly id: string;
  readonly name: string;
  readonly below: Open[];
}

/** The plain word that a new name is counted by. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
}

/** What to say where the service did not take a tree. */
export function notKept(problem: Problem): Key {
  switch (slugOf(problem)) {
    case 'changed-meanwhile':
    case 'brand-beyond-sites':
      return `reasons.failed.${slugOf(problem) as 'changed-meanwhile' | 'brand-beyond-sites'}`;
    case 'invalid-input':
      return 'reasons.failed.senseless';
    default:
      return 'reasons.failed.lost';
  }
}
