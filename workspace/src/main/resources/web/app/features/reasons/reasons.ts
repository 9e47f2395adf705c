import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/each-brand.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import './brand-reasons.ts';

/** What each brand asks when a conversation is closed. */
@customElement('plaza-reasons')
export class Reasons extends PlazaElement {
  protected override render(): TemplateResult {
    return html`<plaza-each-brand
      .heading=${t('reasons.title')}
      .text=${t('reasons.text')}
      .content=${(brand: string) => html`<plaza-brand-reasons .brand=${brand}></plaza-brand-reasons>`}
    ></plaza-each-brand>`;
  }
}
