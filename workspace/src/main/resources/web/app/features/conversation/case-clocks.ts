import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clocks } from '../../shared/api/calls.ts';
import type { CaseClocks as Clocks, ChosenPolicy, SlaClock } from '../../shared/api/shapes.ts';
import { moment, span, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import '../../shared/ui/living-clock.ts';
import { base } from '../../shared/ui/styles.ts';
import { shown } from './clocks.model.ts';

/** What is promised to the customer of a conversation, and how that stands. Where it is not known, nothing is said. */
@customElement('plaza-case-clocks')
export class CaseClocks extends PlazaElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      ul {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) 0 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-2);
        align-items: baseline;
        justify-content: space-between;
      }
      .soft,
      .past li,
      .why {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .why {
        padding-top: var(--space-3);
      }
    `,
  ];

  @property() conversation = '';
  /** Grows with every change of the conversation: then its clocks may have changed, too. */
  @property({ type: Number }) version = 0;

  private readonly loader = new Loader<Clocks>((signal) => clocks(this.conversation, signal), 500);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.loader.reset();
    }
    if (changed.has('conversation') || changed.has('version')) {
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = dataOf(this.loader.remote.value);
    if (known === null) {
      return nothing;
    }
    const { running, past } = shown(known.items);
    return html`<section aria-labelledby="clocks">
      <h3 id="clocks">${t('clocks.title')}</h3>
      ${running.length === 0 ? html`<p class="soft">${t('promise.none')}</p>` : html`<ul>${running.map(runs)}</ul>`}
      ${past.length === 0 ? nothing : html`<ul class="past">${past.map(stopped)}</ul>`}
      ${known.policy === null ? nothing : html`<p class="why">${why(known.policy)}</p>`}
    </section>`;
  }
}

function runs(clock: SlaClock): TemplateResult {
  return html`<li>
    <span>${word('metric', clock.metric)}</span>
    ${clock.dueAt === null
      ? html`<span class="soft">${paused(clock)}</span>`
      : html`<living-clock .deadline=${clock.dueAt} .since=${clock.since}></living-clock>`}
  </li>`;
}

function paused(clock: SlaClock): string {
  return t('clocks.paused', {
    cause: word('pause', clock.pausedFor),
    time: span((clock.leftSeconds ?? 0) * 1000),
  });
}

function stopped(clock: SlaClock): TemplateResult {
  const at = clock.stoppedAt ?? '';
  return html`<li>
    <span>${word('metric', clock.metric)}</span>
    <span>${t(clock.standing === 'missed' ? 'clocks.missed' : 'clocks.kept', { at: moment(at, serverClock.now()) })}</span>
  </li>`;
}

function why({ name, because }: ChosenPolicy): string {
  return because.length === 0
    ? t('clocks.policy', { name })
    : t('clocks.policy.because', { name, because: because.map((trait) => word('trait', trait)).join(', ') });
}
