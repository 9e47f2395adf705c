package plaza.simulator.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * A webhook to be sent.
 *
 * @param path below the product's base address
 * @param body ASCII, exactly as it travels and as it is signed
 * @param changes how many changes the body tells of
 * @param secret what the app signs with
 * @param oldSecret what it signed with before the last rotation
 * @param lapse what the network does when this fails for too long; empty where it only goes on trying
 */
public record Notice(
        String channel, String path, String body, int changes, String secret, String oldSecret, Optional<Lapse> lapse) {

    public Notice(String channel, String path, String body, int changes, String secret, String oldSecret) {
        this(channel, path, body, changes, secret, oldSecret, Optional.empty());
    }

    /** @param after how long after the first attempt, on the movable clock */
    public record Lapse(Duration after, Runnable then) {}
}
