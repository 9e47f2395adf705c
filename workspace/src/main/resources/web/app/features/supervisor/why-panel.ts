import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Explanation } from '../../shared/api/shapes.ts';
import { knows, moment, number, span, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import type { SupervisionDesk } from './supervision-desk.ts';

/** Why a conversation is with whom it is: the last decision in the words of its own record. */
@customElement('plaza-why')
export class WhyPanel extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      section {
        max-height: 40vh;
        padding: var(--space-3) var(--space-4);
        border-bottom: 1px solid var(--line);
        overflow-y: auto;
      }
      summary {
        cursor: pointer;
      }
      .lists {
        display: grid;
        gap: var(--space-2);
        padding-top: var(--space-3);
      }
      h3 {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      li {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
      }
    `,
  ];

  @property({ attribute: false }) desk!: SupervisionDesk;


  protected override watched(): readonly Watchable[] {
    return [this.desk.why.remote, this.desk.names];
  }

  protected override render(): TemplateResult {
    const remote = this.desk.why.remote.value;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('why.title')}</h2>
      ${remote.state === 'failed' && remote.problem.status === 404
        ? html`<p class="soft">${t('why.none')}</p>`
        : pane(remote, 1, () => void this.desk.why.refresh(), (explanation) => this.explanation(explanation))}
    </section>`;
  }

  private standing({ verdict, idleSeconds }: Explanation['candidates'][number]): string {
    if (verdict !== 'chosen' && verdict !== 'eligible') {
      return knows('why.filter', verdict) ? word('why.filter', verdict) : verdict;
    }
    return idleSeconds === undefined ? '' : t('why.idle', { time: span(idleSeconds * 1000) });
  }

  private explanation({ chosen, reason, decidedAt, filters, candidates }: Explanation): TemplateResult {
    const removed = filters.filter((filter) => filter.removed > 0);
    const line = html`${chosen ? t('why.chosen', { name: this.desk.nameOf(chosen) }) : t('why.nobody')}${reason
          ? `: ${knows('why.reason', reason) ? word('why.reason', reason) : reason}`
          : ''}
      <span class="soft small"> · ${t('why.decided', { time: moment(decidedAt, serverClock.now()) })}</span>`;
    if (removed.length === 0 && candidates.length === 0) {
      return html`<p>${line}</p>`;
    }
    return html`<details>
      <summary>${line}</summary>
      <div class="lists">${this.lists(removed, candidates)}</div>
    </details>`;
  }

  private lists(removed: Explanation['filters'], candidates: Explanation['candidates']): TemplateResult {
    return html`${removed.length === 0
        ? nothing
        : html`<h3>${t('why.filters')}</h3>
            <ul>
              ${removed.map(({ name, removed: count }) => html`<li><span>${knows('why.filter', name) ? word('why.filter', name) : name}</span><span>${number(count)}</span></li>`)}
            </ul>`}
      ${candidates.length === 0
        ? nothing
        : html`<h3>${t('why.candidates')}</h3>
            <ul>
              ${candidates.map((each) => html`<li><span>${this.desk.nameOf(each.agentId)}</span><span class="soft small">${this.standing(each)}</span></li>`)}
            </ul>`}`;
  }
}
