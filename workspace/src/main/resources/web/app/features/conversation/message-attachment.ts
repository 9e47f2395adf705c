import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { attachmentFile, attachmentPath, attachmentTicket, replyFileTicket } from '../../shared/api/calls.ts';
import type { Problem, Result } from '../../shared/api/http.ts';
import type { Attachment, AttachmentFile, AttachmentTicket } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { attachmentLook, type AttachmentLook, labelOf } from './attachment.model.ts';

/** Milliseconds between two looks at a file that changes by itself, and how often at most. */
const LOOK_AGAIN = 3_000;
const MOST_LOOKS = 40;

/**
 * Something that hangs on a message. How it is, is asked once it comes into view; its bytes come only when somebody
 * wants to see them, by a ticket that is asked for at that moment.
 */
@customElement('plaza-attachment')
export class MessageAttachment extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        white-space: normal;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
      }
      .words {
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
      img,
      video {
        display: block;
        max-width: 100%;
        max-height: 20rem;
        margin-top: var(--space-1);
        border-radius: var(--round);
      }
    `,
  ];

  @property() conversation = '';
  @property() message = '';
  /** The reply that it went along with, in place of a message. */
  @property() reply = '';
  @property({ type: Number }) number = 0;
  @property({ attribute: false }) attachment!: Attachment;
  @state() private file: AttachmentFile | null = null;
  @state() private problem: Problem | null = null;
  /** Where the bytes are, once somebody wanted to see them. */
  @state() private shown: string | null = null;

  private view: IntersectionObserver | null = null;
  private timer: number | undefined;
  private looks = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.view = new IntersectionObserver((entries) => {
      if (entries.some((each) => each.isIntersecting)) {
        this.view?.disconnect();
        void this.look();
      }
    });
    this.view.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.disconnect();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const name = this.file?.name ?? labelOf(this.attachment);
    return html`<p>${icon('attachment')}<b>${name}</b>${this.about(name)}</p>
      ${this.shown === null || this.file === null ? nothing : this.bytes(this.shown, this.file, name)}`;
  }

  private about(name: string): TemplateResult {
    if (this.problem !== null) {
      const words = this.problem.status === 404 ? t('attachment.not-kept') : t('attachment.failed');
      return html`<span class="words" role="status">${words}</span>
        <button class="button tight" @click=${() => void this.look()}>${t('attachment.again')}</button>`;
    }
    if (this.file === null) {
      return html`<span class="words" role="status">${t('attachment.loading')}</span>`;
    }
    const look = attachmentLook(this.file);
    return html`<span class="words ${look.tone}" role="status">${look.words}</span>${this.opener(look, name)}`;
  }

  private opener({ opens }: AttachmentLook, name: string): TemplateResult | typeof nothing {
    return opens === null || this.shown !== null
      ? nothing
      : html`<button
          class="button tight"
          aria-label="${t(`attachment.${opens}`)} ${name}"
          @click=${() => void this.open(opens === 'download')}
        >
          ${t(`attachment.${opens}`)}
        </button>`;
  }

  private bytes(path: string, file: AttachmentFile, name: string): TemplateResult {
    const failed = (): void => this.fail({ kind: 'network', status: 0, type: '' });
    if (file.mediaType?.startsWith('image/')) {
      return html`<a href=${path} target="_blank" rel="noopener noreferrer"
        ><img src=${path} alt=${name} @error=${failed}
      /></a>`;
    }
    return file.mediaType?.startsWith('video/')
      ? html`<video src=${path} controls @error=${failed}></video>`
      : html`<audio src=${path} controls @error=${failed}></audio>`;
  }

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    this.problem = null;
    const ticket = await this.ticket();
    const file = ticket === null ? null : this.taken(await attachmentFile(ticket));
    if (file === null) {
      return;
    }
    this.file = file;
    this.looks += 1;
    if (attachmentLook(file).passing && this.looks < MOST_LOOKS && this.isConnected) {
      this.timer = setTimeout(() => void this.look(), LOOK_AGAIN);
    }
  }

  private async open(asFile: boolean): Promise<void> {
    const ticket = await this.ticket();
    if (ticket === null) {
      return;
    }
    if (asFile) {
      const link = document.createElement('a');
      link.href = attachmentPath(ticket);
      link.download = this.file?.name ?? '';
      link.click();
    } else {
      this.shown = attachmentPath(ticket);
    }
  }

  private async ticket(): Promise<AttachmentTicket | null> {
    const asked =
      this.reply === ''
        ? attachmentTicket(this.conversation, this.message, this.number)
        : replyFileTicket(this.conversation, this.reply, this.number);
    return this.taken(await asked);
  }

  private taken<T>(answer: Result<T>): T | null {
    if (answer.ok) {
      return answer.value;
    }
    this.fail(answer.problem);
    return null;
  }

  private fail(problem: Problem): void {
    this.shown = null;
    this.problem = problem;
  }
}
