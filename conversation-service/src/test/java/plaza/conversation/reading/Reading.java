package plaza.conversation.reading;

import plaza.conversation.directory.Colleagues;
import plaza.conversation.message.Messages;
import plaza.conversation.note.Notes;
import plaza.conversation.note.Noting;
import plaza.conversation.privacy.PersonalMarks;
import plaza.conversation.reply.Replies;
import plaza.conversation.reply.Replying;
import plaza.conversation.sight.OwnCustomers;
import plaza.conversation.sight.VisibleCases;

/** The use cases of this package on ports of a test's choice. */
public final class Reading {

    private Reading() {}

    public static ReadConversation on(
            CaseViews views,
            VisibleCases visible,
            Messages messages,
            Replies replies,
            Notes notes,
            Colleagues colleagues,
            PersonalMarks marks,
            OwnCustomers own) {
        FindConversation conversations = new FindConversation(
                views,
                messages,
                Replying.finding(visible, replies, colleagues),
                Noting.reading(notes, colleagues),
                marks);
        return new ReadConversation(conversations, own);
    }
}
