import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Reply, ReplyStep } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { lookOf } from './reply-state.ts';

/** What became of each part of a reply whose words and files leave one after the other: nobody writes again what a customer has. */
@customElement('plaza-reply-parts')
export class ReplyParts extends PlazaElement {
  static override styles = [
    base,
    css`
      li {
        display: flex;
        gap: var(--space-1);
        align-items: flex-start;
        justify-content: flex-end;
        color: var(--ink-soft);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
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

  @property({ attribute: false }) reply!: Reply;
  @property() channel = '';

  protected override render(): TemplateResult | typeof nothing {
    const steps = this.reply.steps ?? [];
    return steps.length === 0 ? nothing : html`<ul>${steps.map((step) => this.line(step))}</ul>`;
  }

  private line(step: ReplyStep): TemplateResult {
    const look = lookOf(step);
    const file = this.reply.attachments?.find(({ fileId }) => fileId === step.fileId);
    const what = file?.name ?? t('reply.part.words');
    const state = t(look.words, { channel: channelName(this.channel), state: step.state, time: '' });
    return html`<li class=${look.tone}>
      ${icon(look.icon)}<span>${t(look.stands ? 'reply.part.stands' : 'reply.part', { what, state })}</span>
    </li>`;
  }
}
