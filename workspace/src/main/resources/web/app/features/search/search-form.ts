import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t, word } from '../../shared/i18n/i18n.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import { DUES, LONGEST, OWNERS, type SearchFilter, NOTHING_SOUGHT, TURNS } from '../../shared/state/sought.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName, CHANNELS } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';

/** Words and facts by which conversations are looked for. */
@customElement('plaza-search-form')
export class SearchForm extends PlazaElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      .words {
        display: flex;
        gap: var(--space-2);
        align-items: end;
      }
      .words label {
        flex: 1;
      }
      .facts {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-2);
      }
      label {
        display: grid;
        gap: 0.125rem;
        min-width: 0;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      select,
      input {
        min-height: var(--target);
        min-width: 0;
        color: var(--ink);
        font-size: var(--text);
      }
      select {
        padding-inline: var(--space-2) 0;
      }
    `,
  ];

  @property({ attribute: false }) filter: SearchFilter = NOTHING_SOUGHT;

  protected override watched(): readonly Watchable[] {
    return [siteNames];
  }

  protected override render(): TemplateResult {
    return html`<form role="search" aria-label=${t('search.title')} @submit=${this.submitted}>
      <div class="words">
        <label>${t('search.text')}
          <input
            class="field"
            type="search"
            name="text"
            maxlength=${LONGEST}
            autocomplete="off"
            placeholder=${t('search.text.hint')}
            .value=${this.filter.text}
          />
        </label>
        <button class="button main">${t('search.go')}</button>
      </div>
      <div class="facts">
        ${this.choice('turn', 'search.turn', TURNS, (each) => (each === 'open' ? t('search.turn.open') : word('turn', each)))}
        ${this.choice('channel', 'search.channel', CHANNELS, channelName)}
        ${this.choice('site', 'search.site', Object.keys(siteNames.value), siteName)}
        ${this.choice('owner', 'search.owner', OWNERS, (each) => word('search.owner', each))}
        ${this.choice('due', 'search.due', DUES, (each) => word('search.due', each))}
      </div>
    </form>`;
  }

  private choice(
    field: Exclude<keyof SearchFilter, 'text'>,
    label: Key,
    words: readonly string[],
    name: (word: string) => string,
  ): TemplateResult {
    const chosen = this.filter[field];
    const all = chosen === '' || words.includes(chosen) ? words : [...words, chosen];
    return html`<label>${t(label)}
      <select class="field" name=${field} @change=${this.changed}>
        <option value="" ?selected=${chosen === ''}>${t('search.any')}</option>
        ${all.map((each) => html`<option value=${each} ?selected=${chosen === each}>${name(each)}</option>`)}
      </select>
    </label>`;
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    this.look();
  };

  private readonly changed = (): void => this.look();

  private look(): void {
    const form = this.renderRoot.querySelector('form');
    if (form !== null) {
      const given = new FormData(form);
      const word = (name: string): string => String(given.get(name) ?? '').trim();
      this.tell<SearchFilter>('sought', {
        text: word('text'),
        turn: word('turn'),
        channel: word('channel'),
        site: word('site'),
        owner: word('owner'),
        due: word('due'),
      });
    }
  }
}
