import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { knows, moment, t } from '../../shared/i18n/i18n.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import type { Place, Way } from './way.model.ts';

const PLACES: readonly Place[] = ['public', 'private'];

/** Where the answer will stand, where there is a choice; until when it can be written, or why not. */
@customElement('plaza-reply-place')
export class ReplyPlace extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
        font-size: var(--text-small);
      }
      label {
        display: inline-flex;
        gap: var(--space-2);
        align-items: center;
        min-height: 2rem;
        cursor: pointer;
      }
      input {
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) way!: Way;
  @property() channel = '';
  /** True where the other place can be chosen. */
  @property({ type: Boolean }) choice = false;
  /** True while an answer is on its way to the server: where it goes is settled. */
  @property({ type: Boolean }) fixed = false;

  protected override render(): TemplateResult {
    return html`${this.choice ? this.switch() : nothing}${this.word()}`;
  }

  private switch(): TemplateResult {
    return html`<fieldset ?disabled=${this.fixed}>
      <legend class="visually-hidden">${t('composer.place.label')}</legend>
      ${PLACES.map(
        (place) => html`<label>
          <input
            type="radio"
            name="place"
            value=${place}
            .checked=${this.way.place === place}
            @change=${() => this.tell('place-chosen', place)}
          />${t(`composer.place.${place}`)}
        </label>`,
      )}
    </fieldset>`;
  }

  private word(): TemplateResult | typeof nothing {
    const { open, until, reason } = this.way;
    const time = until === null ? '' : moment(until, serverClock.now());
    const channel = channelName(this.channel);
    if (!open) {
      const family = 'composer.closed';
      const key = (knows(family, reason) ? `${family}.${reason}` : 'composer.closed.other') as Key;
      return html`<p class="notice warning" role="status">${icon('warning')}<span>${t(key, { channel, time })}</span></p>`;
    }
    const words = this.untilWords();
    return words === null ? nothing : html`<p class="small soft">${t(words, { time })}</p>`;
  }

  private untilWords(): Key | null {
    const { act, place, until } = this.way;
    if (act === 'private-reply') {
      return until === null ? 'composer.once' : 'composer.until.once';
    }
    if (until === null) {
      return null;
    }
    return place === 'private' ? 'composer.until' : 'composer.until.public';
  }
}
