import type { Problem } from '../../shared/api/http.ts';
import type { BusinessCalendar, DayHours, Policy, PolicyConditions, PolicyGoal, PolicyRequest } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';

export const METRICS = ['first-answer', 'next-answer', 'resolution', 'periodic-update', 'public-closing'] as const;
/** What every policy promises: where it says nothing of later answers, they are promised as the first. */
export const ALWAYS: readonly string[] = ['first-answer', 'next-answer'];
/** Clocks of answers are reset, never paused. */
export const PAUSABLE: readonly string[] = ['resolution', 'periodic-update'];
export const CAUSES = ['waiting-for-customer', 'waiting-for-back-office'] as const;
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const UNITS = { minutes: 60, hours: 3600, days: 86_400 } as const;
export type Unit = keyof typeof UNITS;

export interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

/** Seconds in the largest unit that says them without a rest. */
export function amountOf(seconds: number): Amount {
  const unit = (['days', 'hours', 'minutes'] as const).find((each) => seconds >= UNITS[each] && seconds % UNITS[each] === 0);
  return unit === undefined ? { value: Math.max(1, Math.round(seconds / 60)), unit: 'minutes' } : { value: seconds / UNITS[unit], unit };
}

export function secondsOf({ value, unit }: Amount): number {
  return value * UNITS[unit];
}

/** What a policy asks of cases, as traits with their words; nothing for the one that always holds. */
export function asked(conditions: PolicyConditions): readonly { readonly trait: string; readonly value: string }[] {
  const { crisis, segment, kind, brand, channel, visibility } = conditions;
  const words: Record<string, string | null | undefined> = { segment, kind, brand, channel, visibility };
  return [
    ...(crisis ? [{ trait: 'crisis', value: '' }] : []),
    ...Object.entries(words).flatMap(([trait, value]) => (value ? [{ trait, value }] : [])),
  ];
}

/** A policy as it is sent; a new one promises each answer within an hour. */
export function draftOf(policy: Policy | null): PolicyRequest {
  return policy === null
    ? {
        name: '',
        conditions: { channel: null, visibility: null, brand: null, kind: null, segment: null, crisis: false },
        goals: ALWAYS.map((metric) => ({ metric, targetSeconds: 3600, pauses: [] })),
        warnPercent: 75,
        calendarId: null,
        enabled: true,
      }
    : {
        name: policy.name,
        conditions: policy.conditions,
        goals: policy.goals,
        warnPercent: policy.warnPercent,
        calendarId: policy.calendarId,
        enabled: policy.enabled,
      };
}

/** The goals with one as it is now; null takes it away. */
export function withGoal(goals: readonly PolicyGoal[], metric: string, now: PolicyGoal | null): readonly PolicyGoal[] {
  const others = goals.filter((goal) => goal.metric !== metric);
  return now === null ? others : [...others, now];
}

/** `09:00-13:00, 15:00-19:00` as periods; null where it says no hours. */
export function periodsOf(text: string): DayHours['periods'] | null {
  const parts = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const periods = parts.map((part) => /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(part));
  return periods.includes(null)
    ? null
    : periods.flatMap((match) => (match === null ? [] : [{ from: padded(match[1] ?? ''), to: padded(match[2] ?? '') }]));
}

export function textOf(periods: DayHours['periods']): string {
  return periods.map(({ from, to }) => `${from}-${to}`).join(', ');
}

/** The week in a few words: days of equal hours together, closed ones left out. */
export function weekOf(calendar: BusinessCalendar): readonly { readonly from: string; readonly to: string; readonly hours: string }[] {
  const runs: { from: string; to: string; hours: string }[] = [];
  for (const { day, periods } of calendar.week) {
    const hours = textOf(periods);
    const last = runs.at(-1);
    if (last !== undefined && last.hours === hours) {
      last.to = day;
    } else {
      runs.push({ from: day, to: day, hours });
    }
  }
  return runs.filter((run) => run.hours !== '');
}

const REASONS: Record<string, Key> = {
  'changed-meanwhile': 'promises.overtaken',
  'name-taken': 'promises.name-taken',
  'policy-conditions-taken': 'promises.conditions-taken',
  'default-policy-stays': 'promises.default-stays',
  'too-large': 'promises.too-large',
};

/** What to say where a change was not taken. */
export function whyNot(problem: Problem): Key {
  const slug = problem.type.slice(problem.type.lastIndexOf(':') + 1);
  const known = REASONS[slug];
  if (known !== undefined) {
    return known;
  }
  if (problem.kind === 'network') {
    return 'promises.lost';
  }
  return problem.status === 400 ? 'promises.invalid' : 'promises.failed';
}

function padded(time: string): string {
  return time.padStart(5, '0');
}
