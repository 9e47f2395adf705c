package plaza.conversation.reading.model;

import java.util.List;
import java.util.Map;
import plaza.conversation.message.model.Message;
import plaza.conversation.note.model.SignedNote;
import plaza.conversation.reply.model.SignedReply;
import plaza.conversation.vocabulary.model.MessageId;

/**
 * A case as a page shows it.
 *
 * @param messages the newest, in the order in which they were written
 * @param replies what our people wrote, in the order of approval
 * @param notes of colleagues, in the order of writing
 * @param personalData kinds of it, by the message in which a customer shows it in public
 */
public record CaseDetail(
        CaseView view,
        List<Message> messages,
        List<SignedReply> replies,
        List<SignedNote> notes,
        Map<MessageId, List<String>> personalData) {

    /** The most messages that one answer holds. */
    public static final int MOST_MESSAGES = 1_000;

    /** Copies what could change under it. */
    public CaseDetail {
        messages = List.copyOf(messages);
        replies = List.copyOf(replies);
        notes = List.copyOf(notes);
        personalData = Map.copyOf(personalData);
    }

    /** This, with these replies. */
    public CaseDetail with(List<SignedReply> written) {
        return new CaseDetail(view, messages, written, notes, personalData);
    }

    /** This, with these notes. */
    public CaseDetail withNotes(List<SignedNote> left) {
        return new CaseDetail(view, messages, replies, left, personalData);
    }

    /** This, with these marks. */
    public CaseDetail withPersonalData(Map<MessageId, List<String>> marks) {
        return new CaseDetail(view, messages, replies, notes, marks);
    }

    /** The kinds of personal data that this message shows in public. */
    public List<String> personalDataOf(Message message) {
        return personalData.getOrDefault(message.id(), List.of());
    }
}
