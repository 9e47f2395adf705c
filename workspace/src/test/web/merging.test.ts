import assert from 'node:assert/strict';
import { canMerge, isTheirs } from '../../main/resources/web/app/features/conversation/merging.model.ts';

const LUCIA = { me: 'lucia', supervised: [] };
const SOFIA = { me: 'sofia', supervised: ['cordoba'] };
const MINE = { site: 'cordoba', brand: 'telco', owner: 'lucia', mergedInto: null };

Deno.test('an owner merges with theirs what is theirs or nobody’s', () => {
  assert.ok(canMerge({ ...MINE, owner: null }, MINE, LUCIA) && canMerge(MINE, MINE, LUCIA));
  assert.ok(!canMerge({ ...MINE, owner: 'mateo' }, MINE, LUCIA) && !canMerge(MINE, { ...MINE, owner: 'mateo' }, LUCIA));
});

Deno.test('a supervisor merges what is of their sites, whoever has it', () => {
  const others = { ...MINE, owner: 'mateo' };
  assert.ok(canMerge(others, MINE, SOFIA) && canMerge(others, MINE, { ...SOFIA, supervised: ['*'] }));
  assert.ok(!canMerge({ ...others, site: 'bogota' }, MINE, SOFIA) && !canMerge(others, { ...MINE, site: 'bogota' }, SOFIA));
});

Deno.test('two brands stay apart, and what is part of another case is merged no further', () => {
  assert.ok(!canMerge({ ...MINE, brand: 'other' }, MINE, LUCIA));
  assert.ok(!canMerge({ ...MINE, mergedInto: 'c9' }, MINE, LUCIA) && !isTheirs({ ...MINE, mergedInto: 'c9' }, LUCIA));
});
