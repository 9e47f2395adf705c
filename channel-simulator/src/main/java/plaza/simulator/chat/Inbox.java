package plaza.simulator.chat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;

/**
 * Messenger and Instagram's private messages: within 24 hours of the person's last words anything, within 7 days what a
 * human writes, and one private reply to a comment within 7 days. Not safe for several threads.
 */
public final class Inbox {
    private final Chats chats;
    private final Limit limit;
    private final Set<ExternalId> privatelyReplied = new HashSet<>();
    private final List<Rule> rules = List.of(
            this::saysSomething, this::isNotTooLong, this::hasNoRetiredTag, this::isApproved, this::isWithinTheWindow);
    private boolean humanAgentApproved = true;

    /** How long a text may be, as that network counts. */
    public record Limit(int most, String unit, ToIntFunction<String> length) {}

    /** What somebody wrote in public. */
    public record PublicWords(ExternalId id, Person author, Instant at) {}

    private interface Rule {
        Optional<Refusal> broken(Sending sending, Instant now);
    }

    public Inbox(Chats chats, Limit limit) {
        this.chats = chats;
        this.limit = limit;
    }

    public Chats chats() {
        return chats;
    }

    public void approveHumanAgent(boolean approved) {
        humanAgentApproved = approved;
    }

    public boolean hasPrivatelyReplied(ExternalId comment) {
        return privatelyReplied.contains(comment);
    }

    /** @param wall finds what a private reply answers */
    public Outcome<ChatChange> send(Sending sending, Function<ExternalId, Outcome<PublicWords>> wall, Instant now) {
        Optional<Refusal> broken = rules.stream()
                .map(rule -> rule.broken(sending, now))
                .flatMap(Optional::stream)
                .findFirst();
        if (broken.isPresent()) {
            return Outcome.refused(broken.get());
        }
        return switch (sending.to()) {
            case Sending.Recipient.ToPerson(ExternalId id) ->
                Outcome.done(say(chats.findPeer(id).orElseThrow(), sending, sending.answers(), now));
            case Sending.Recipient.ToAuthorOf(ExternalId comment) ->
                wall.apply(comment).chain(words -> mayReply(words, now)).map(words -> replied(words, sending, now));
        };
    }

    private ChatChange replied(PublicWords words, Sending sending, Instant now) {
        privatelyReplied.add(words.id());
        return say(words.author(), sending, Optional.of(words.id()), now);
    }

    private ChatChange say(Person peer, Sending sending, Optional<ExternalId> answers, Instant now) {
        return chats.say(peer, sending.text(), sending.attachments(), answers, sending.label(), now);
    }

    private Outcome<PublicWords> mayReply(PublicWords words, Instant now) {
        if (chats.isAccount(words.author())) {
            return Outcome.refused(new Refusal.NotAnswerable(words.id()));
        }
        if (privatelyReplied.contains(words.id())) {
            return Outcome.refused(new Refusal.AlreadyReplied(words.id()));
        }
        return now.isBefore(words.at().plus(Window.HUMAN_FOR))
                ? Outcome.done(words)
                : Outcome.refused(new Refusal.OutsideWindow(words.author().id()));
    }

    private Optional<Refusal> saysSomething(Sending sending, Instant now) {
        return sending.text().isBlank() && sending.attachments().isEmpty()
                ? Optional.of(new Refusal.Empty())
                : Optional.empty();
    }

    private Optional<Refusal> isNotTooLong(Sending sending, Instant now) {
        int length = limit.length().applyAsInt(sending.text());
        return length > limit.most()
                ? Optional.of(new Refusal.TooLong(length, limit.most(), limit.unit()))
                : Optional.empty();
    }

    private Optional<Refusal> hasNoRetiredTag(Sending sending, Instant now) {
        return sending.tag().filter(tag -> !tag.equals(Sending.HUMAN_AGENT)).map(Refusal.TagRetired::new);
    }

    private Optional<Refusal> isApproved(Sending sending, Instant now) {
        return sending.tag().filter(tag -> !humanAgentApproved).map(Refusal.TagNotApproved::new);
    }

    private Optional<Refusal> isWithinTheWindow(Sending sending, Instant now) {
        return switch (sending.to()) {
            case Sending.Recipient.ToAuthorOf ignored -> Optional.empty();
            case Sending.Recipient.ToPerson(ExternalId id) ->
                chats.findPeer(id).isEmpty()
                        ? Optional.of(new Refusal.NoSuchPerson(id))
                        : Optional.<Refusal>of(new Refusal.OutsideWindow(id))
                                .filter(refusal -> !isOpen(id, sending.tag().isPresent(), now));
        };
    }

    private boolean isOpen(ExternalId person, boolean byHuman, Instant now) {
        return switch (Window.of(chats.lastHeard(person), now)) {
            case STANDARD -> true;
            case HUMAN -> byHuman;
            case CLOSED -> false;
        };
    }
}
