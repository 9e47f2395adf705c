package plaza.simulator.network;

import java.time.Instant;
import java.util.List;

/**
 * A simulated network as the simulator's own API moves it. What people do here reaches the product only through the
 * network's real interfaces: its webhooks and its reading API.
 */
public interface Network {
    /** The channel's word in paths and payloads, as in {@code facebook}. */
    String channel();

    /** The person of that name: always the same one, with an id as this network gives them. */
    default Person named(String name) {
        return Person.named(name);
    }

    /** Somebody writes, each with all the others told in as few requests as {@code delivering} allows. */
    Outcome<List<ExternalId>> write(List<Writing> writings, Delivering delivering);

    /** The author changes the text. */
    Outcome<ExternalId> edit(ExternalId id, String text, Instant at, Delivering delivering);

    /** The author takes it away, and with it all that answers it. */
    Outcome<ExternalId> remove(ExternalId id, Instant at, Delivering delivering);

    /** Our account hides it from the public or shows it again. */
    Outcome<ExternalId> hide(ExternalId id, boolean hidden, Instant at, Delivering delivering);

    /** Somebody likes it, or no longer does; a private message gets or loses a reaction. */
    Outcome<ExternalId> like(ExternalId id, Person person, boolean likes, Instant at, Delivering delivering);

    /** Everything ever written here since the last reset, oldest first. */
    List<Standing> standings();

    /** The address and words of the subscription handshake with the product. */
    Subscription subscription();

    /** Whether a human's messages may come later than the others: the app has been approved for it, or not. */
    void approveHumanAgent(boolean approved);

    /** From now on only this token opens the account to the product. */
    void useToken(String token);

    /** As it was at the start. */
    void reset(Instant now);
}
