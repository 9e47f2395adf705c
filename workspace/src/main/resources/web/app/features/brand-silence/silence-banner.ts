import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Brand } from '../../shared/api/shapes.ts';
import { moment, t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import type { SilenceDesk } from './silence-desk.ts';
import { brandName, silentOnes } from './silence.model.ts';

/** Says on every page that a brand is silent, since when and why. Says nothing while all speak. */
@customElement('plaza-silence-banner')
export class SilenceBanner extends PlazaElement {
  static override styles = [
    base,
    css`
      .notice {
        justify-content: center;
        border-radius: 0;
      }
      .notice span {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) desk!: SilenceDesk;

  protected override watched(): readonly Watchable[] {
    return [this.desk.brands.remote];
  }

  protected override render(): TemplateResult {
    const silent = silentOnes(dataOf(this.desk.brands.remote.value)?.items ?? []);
    return html`<div role="status">${silent.map((brand) => said(brand))}</div>`;
  }
}

function said({ brand, silence }: Brand): TemplateResult {
  const time = silence === null ? '' : moment(silence.since, serverClock.now());
  return html`<p class="notice danger">
    ${icon('hold')}<span
      ><strong>${t('silence.banner', { brand: brandName(brand), time })}</strong> ${t('silence.banner.more')}
      ${silence === null ? '' : t('silence.because', { reason: silence.reason })}</span
    >
  </p>`;
}
