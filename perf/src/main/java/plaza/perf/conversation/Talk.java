package plaza.perf.conversation;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * One conversation of the archive while it is being written: who has it, how many messages it has, and when the next comes.
 */
final class Talk {

    private static final int MOST = 19;
    private static final int MEAN_PAUSE_SECONDS = 900;
    private static final String[] SITES = {"cordoba", "cordoba", "bogota", "madrid"};

    final int number;
    final boolean isOpen;
    final Instant openedAt;
    final int length;
    Instant next;
    int written;

    /**
     * A conversation.
     *
     * @param length 0 for a usual one
     */
    Talk(int number, Instant openedAt, boolean isOpen, int length, Random random) {
        this.number = number;
        this.openedAt = openedAt;
        this.isOpen = isOpen;
        this.length = length == 0 ? 1 + random.nextInt(MOST) : length;
        this.next = openedAt;
    }

    /** The message just written was one of them. */
    void goOn(Random random, Instant end) {
        written++;
        // The long ones are talked in all the time.
        int pause = length > MOST ? 60 : MEAN_PAUSE_SECONDS;
        Instant then = next.plusSeconds(1 + random.nextInt(2 * pause));
        next = then.isAfter(end) ? end : then;
    }

    boolean isOver() {
        return written == length;
    }

    boolean isInbound() {
        return written % 2 == 0;
    }

    String site() {
        return SITES[agentNumber() % SITES.length];
    }

    /** The demo's first agent, or one of a crowd. */
    String agent() {
        int agent = agentNumber();
        return agent == 0 ? Archive.LUCIA : "a1000000-0000-4000-8000-%012d".formatted(agent);
    }

    UUID id() {
        return Archive.id(1, number);
    }

    private int agentNumber() {
        return number % Archive.AGENTS;
    }
}
