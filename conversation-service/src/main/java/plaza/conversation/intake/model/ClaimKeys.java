package plaza.conversation.intake.model;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.conversation.message.model.Anchor;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageContent;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.vocabulary.model.OrderKey;

/**
 * What must not be worked on by two at once: the message, the thread that it belongs to, its author, and the message
 * that it answers, which may be on its way on another partition.
 */
public final class ClaimKeys {

    private ClaimKeys() {}

    /** The keys of one interaction, in the order in which everybody claims them. */
    public static Set<String> of(Interaction heard) {
        return Stream.concat(
                        Stream.of(key(heard.key()), of(heard.orderKey())),
                        MessageContent.of(heard).findCreation().stream()
                                .flatMap(creation -> ofCreation(heard.key(), creation)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a new message is about to lean on: what it answers, and the customer who wrote it. */
    private static Stream<String> ofCreation(MessageKey message, Creation creation) {
        Stream<String> answered = Anchor.find(message, creation).map(ClaimKeys::key).stream();
        // Only a customer's: our own account writes everywhere at once.
        Stream<String> author = Stream.of(creation)
                .filter(Creation::isForUs)
                .flatMap(theirs -> Stream.ofNullable(theirs.act().author()))
                .map(person -> "person " + message.account().channel() + ":" + person.id());
        return Stream.concat(answered, author);
    }

    /** The key of a thread, whoever's. */
    public static String of(OrderKey thread) {
        return "thread " + thread;
    }

    /** The keys of messages that others may be about to answer. */
    public static Set<String> ofAll(Collection<Message> messages) {
        return messages.stream().map(message -> key(message.key())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(MessageKey message) {
        return "message " + message;
    }

    private static String key(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Answered answered -> key(answered.message());
            case Anchor.Talk talk -> of(talk.orderKey());
        };
    }
}
