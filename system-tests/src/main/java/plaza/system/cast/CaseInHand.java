package plaza.system.cast;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How far an agent has come with one conversation. */
final class CaseInHand {

    final String conversation;
    long epoch;

    @Nullable String comment;

    @Nullable String inReplyTo;

    /** Where the customer spoke, and is answered. */
    String visibility = "public";

    volatile @Nullable String reply;

    boolean isPublished;

    /** The network would not have the answer, and the agent lets it be. */
    boolean isReturned;

    boolean isOver;

    /** Something was heard of it since it was last looked at. */
    volatile boolean hasNews;

    private long lookAtNanos = System.nanoTime();

    CaseInHand(String conversation, long epoch) {
        this.conversation = conversation;
        this.epoch = epoch;
    }

    /** True where there is news, and now and then without: a line may break, and news be missed. */
    boolean isTimeToLook() {
        boolean isTime = hasNews || System.nanoTime() - lookAtNanos >= 0;
        if (isTime) {
            hasNews = false;
            lookAtNanos = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        }
        return isTime;
    }
}
