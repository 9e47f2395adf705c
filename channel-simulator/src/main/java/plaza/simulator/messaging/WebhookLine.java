package plaza.simulator.messaging;

import plaza.simulator.network.Delivering;

/** The way to the product for what one account has to tell. */
public interface WebhookLine {
    boolean isSubscribedTo(String field);

    /** @param json not yet escaped as Meta sends it */
    void send(String json, int events, Delivering how);
}
