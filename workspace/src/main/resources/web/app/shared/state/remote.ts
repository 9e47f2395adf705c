import type { Problem, Result } from '../api/http.ts';

/** What a pane knows of something that lives on a server. */
export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T; readonly trouble: Problem | null }
  | { readonly state: 'failed'; readonly problem: Problem };

export const LOADING: Remote<never> = { state: 'loading' };

/**
 * What is known after an answer: a failure never takes away what was there before, it is told beside it. What a person
 * may no longer see goes away.
 */
export function after<T>(before: Remote<T>, answer: Result<T>): Remote<T> {
  if (answer.ok) {
    return { state: 'ready', data: answer.value, trouble: null };
  }
  const gone = answer.problem.status === 403 || answer.problem.status === 404;
  if (before.state === 'ready' && !gone) {
    return { state: 'ready', data: before.data, trouble: answer.problem };
  }
  return { state: 'failed', problem: answer.problem };
}

/** The data, if any is there. */
export function dataOf<T>(remote: Remote<T>): T | null {
  return remote.state === 'ready' ? remote.data : null;
}
