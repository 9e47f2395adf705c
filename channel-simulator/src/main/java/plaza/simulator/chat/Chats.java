package plaza.simulator.chat;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import plaza.simulator.chat.ChatChange.Act;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Writing;

/**
 * All private talk of one account. Removed messages stay known as removed. Not safe for several threads: its holder
 * guards it.
 */
public final class Chats {
    private final Person account;
    private final Supplier<ExternalId> ids;
    private final Map<ExternalId, ChatMessage> messages = new LinkedHashMap<>();
    private final Map<ExternalId, Person> peers = new LinkedHashMap<>();
    private final Map<ExternalId, Instant> lastHeard = new LinkedHashMap<>();

    /** @param ids where the ids of messages come from */
    public Chats(Person account, Supplier<ExternalId> ids) {
        this.account = account;
        this.ids = ids;
    }

    public Person account() {
        return account;
    }

    public boolean isAccount(Person person) {
        return person.id().equals(account.id());
    }

    /** A customer writes to the account; or the account, by other means than the API, to whom the writing answers. */
    public Outcome<ChatChange> write(Writing writing) {
        Optional<ExternalId> taken = writing.chosenId().filter(messages::containsKey);
        if (taken.isPresent()) {
            return Outcome.refused(new Refusal.IdTaken(taken.get()));
        }
        if (writing.in().isEmpty()) {
            return isAccount(writing.author())
                    ? Outcome.refused(new Refusal.NotOffered("private message of the account to nobody: say in what"))
                    : Outcome.done(heard(writing));
        }
        return getStanding(writing.in().get())
                .chain(quoted -> isAccount(writing.author())
                        ? Outcome.done(saidElsewhere(writing, quoted.peer()))
                        : heardIn(writing, quoted));
    }

    private Outcome<ChatChange> heardIn(Writing writing, ChatMessage quoted) {
        return quoted.peer().id().equals(writing.author().id())
                ? Outcome.done(heard(writing))
                : Outcome.refused(new Refusal.Unknown(quoted.id()));
    }

    private ChatChange heard(Writing writing) {
        Person peer = writing.author();
        peers.put(peer.id(), peer);
        lastHeard.merge(peer.id(), writing.at(), (one, other) -> one.isAfter(other) ? one : other);
        return keep(Act.HEARD, written(writing, peer, false), peer, writing.at());
    }

    private ChatChange saidElsewhere(Writing writing, Person peer) {
        return keep(Act.SAID_ELSEWHERE, written(writing, peer, true), account, writing.at());
    }

    private ChatMessage written(Writing writing, Person peer, boolean ours) {
        return message(
                writing.chosenId().orElseGet(this::newId),
                peer,
                ours,
                writing.text(),
                writing.attachments(),
                writing.in(),
                Optional.empty(),
                writing.at());
    }

    /** The account writes to a person, whom it need not have heard before. */
    public ChatChange say(
            Person peer,
            String text,
            List<Attachment> attachments,
            Optional<ExternalId> answers,
            Optional<String> label,
            Instant now) {
        peers.putIfAbsent(peer.id(), peer);
        return keep(Act.SAID, message(newId(), peer, true, text, attachments, answers, label, now), account, now);
    }

    private static ChatMessage message(
            ExternalId id,
            Person peer,
            boolean ours,
            String text,
            List<Attachment> attachments,
            Optional<ExternalId> answers,
            Optional<String> label,
            Instant at) {
        return new ChatMessage(
                id, peer, ours, text, attachments, answers, label, at, Optional.empty(), 0, false, Map.of());
    }

    /** Its author changes the text. */
    public Outcome<ChatChange> edit(ExternalId id, String text, Instant at) {
        return getStanding(id).map(message -> keep(Act.EDITED, message.edited(text, at), author(message), at));
    }

    /** Its author takes it back. */
    public Outcome<ChatChange> remove(ExternalId id, Instant at) {
        return getStanding(id).map(message -> keep(Act.REMOVED, message.taken(), author(message), at));
    }

    /** @param emoji none takes the reaction back */
    public Outcome<ChatChange> react(ExternalId id, Person person, Optional<String> emoji, Instant at) {
        Act act = emoji.isPresent() ? Act.REACTED : Act.UNREACTED;
        return getStanding(id)
                .chain(message -> takesPart(person, message)
                        ? Outcome.done(message)
                        : Outcome.<ChatMessage>refused(new Refusal.NotTheirs(id, person)))
                .map(message -> keep(act, message.reacted(person.id(), emoji), person, at));
    }

    private boolean takesPart(Person person, ChatMessage message) {
        return isAccount(person) || message.peer().id().equals(person.id());
    }

    private ChatChange keep(Act act, ChatMessage message, Person actor, Instant at) {
        messages.put(message.id(), message);
        return new ChatChange(act, message, actor, at);
    }

    public Person author(ChatMessage message) {
        return message.ours() ? account : message.peer();
    }

    public boolean knows(ExternalId id) {
        return messages.containsKey(id);
    }

    public Outcome<ChatMessage> getStanding(ExternalId id) {
        ChatMessage message = messages.get(id);
        if (message == null) {
            return Outcome.refused(new Refusal.Unknown(id));
        }
        return message.removed() ? Outcome.refused(new Refusal.Removed(id)) : Outcome.done(message);
    }

    public Optional<Person> findPeer(ExternalId id) {
        return Optional.ofNullable(peers.get(id));
    }

    public Collection<Person> peers() {
        return Collections.unmodifiableCollection(peers.values());
    }

    /** When the person last wrote, by the network's own time. */
    public Optional<Instant> lastHeard(ExternalId peer) {
        return Optional.ofNullable(lastHeard.get(peer));
    }

    /** Everything ever said, removed messages too, oldest first. */
    public Collection<ChatMessage> all() {
        return Collections.unmodifiableCollection(messages.values());
    }

    /** What stands between the account and that person, newest first as the networks list it. */
    public List<ChatMessage> with(ExternalId peer) {
        return messages.values().stream()
                .filter(message -> message.peer().id().equals(peer) && !message.removed())
                .toList()
                .reversed();
    }

    private ExternalId newId() {
        ExternalId id = ids.get();
        return messages.containsKey(id) ? newId() : id;
    }
}
