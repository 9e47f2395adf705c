import { uploadPath, uploadTicket } from '../../shared/api/calls.ts';
import { type Problem, slugOf } from '../../shared/api/http.ts';
import type { FilesRule, UploadedFile } from '../../shared/api/shapes.ts';
import { upload } from '../../shared/api/upload.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { draft } from '../../shared/state/drafts.ts';
import { Store } from '../../shared/state/store.ts';
import { type Enclosed, objectionTo, uploadStopped } from './file.model.ts';

/** Brings the files of the answer that is being written to Plaza, and remembers them in this tab. */
export class FileDesk {
  readonly files = new Store<readonly Enclosed[]>([]);
  private conversation = '';
  private readonly aborts = new Map<string, () => void>();

  /** Turns to another conversation; what was put there for it before is there again. */
  about(conversation: string): void {
    if (conversation !== this.conversation) {
      this.abortAll();
      this.conversation = conversation;
      this.again();
    }
  }

  /** Reads anew what the tab keeps: an answer that was taken has left nothing to go along. */
  again(): void {
    this.files.set(kept(draft('reply-files', this.conversation).read()).map(here));
  }

  /** Forgets everything but what is kept in the tab; what is still on its way comes to nothing. */
  stop(): void {
    this.abortAll();
    this.conversation = '';
    this.files.set([]);
  }

  add(chosen: readonly File[], rule: FilesRule): void {
    for (const file of chosen) {
      const key = crypto.randomUUID();
      const facts = { name: file.name, size: file.size, mediaType: file.type };
      const tooMany = this.files.value.length >= rule.most;
      const why = tooMany ? 'files.too-many-here' : objectionTo(facts, rule);
      this.files.update((all) => [...all, { key, facts, part: why === null ? 0 : null, kept: null, why }]);
      if (why === null) {
        void this.bring(key, file);
      }
    }
  }

  remove(key: string): void {
    this.aborts.get(key)?.();
    this.files.update((all) => all.filter((each) => each.key !== key));
    this.remember();
  }

  private async bring(key: string, file: File): Promise<void> {
    const { conversation } = this;
    const ticket = await uploadTicket(conversation);
    if (!ticket.ok) {
      this.fail(key, ticket.problem);
      return;
    }
    if (!this.files.value.some((each) => each.key === key)) {
      return;
    }
    const under = upload<UploadedFile>(uploadPath(ticket.value, file.name), file, (part) => this.change(key, { part }));
    this.aborts.set(key, under.abort);
    const answer = await under.answer;
    this.aborts.delete(key);
    if (!answer.ok) {
      this.fail(key, answer.problem);
    } else if (conversation === this.conversation) {
      const { name, size, mediaType } = answer.value;
      this.change(key, { part: null, kept: answer.value, facts: { name, size, mediaType } });
      this.remember();
    }
  }

  private fail(key: string, problem: Problem): void {
    this.change(key, { part: null, why: uploadStopped(slugOf(problem), problem.status) });
  }

  private change(key: string, to: Partial<Enclosed>): void {
    this.files.update((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
  }

  private remember(): void {
    const files = this.files.value.flatMap((each) => (each.kept === null ? [] : [each.kept]));
    draft('reply-files', this.conversation).write(files.length === 0 ? '' : JSON.stringify(files));
  }

  private abortAll(): void {
    this.aborts.forEach((abort) => abort());
    this.aborts.clear();
  }
}

function here(file: UploadedFile): Enclosed {
  const { name, size, mediaType } = file;
  return { key: file.id, facts: { name, size, mediaType }, part: null, kept: file, why: null };
}

function kept(text: string): readonly UploadedFile[] {
  try {
    const files: unknown = text === '' ? [] : JSON.parse(text);
    return Array.isArray(files) ? files.filter((each: UploadedFile) => Date.parse(each.endsAt) > serverClock.now()) : [];
  } catch {
    return [];
  }
}
