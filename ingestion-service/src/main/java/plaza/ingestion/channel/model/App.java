package plaza.ingestion.channel.model;

import java.util.List;

/**
 * An application of ours at a network and what we share with it.
 *
 * @param name as in its webhook address
 * @param secrets one, or two while they are rotated; the network signs with one of them
 * @param verifyToken what the network must know to subscribe
 */
public record App(AppName name, List<Secret> secrets, Secret verifyToken) {

    /** Two during a rotation; a third would be one that nobody took away. */
    public static final int MAX_SECRETS = 2;

    public App {
        secrets = List.copyOf(secrets);
        if (secrets.isEmpty() || secrets.size() > MAX_SECRETS) {
            throw new IllegalArgumentException("app " + name + " needs 1 to " + MAX_SECRETS + " secrets, it has "
                    + secrets.size() + "; set plaza.webhook.apps." + name + ".secrets");
        }
    }
}
