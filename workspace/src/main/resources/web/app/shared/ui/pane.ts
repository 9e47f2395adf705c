import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../api/http.ts';
import { type Key } from '../i18n/es.ts';
import { t } from '../i18n/i18n.ts';
import type { Remote } from '../state/remote.ts';
import { icon } from './icon.ts';

/** The states that every pane has besides its content: loading, failed, stale. Empty is the content's own matter. */
export const paneStyles = css`
  .pane-state {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
    padding: var(--space-6) var(--space-4);
    color: var(--ink-soft);
    text-align: center;
  }
  .skeleton {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-3);
  }
  .skeleton span {
    display: block;
    height: 3.5rem;
    border-radius: var(--round);
    background: var(--sunken);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton span {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      from {
        opacity: 0.45;
      }
    }
  }
  .stale {
    margin: var(--space-2) var(--space-3);
  }
`;

/**
 * A pane by what is known.
 *
 * @param rows how many grey rows stand for the content while it loads
 * @param retry loads again
 */
export function pane<T>(
  remote: Remote<T>,
  rows: number,
  retry: () => void,
  content: (data: T) => TemplateResult | typeof nothing,
): TemplateResult {
  switch (remote.state) {
    case 'loading':
      return html`<div class="skeleton" role="status" aria-label=${t('app.loading')}>
        ${Array.from({ length: rows }, () => html`<span></span>`)}
      </div>`;
    case 'failed':
      return html`<div class="pane-state" role="alert">
        <p>${t(wordsFor(remote.problem))}</p>
        ${isWorthRetrying(remote.problem)
          ? html`<button class="button" @click=${retry}>${t('pane.retry')}</button>`
          : nothing}
      </div>`;
    case 'ready':
      return html`${remote.trouble === null ? nothing : stale(retry)}${content(remote.data)}`;
  }
}

function stale(retry: () => void): TemplateResult {
  return html`<div class="notice warning stale" role="status">
    ${icon('warning')}<span>${t('pane.stale')}</span>
    <button class="button tight plain" @click=${retry}>${t('pane.retry')}</button>
  </div>`;
}

function isWorthRetrying(problem: Problem): boolean {
  return problem.kind !== 'session' && problem.status !== 403 && problem.status !== 404;
}

export function wordsFor(problem: Problem): Key {
  if (problem.kind === 'network') {
    return 'pane.network';
  }
  switch (problem.status) {
    case 403:
      return 'pane.forbidden';
    case 404:
      return 'pane.gone';
    case 502:
    case 503:
    case 504:
      return 'pane.unavailable';
    default:
      return 'pane.failed';
  }
}
