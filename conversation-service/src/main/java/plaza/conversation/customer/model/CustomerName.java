package plaza.conversation.customer.model;

import java.time.Instant;

/**
 * The name that a person shows on a network.
 *
 * @param asOf when the network showed it so
 */
public record CustomerName(String text, Instant asOf) {}
