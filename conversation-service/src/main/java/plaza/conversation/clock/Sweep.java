package plaza.conversation.clock;

import io.smallrye.mutiny.Uni;

/**
 * Something that looks for what is due, and does what is due then, each once, whoever looks. Any number of replicas may
 * look at the same time.
 */
public interface Sweep {

    /** The most in one transaction. */
    int AT_ONCE = 200;

    /** Does some of what is due, in one transaction; of how much. */
    Uni<Integer> tell();
}
