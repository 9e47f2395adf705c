import type { ReasonNode, ReasonTree } from '../../shared/api/shapes.ts';
import { type Branch, BRANCHES } from '../../shared/state/reasons.ts';

/** A leaf that can be chosen, and what it belongs to; nothing where it stands by itself. */
export interface Leaf {
  readonly id: string;
  readonly name: string;
  readonly within: string;
}

/** The leaves of a branch, in its order. */
export function leavesOf(nodes: readonly ReasonNode[], within = ''): readonly Leaf[] {
  return nodes.flatMap((node) =>
    node.below.length === 0
      ? [{ id: node.id, name: node.name, within }]
      : leavesOf(node.below, within === '' ? node.name : `${within} · ${node.name}`),
  );
}

/** What somebody chose so far. */
export type Chosen = Readonly<Record<Branch, string>>;

export const NOTHING_CHOSEN: Chosen = { product: '', cause: '', resolution: '', area: '' };

/** What is still there of a choice after the tree changed; where a branch has one leaf alone, that is it. */
export function stillThere(tree: ReasonTree, chosen: Chosen): Chosen {
  const kept = BRANCHES.map((branch) => {
    const leaves = leavesOf(tree[branch]);
    const known = leaves.some((leaf) => leaf.id === chosen[branch]) ? chosen[branch] : '';
    return [branch, leaves.length === 1 ? (leaves[0]?.id ?? '') : known] as const;
  });
  return Object.fromEntries(kept) as Chosen;
}

/** True where a leaf of each branch is chosen. */
export function isWhole(chosen: Chosen): boolean {
  return BRANCHES.every((branch) => chosen[branch] !== '');
}
