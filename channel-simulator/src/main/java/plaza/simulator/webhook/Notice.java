package plaza.simulator.webhook;

/**
 * A webhook to be sent.
 *
 * @param path below the product's base address
 * @param body ASCII, exactly as it travels and as it is signed
 * @param changes how many changes the body tells of
 * @param secret what the app signs with
 * @param oldSecret what it signed with before the last rotation
 */
public record Notice(String channel, String path, String body, int changes, String secret, String oldSecret) {}
