import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { span, t } from '../i18n/i18n.ts';
import { promised } from '../realtime/promise.ts';
import { serverClock } from '../realtime/server-clock.ts';
import type { Watchable } from '../state/store.ts';
import { PlazaElement } from './element.ts';
import { icon, type IconName } from './icon.ts';
import { base } from './styles.ts';

const ICON: Record<'calm' | 'warning' | 'broken', IconName> = { calm: 'clock', warning: 'warning', broken: 'broken' };

/** The time left to a promise, as it runs. Calm is not coloured: colour is for what needs somebody. */
@customElement('living-clock')
export class LivingClock extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        vertical-align: middle;
      }
      .clock {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        padding: 0 var(--space-2) 0 var(--space-1);
        border-radius: var(--round-full);
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .calm {
        padding-inline: 0;
      }
      .warning {
        background: var(--warning-soft);
        color: var(--warning);
        font-weight: 600;
      }
      .broken {
        background: var(--danger-soft);
        color: var(--danger);
        font-weight: 600;
      }
    `,
  ];

  /** When the answer is due; null where nothing was promised. */
  @property() deadline: string | null = null;
  /** When the clock started, if that is known. */
  @property() since: string | null = null;


  protected override watched(): readonly Watchable[] {
    return [serverClock.seconds];
  }

  protected override render(): TemplateResult | typeof nothing {
    const promise = this.deadline === null ? null : promised(this.deadline, this.since, serverClock.now());
    if (promise === null) {
      return nothing;
    }
    const time = span(promise.left);
    const short = promise.phase === 'broken' ? t('promise.broken', { time }) : t('promise.left', { time });
    return html`<span class="clock ${promise.phase}" title=${t(`promise.label.${promise.phase}`, { time })}>
      ${icon(ICON[promise.phase])}<span>${short}</span>
    </span>`;
  }
}
