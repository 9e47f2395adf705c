package plaza.simulator.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.chat.Chats;
import plaza.simulator.chat.Inbox;
import plaza.simulator.chat.Sending;
import plaza.simulator.chat.Standings;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Standing;
import plaza.simulator.network.Writing;

/** An account's private talk, told to onlookers and to the product. The network guards it with its lock. */
public final class PrivateSide {
    private static final String USUAL_REACTION = "\uD83D\uDC4D";

    private final Dialect dialect;
    private final Inbox inbox;
    private final MessagingBodies bodies;
    private final Receipts receipts;
    private final WebhookLine line;
    private final Consumer<Standing> onlookers;

    public PrivateSide(
            Dialect dialect,
            Inbox inbox,
            MessagingBodies bodies,
            Receipts receipts,
            WebhookLine line,
            Consumer<Standing> onlookers) {
        this.dialect = dialect;
        this.inbox = inbox;
        this.bodies = bodies;
        this.receipts = receipts;
        this.line = line;
        this.onlookers = onlookers;
    }

    public Inbox inbox() {
        return inbox;
    }

    public Chats chats() {
        return inbox.chats();
    }

    public boolean knows(ExternalId id) {
        return chats().knows(id);
    }

    /** Customers write; the first that is refused ends it. */
    public Outcome<List<ExternalId>> write(List<Writing> writings, Delivering delivering) {
        List<ChatChange> changes = new ArrayList<>();
        for (Writing writing : writings) {
            switch (chats().write(writing)) {
                case Outcome.Done<ChatChange>(ChatChange change) -> changes.add(change);
                case Outcome.Refused<ChatChange>(Refusal why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        tell(changes, delivering);
        return Outcome.done(
                changes.stream().map(change -> change.message().id()).toList());
    }

    public Outcome<ExternalId> edit(ExternalId id, String text, Instant at, Delivering delivering) {
        return told(chats().edit(id, text, at), delivering);
    }

    public Outcome<ExternalId> remove(ExternalId id, Instant at, Delivering delivering) {
        return told(chats().remove(id, at), delivering);
    }

    public Outcome<ExternalId> react(ExternalId id, Person person, boolean likes, Instant at, Delivering delivering) {
        Optional<String> emoji = likes ? Optional.of(USUAL_REACTION) : Optional.empty();
        return told(chats().react(id, person, emoji, at), delivering);
    }

    /** The account writes through the API: the message comes back as an echo, and receipts follow. */
    public Outcome<ChatMessage> send(
            Sending sending, Function<ExternalId, Outcome<Inbox.PublicWords>> wall, Instant now) {
        return inbox.send(sending, wall, now).map(this::sent);
    }

    private ChatMessage sent(ChatChange change) {
        tell(List.of(change), Delivering.PLAIN);
        if (dialect.tellsDeliveries()) {
            Instant delivered = change.at().plus(receipts.deliveredAfter());
            later(new MessagingEvent.Delivered(change.message(), delivered), receipts.deliveredAfter());
        }
        later(new MessagingEvent.Read(change.message(), change.at().plus(receipts.readAfter())), receipts.readAfter());
        return change.message();
    }

    private void later(MessagingEvent event, Duration after) {
        send(List.of(event), new Delivering(1, after, false, 1));
    }

    private Outcome<ExternalId> told(Outcome<ChatChange> outcome, Delivering delivering) {
        return outcome.map(change -> {
            tell(List.of(change), delivering);
            return change.message().id();
        });
    }

    private void tell(List<ChatChange> changes, Delivering delivering) {
        changes.forEach(change -> onlookers.accept(Standings.of(chats(), change.message())));
        send(changes.stream().map(MessagingEvent.Changed::new).toList(), delivering);
    }

    private void send(List<? extends MessagingEvent> events, Delivering delivering) {
        List<? extends MessagingEvent> wanted = events.stream()
                .filter(event -> line.isSubscribedTo(dialect.fieldOf(event)))
                .toList();
        bodies.of(wanted, delivering.batch()).forEach(body -> line.send(body.json(), body.events(), delivering));
    }

    public List<Standing> standings() {
        return chats().all().stream()
                .map(message -> Standings.of(chats(), message))
                .toList();
    }
}
