import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Moderation } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { knows, moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { lookOfAct } from './moderation.model.ts';

/** What became of the last act on a message. Nothing looks done before it is. */
@customElement('plaza-act-state')
export class ActState extends PlazaElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        gap: var(--space-1);
        align-items: flex-start;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .good {
        color: var(--good);
      }
      .warning {
        color: var(--warning);
      }
      .danger {
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) act!: Moderation;
  @property() channel = '';

  protected override render(): TemplateResult {
    const { act } = this;
    const look = lookOfAct(act);
    const values = {
      act: word('moderation.act', act.act),
      channel: channelName(this.channel),
      state: act.state,
      time: moment(act.stateAt, serverClock.now()),
    };
    return html`<p class=${look.tone} role=${look.done ? nothing : 'status'}>
      ${icon(look.icon)}<span>${[t(look.words, values), this.why(), this.policy()].filter((each) => each !== '').join(' ')}</span>
    </p>`;
  }

  private why(): string {
    const { reason } = this.act;
    if (!reason) {
      return '';
    }
    return knows('moderation.reason', reason)
      ? t(`moderation.reason.${reason}` as Key, { channel: channelName(this.channel) })
      : t('moderation.reason.other', { reason });
  }

  private policy(): string {
    const { policyReason } = this.act;
    return policyReason === null ? '' : t('moderation.for', { reason: word('moderation.policy', policyReason) });
  }
}
