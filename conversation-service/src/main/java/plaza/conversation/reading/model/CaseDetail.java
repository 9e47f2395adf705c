package plaza.conversation.reading.model;

import java.util.List;
import plaza.conversation.message.model.Message;

/**
 * A case as a page shows it.
 *
 * @param messages the newest, in the order in which they were written
 */
public record CaseDetail(CaseView view, List<Message> messages) {

    /** The most messages that one answer holds. */
    public static final int MOST_MESSAGES = 1_000;

    /** Copies what could change under it. */
    public CaseDetail {
        messages = List.copyOf(messages);
    }
}
