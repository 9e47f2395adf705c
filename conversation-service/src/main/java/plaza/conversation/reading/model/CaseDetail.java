package plaza.conversation.reading.model;

import java.util.List;
import plaza.conversation.message.model.Message;
import plaza.conversation.note.model.SignedNote;
import plaza.conversation.reply.model.SignedReply;

/**
 * A case as a page shows it.
 *
 * @param messages the newest, in the order in which they were written
 * @param replies what our people wrote, in the order of approval
 * @param notes of colleagues, in the order of writing
 */
public record CaseDetail(CaseView view, List<Message> messages, List<SignedReply> replies, List<SignedNote> notes) {

    /** The most messages that one answer holds. */
    public static final int MOST_MESSAGES = 1_000;

    /** Copies what could change under it. */
    public CaseDetail {
        messages = List.copyOf(messages);
        replies = List.copyOf(replies);
        notes = List.copyOf(notes);
    }

    /** This, with these replies. */
    public CaseDetail with(List<SignedReply> written) {
        return new CaseDetail(view, messages, written, notes);
    }

    /** This, with these notes. */
    public CaseDetail withNotes(List<SignedNote> left) {
        return new CaseDetail(view, messages, replies, left);
    }
}
