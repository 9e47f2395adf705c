import assert from 'node:assert/strict';
import { shown } from '../../main/resources/web/app/features/conversation/clocks.model.ts';
import {
  amountOf,
  asked,
  draftOf,
  periodsOf,
  secondsOf,
  textOf,
  weekOf,
  whyNot,
  withGoal,
} from '../../main/resources/web/app/features/promises/promises.model.ts';
import type { Problem } from '../../main/resources/web/app/shared/api/http.ts';
import type { SlaClock } from '../../main/resources/web/app/shared/api/shapes.ts';

function clock(metric: string, stoppedAt: string | null): SlaClock {
  return {
    metric,
    standing: stoppedAt === null ? 'running' : 'kept',
    since: '2026-11-22T13:00:00.000Z',
    targetSeconds: 3600,
    warnAt: null,
    dueAt: null,
    pausedFor: null,
    leftSeconds: null,
    stoppedAt,
  };
}

Deno.test('clocks that run are shown, and the last that were stopped', () => {
  const at = '2026-11-22T13:20:00.000Z';
  const { running, past } = shown([clock('resolution', null), ...['a', 'b', 'c', 'd'].map((metric) => clock(metric, at))]);
  assert.deepEqual([running.map((each) => each.metric), past.map((each) => each.metric)], [['resolution'], ['a', 'b', 'c']]);
});

Deno.test('a time is said in the largest unit that says it without a rest', () => {
  assert.deepEqual([amountOf(5400), amountOf(7200), amountOf(172_800)], [
    { value: 90, unit: 'minutes' },
    { value: 2, unit: 'hours' },
    { value: 2, unit: 'days' },
  ]);
  for (const seconds of [60, 5400, 7200, 86_400]) {
    assert.equal(secondsOf(amountOf(seconds)), seconds);
  }
});

Deno.test('hours are written as people write them', () => {
  assert.deepEqual(periodsOf('9:00-13:00, 15:00 – 19:00'), [
    { from: '09:00', to: '13:00' },
    { from: '15:00', to: '19:00' },
  ]);
  assert.deepEqual(periodsOf(' '), []);
  assert.equal(periodsOf('de 9 a 13'), null);
  assert.equal(textOf([{ from: '09:00', to: '13:00' }]), '09:00-13:00');
});

Deno.test('days of equal hours are said together, closed ones not at all', () => {
  const open = [{ from: '09:00', to: '13:00' }];
  const week = ['monday', 'tuesday', 'wednesday'].map((day) => ({ day, periods: day === 'wednesday' ? [] : open }));
  const calendar = { id: '', version: 0, name: '', timeZone: 'UTC', week, days: [] };
  assert.deepEqual(weekOf(calendar), [{ from: 'monday', to: 'tuesday', hours: '09:00-13:00' }]);
});

Deno.test('what a policy asks is said, the heaviest first', () => {
  const { conditions } = draftOf(null);
  assert.deepEqual(asked(conditions), []);
  assert.deepEqual(
    asked({ ...conditions, channel: 'x', crisis: true, kind: 'review' }).map(({ trait }) => trait),
    ['crisis', 'kind', 'channel'],
  );
});

Deno.test('a goal is changed, added and taken away', () => {
  const first = { metric: 'first-answer', targetSeconds: 60, pauses: [] };
  const other = { metric: 'resolution', targetSeconds: 90, pauses: [] };
  assert.deepEqual(withGoal([first], 'resolution', other), [first, other]);
  assert.deepEqual(withGoal([first, other], 'resolution', null), [first]);
});

Deno.test('why a change was not taken is said in words', () => {
  const problem = (status: number, type: string): Problem => ({ kind: 'problem', status, type });
  assert.deepEqual(
    [
      whyNot(problem(412, 'urn:problem:conversation:changed-meanwhile')),
      whyNot(problem(400, 'urn:problem:plaza:invalid-input')),
      whyNot(problem(500, '')),
      whyNot({ kind: 'network', status: 0, type: '' }),
    ],
    ['promises.overtaken', 'promises.invalid', 'promises.failed', 'promises.lost'],
  );
});

Deno.test('a new promise says of every answer when it comes', () => {
  assert.deepEqual(draftOf(null).goals.map(({ metric }) => metric), ['first-answer', 'next-answer']);
});
