import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { FilesRule } from '../../shared/api/shapes.ts';
import { number, t } from '../../shared/i18n/i18n.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { sizeOf } from '../../shared/ui/size.ts';
import { base } from '../../shared/ui/styles.ts';
import { acceptOf, type Enclosed, hintOf, noneBecause, objectionNow } from './file.model.ts';

/** The files of an answer: what can be attached, what is, how far it is, and what is wrong with it. */
@customElement('plaza-reply-files')
export class ReplyFiles extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      .add {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
      }
      input {
        display: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        padding: var(--space-1) 0;
        border-top: 1px solid var(--line);
      }
      .name {
        max-width: 100%;
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      progress {
        width: 8rem;
        max-width: 40%;
        accent-color: var(--accent);
      }
      .danger {
        color: var(--danger);
      }
      li .button {
        margin-left: auto;
      }
    `,
  ];

  @property({ attribute: false }) rule: FilesRule | null = null;
  @property({ attribute: false }) files: readonly Enclosed[] = [];
  @property() channel = '';
  /** True while an answer is on its way to the server. */
  @property({ type: Boolean }) fixed = false;
  @query('input') private chooser!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`${this.adding()}
      ${this.files.length === 0
        ? nothing
        : html`<ul aria-label=${t('files.list')}>
            ${this.files.map((file) => this.file(file))}
          </ul>`}`;
  }

  private adding(): TemplateResult | typeof nothing {
    const { rule } = this;
    if (rule === null) {
      return nothing;
    }
    const none = noneBecause(rule);
    if (none !== null) {
      return html`<p class="soft">${t(none, { channel: channelName(this.channel) })}</p>`;
    }
    return html`<div class="add">
      <input type="file" tabindex="-1" aria-hidden="true" accept=${acceptOf(rule)} ?multiple=${rule.most > 1} @change=${() => this.chosen(rule)} />
      <button
        type="button"
        class="button tight"
        aria-describedby="hint"
        ?disabled=${this.fixed || this.files.length >= rule.most}
        @click=${() => this.chooser.click()}
      >
        ${icon('attachment')}${t('files.add')}
      </button>
      <span class="soft" id="hint">${hintOf(rule)}</span>
    </div>`;
  }

  private file(file: Enclosed): TemplateResult {
    const { name, size } = file.facts;
    return html`<li>
      ${icon('attachment')}<span class="name">${name}</span><span class="soft">${sizeOf(size)}</span>${this.state(file)}
      <button
        type="button"
        class="button tight"
        aria-label=${t('files.remove', { name })}
        title=${t('files.remove', { name })}
        ?disabled=${this.fixed}
        @click=${() => this.tell('file-removed', file.key)}
      >
        ${icon('removed')}
      </button>
    </li>`;
  }

  private state({ part, why, kept }: Enclosed): TemplateResult {
    if (part !== null) {
      const percent = number(Math.round(part * 100));
      return html`<progress max="1" .value=${part} aria-label=${t('files.uploading', { percent })}></progress>
        <span class="soft">${t('files.uploading', { percent })}</span>`;
    }
    const wrong = why ?? (kept === null ? null : objectionNow(kept, this.rule));
    return wrong === null
      ? html`<span class="soft" role="status">${t('files.ready')}</span>`
      : html`<span class="danger" role="alert">${t(wrong, { channel: channelName(this.channel) })}</span>`;
  }

  private chosen(rule: FilesRule): void {
    const files = [...(this.chooser.files ?? [])];
    this.chooser.value = '';
    this.tell('files-chosen', { files, rule });
  }
}
