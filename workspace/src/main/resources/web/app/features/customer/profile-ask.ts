import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keepProfile } from '../../shared/api/calls.ts';
import type { Profile, ProfileField } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { CONSENTS, EMPTY_FIELD, KINDS, SOURCES, tagsOf, whyNot, written } from './customer.model.ts';

/** Asks what is known of a customer. */
@customElement('plaza-profile-ask')
export class ProfileAsk extends PlazaElement {
  static override styles = [
    base,
    css`
      form,
      label,
      fieldset {
        display: grid;
        gap: var(--space-2);
      }
      form {
        gap: var(--space-4);
      }
      fieldset {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        padding: 0 0 var(--space-3);
        border: 0;
        border-bottom: 1px solid var(--line);
      }
      .whole {
        grid-column: 1 / -1;
      }
      .acts {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
      }
    `,
  ];

  /** Null where nothing is asked. */
  @property({ attribute: false }) profile: Profile | null = null;
  @state() private fields: readonly ProfileField[] = [];
  @state() private tags = '';
  @state() private busy = false;
  @state() private failed: Key | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('profile') && this.profile !== null) {
      this.fields = this.profile.fields.length === 0 ? [EMPTY_FIELD] : this.profile.fields;
      this.tags = this.profile.tags.join(', ');
      this.failed = null;
    }
  }

  protected override render(): TemplateResult {
    return html`<plaza-dialog .open=${this.profile !== null} .heading=${t('customer.edit.title')} @dismissed=${this.leave}>
      ${this.profile === null ? nothing : this.form(this.profile)}
    </plaza-dialog>`;
  }

  private form(profile: Profile): TemplateResult {
    return html`<form @submit=${(event: Event) => void this.keep(event, profile)}>
      ${this.fields.map((field, index) => this.line(field, index))}
      <button class="button tight" type="button" @click=${() => (this.fields = [...this.fields, EMPTY_FIELD])}>
        ${t('customer.add')}
      </button>
      <label>
        <span>${t('customer.tags')}</span>
        <input class="field" maxlength="400" .value=${this.tags} @input=${(event: Event) => (this.tags = valueOf(event))} />
        <span class="small soft">${t('customer.tags.hint')}</span>
      </label>
      ${this.failed === null
        ? nothing
        : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(this.failed)}</span></p>`}
      <div class="acts">
        <button class="button" type="button" @click=${this.leave}>${t('customer.leave')}</button>
        <button class="button main" ?disabled=${this.busy}>${t(this.busy ? 'customer.keeping' : 'customer.keep')}</button>
      </div>
    </form>`;
  }

  private line(field: ProfileField, index: number): TemplateResult {
    return html`<fieldset>
      <legend class="visually-hidden">${word('field', field.kind)}</legend>
      ${this.choice('customer.kind', 'field', KINDS, field.kind, (kind) => this.change(index, { kind }))}
      <label>
        <span class="small soft">${t('customer.value')}</span>
        <input
          class="field"
          maxlength="200"
          placeholder=${field.kind === 'phone' ? '+54 351 612 3456' : ''}
          .value=${field.value}
          @input=${(event: Event) => this.change(index, { value: valueOf(event) })}
        />
      </label>
      ${this.choice('customer.source', 'source', SOURCES, field.source, (source) => this.change(index, { source }))}
      ${this.choice('customer.consent', 'consent', CONSENTS, field.consent, (consent) => this.change(index, { consent }))}
      <button class="button plain tight whole" type="button" @click=${() => this.forget(index)}>${t('customer.remove')}</button>
    </fieldset>`;
  }

  private choice(
    name: Key,
    family: string,
    words: readonly string[],
    chosen: string,
    choose: (word: string) => void,
  ): TemplateResult {
    return html`<label>
      <span class="small soft">${t(name)}</span>
      <select class="field" @change=${(event: Event) => choose(valueOf(event))}>
        ${words.map((each) => html`<option value=${each} ?selected=${each === chosen}>${word(family, each)}</option>`)}
      </select>
    </label>`;
  }

  private change(index: number, change: Partial<ProfileField>): void {
    this.fields = this.fields.map((field, at) => (at === index ? { ...field, ...change } : field));
  }

  private forget(index: number): void {
    this.fields = this.fields.filter((_, at) => at !== index);
  }

  private async keep(event: Event, profile: Profile): Promise<void> {
    event.preventDefault();
    this.busy = true;
    const answer = await keepProfile(profile, { fields: written(this.fields), tags: tagsOf(this.tags) });
    this.busy = false;
    if (answer.ok) {
      this.leave();
    } else {
      this.failed = whyNot(answer.problem);
      this.tell<null>('profile-stale', null);
    }
  }

  private leave(): void {
    this.tell<null>('profile-settled', null);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
