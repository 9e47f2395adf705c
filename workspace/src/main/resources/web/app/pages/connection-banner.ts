import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../shared/i18n/i18n.ts';
import { troubleOf } from '../shared/realtime/connection.ts';
import { live } from '../shared/realtime/live.ts';
import { serverClock } from '../shared/realtime/server-clock.ts';
import type { Watchable } from '../shared/state/store.ts';
import { PlazaElement } from '../shared/ui/element.ts';
import { icon } from '../shared/ui/icon.ts';
import { base } from '../shared/ui/styles.ts';

/** Says when what is seen may no longer be how it is. Says nothing while all is well. */
@customElement('plaza-connection')
export class ConnectionBanner extends PlazaElement {
  static override styles = [
    base,
    css`
      .notice {
        justify-content: center;
        border-radius: 0;
      }
    `,
  ];


  protected override watched(): readonly Watchable[] {
    return [live.connection, serverClock.seconds];
  }

  protected override render(): TemplateResult {
    const trouble = troubleOf(live.connection.value, Date.now());
    return html`<div role="status">
      ${trouble === null || trouble === 'ended'
        ? nothing
        : html`<p class="notice warning">${icon('wire')}<span>${t(`trouble.${trouble}`)}</span></p>`}
    </div>`;
  }
}
