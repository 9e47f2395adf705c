import { checkDraft } from '../../shared/api/calls.ts';
import { Store } from '../../shared/state/store.ts';
import type { Place } from './way.model.ts';
import { type Checked, UNCHECKED } from './personal-data.model.ts';

/** Who types on is not asked about. */
const PAUSE = 500;
/** Nobody's data is shorter. */
const SHORTEST = 5;

/** Has a public draft looked at while it is written. What was said of an older text is never shown for a newer one. */
export class DraftCheck {
  readonly checked = new Store<Checked>(UNCHECKED);
  private conversation = '';
  private place: Place = 'private';
  private text = '';
  private timer: number | undefined;

  /** The draft as it is now: where it changed, it is looked at once the writer pauses. */
  about(conversation: string, place: Place, text: string): void {
    if (conversation === this.conversation && place === this.place && text === this.text) {
      return;
    }
    this.conversation = conversation;
    this.place = place;
    this.text = text;
    clearTimeout(this.timer);
    if (place === 'public' && text.length >= SHORTEST) {
      this.timer = setTimeout(() => void this.now(), PAUSE);
    } else if (this.checked.value !== UNCHECKED) {
      this.checked.set(UNCHECKED);
    }
  }

  /** Looks at once; a check that fails says nothing, for sending is looked at anyway. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    const { conversation, place, text } = this;
    if (place !== 'public') {
      return;
    }
    const answer = await checkDraft({ conversationId: conversation, visibility: place, text });
    if (answer.ok && conversation === this.conversation && place === this.place && text === this.text) {
      this.checked.set({ text, findings: answer.value.findings });
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.text = '';
    this.checked.set(UNCHECKED);
  }
}
