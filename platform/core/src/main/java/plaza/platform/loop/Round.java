package plaza.platform.loop;

import java.time.Duration;

/** One round of a loop. */
@FunctionalInterface
public interface Round {

    /** Does what there is to do; gives the longest pause before the next round. */
    Duration run() throws Exception;
}
