package plaza.system.cast;

import org.jspecify.annotations.Nullable;

/** How far an agent has come with one conversation. */
final class CaseInHand {

    final String conversation;
    long epoch;

    @Nullable String comment;

    @Nullable String inReplyTo;

    @Nullable String reply;

    boolean isPublished;
    boolean isOver;

    CaseInHand(String conversation, long epoch) {
        this.conversation = conversation;
        this.epoch = epoch;
    }
}
