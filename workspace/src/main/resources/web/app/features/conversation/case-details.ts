import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { customer } from '../../shared/api/calls.ts';
import type { ConversationDetail, Customer, CustomerIdentity } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import '../../shared/ui/living-clock.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import './case-clocks.ts';
import './case-commitments.ts';
import './case-deflections.ts';
import './case-incidents.ts';
import './case-notes.ts';
import './case-reasons.ts';
import './other-cases.ts';

/** What is known of a conversation besides its messages. */
@customElement('plaza-case-details')
export class CaseDetails extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        overflow-y: auto;
      }
      section {
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-3);
        padding-top: var(--space-3);
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) detail!: ConversationDetail;
  /** Who looks at it. */
  @property() me = '';
  /** The sites that they supervise, `*` for all. */
  @property({ attribute: false }) supervised: readonly string[] = [];
  /** The epoch under which it is theirs. */
  @property({ type: Number }) epoch = 0;
  /** True where it is theirs. */
  @property({ type: Boolean }) acting = false;

  private readonly loader = new Loader<Customer>((signal) => customer(this.detail.customer.id, signal), 120);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('detail') as ConversationDetail | undefined;
    if (changed.has('detail') && (before?.id !== this.detail.id || before.version !== this.detail.version)) {
      if (before?.customer.id !== this.detail.customer.id) {
        this.loader.reset();
      }
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [siteNames, this.loader.remote];
  }

  protected override render(): TemplateResult {
    const { detail } = this;
    const known = dataOf(this.loader.remote.value);
    const past = known?.conversations.some((each) => each.id === detail.id && !each.inSight) ?? false;
    return html`<section aria-labelledby="title">
        <h2 id="title">${t('case.customer')}: ${detail.customer.name ?? t('inbox.nobody')}</h2>
        <dl>
          ${known?.identities.map((each) => row('case.identity', named(each)))}
          ${row('case.channel', channelName(detail.channel))}
          ${detail.accountName ? row('case.account', detail.accountName) : nothing}
          ${detail.accountMode && detail.accountMode !== 'answer' ? row('case.mode', word('mode', detail.accountMode)) : nothing}
          ${row('case.site', siteName(detail.site))}
          ${row('case.owner', this.owner())}
          ${row('case.turn', word('turn', detail.turn))}
          ${row('case.opened', moment(detail.openedAt, serverClock.now()))}
          ${row(
            'case.promise',
            detail.deadline === null
              ? t('promise.none')
              : html`<living-clock .deadline=${detail.deadline} .since=${detail.openedAt}></living-clock>`,
          )}
        </dl>
      </section>
      ${past
        ? html`<section><p class="notice warning" role="status">${icon('warning')}<span>${t('case.past')}</span></p></section>`
        : this.standing()}
      ${detail.publishedOutside
        ? html`<section><p class="notice warning">${icon('warning')}<span>${t('case.published-outside')}</span></p></section>`
        : nothing}
      ${past ? nothing : html`<slot name="customer"></slot>`}
      <plaza-other-cases .detail=${detail} .customer=${known} .me=${this.me} .supervised=${this.supervised}></plaza-other-cases>
      <plaza-case-notes .conversation=${detail.id} .notes=${detail.notes ?? []} .closed=${past}></plaza-case-notes>`;
  }

  /** What runs and what was done in it, which who only reads it is not told. */
  private standing(): TemplateResult {
    const { detail } = this;
    return html`${detail.turn === 'resolved'
        ? html`<plaza-case-reasons .conversation=${detail.id}></plaza-case-reasons>`
        : nothing}
      <plaza-case-clocks .conversation=${detail.id} .version=${detail.version}></plaza-case-clocks>
      <plaza-case-commitments
        .conversation=${detail.id}
        .version=${detail.version}
        .epoch=${this.epoch}
        .acting=${this.acting}
      ></plaza-case-commitments>
      <plaza-case-deflections
        .conversation=${detail.id}
        .version=${detail.version}
        .epoch=${this.epoch}
        .acting=${this.acting}
      ></plaza-case-deflections>
      <plaza-case-incidents .detail=${detail} .me=${this.me} .supervised=${this.supervised}></plaza-case-incidents>`;
  }

  private owner(): string {
    const { owner } = this.detail;
    if (owner === null) {
      return t('case.owner.nobody');
    }
    return t(owner === this.me ? 'case.owner.you' : 'case.owner.other');
  }
}

function named({ channel, externalId }: CustomerIdentity): string {
  return `${channelName(channel)} · ${externalId}`;
}

function row(name: Key, value: unknown): TemplateResult {
  return html`<dt>${t(name)}</dt>
    <dd>${value}</dd>`;
}
