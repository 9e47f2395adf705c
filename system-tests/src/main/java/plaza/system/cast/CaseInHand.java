package plaza.system.cast;

import java.time.Duration;
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
    private long lookAtNanos = System.nanoTime();

    CaseInHand(String conversation, long epoch) {
        this.conversation = conversation;
        this.epoch = epoch;
    }

    /** True at most twice a second: somebody who waits for something to appear does not stare at it. */
    boolean isTimeToLook() {
        boolean isTime = System.nanoTime() - lookAtNanos >= 0;
        if (isTime) {
            lookAtNanos = System.nanoTime() + Duration.ofMillis(500).toNanos();
        }
        return isTime;
    }
}
