package plaza.conversation.intake.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Site;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.ids.NamedIds;

/** From the wire to the model: what cannot be understood is poison, what is not work is said to be so. */
final class InteractionMapping {

    private static final int LONGEST_ID = 512;

    /** What is found out about words has an id of its own, the same each time. */
    private static final NamedIds OUTSIDE_IDS = NamedIds.in(UUID.fromString("0d4c8f7a-52e3-5c1b-8f6d-7b2a9e4c6130"));

    private InteractionMapping() {}

    static Heard heard(InteractionPayload payload) {
        UUID id = present("interactionId", payload.interactionId());
        Optional<Kind> kind = Kind.find(present("kind", payload.kind()));
        if (kind.isEmpty()) {
            return new Heard.NotWork(Heard.Why.KIND);
        }
        AccountRef account =
                new AccountRef(new Channel(id("channel", payload.channel())), id("accountId", payload.accountId()));
        Optional<Act> act = act(payload, kind.get(), account);
        if (act.isEmpty()) {
            return new Heard.NotWork(Heard.Why.VERB);
        }
        // A thing without a name can be written, never changed: what it says is its own.
        String created = act.get() instanceof Act.Created ? id.toString() : null;
        String externalId = clean(payload.externalId())
                .map(name -> shortEnough("externalId", name))
                .orElse(created);
        return externalId == null
                ? new Heard.NotWork(Heard.Why.NO_TARGET)
                : new Heard.Work(interaction(payload, id, new MessageKey(account, externalId), act.get()));
    }

    /** It is said of a message that was told before, or is still to come: it joins whatever else is known of it. */
    static Heard heard(OutsidePayload payload) {
        UUID words = present("interactionId", payload.interactionId());
        AccountRef account =
                new AccountRef(new Channel(id("channel", payload.channel())), id("accountId", payload.accountId()));
        return new Heard.Work(new Interaction(
                new InteractionId(OUTSIDE_IDS.of(words.toString())),
                new MessageKey(account, id("externalId", payload.externalId())),
                new Home(
                        id("brand", payload.brand()),
                        new Site(id("site", payload.site())),
                        id("language", payload.language())),
                new OrderKey(id("orderKey", payload.orderKey())),
                present("occurredAt", payload.occurredAt()),
                present("receivedAt", payload.receivedAt()),
                new Act.PublishedOutside(AccountMode.of(present("mode", payload.mode())))));
    }

    private static Interaction interaction(InteractionPayload payload, UUID id, MessageKey key, Act act) {
        return new Interaction(
                new InteractionId(id),
                key,
                new Home(
                        id("brand", payload.brand()),
                        new Site(id("site", payload.site())),
                        id("language", payload.language())),
                new OrderKey(id("orderKey", payload.orderKey())),
                present("occurredAt", payload.occurredAt()),
                present("receivedAt", payload.receivedAt()),
                act);
    }

    private static Optional<Act> act(InteractionPayload payload, Kind kind, AccountRef account) {
        return switch (present("verb", payload.verb())) {
            case "created" -> Optional.of(created(payload, kind, account));
            case "edited" -> Optional.of(new Act.Edited(clean(payload.text()).orElse(null), attachments(payload)));
            case "removed" -> Optional.of(new Act.Removed());
            case "restored" -> Optional.of(new Act.Restored());
            case "hidden" -> Optional.of(new Act.Hidden());
            case "unhidden" -> Optional.of(new Act.Unhidden());
            default -> Optional.empty();
        };
    }

    private static Act.Created created(InteractionPayload payload, Kind kind, AccountRef account) {
        Optional<Person> author = author(payload);
        Instant createdAt =
                payload.createdAt() == null ? present("occurredAt", payload.occurredAt()) : payload.createdAt();
        return new Act.Created(
                kind,
                direction(payload, author, account),
                visibility(payload.visibility()),
                author.orElse(null),
                clean(payload.parentId()).orElse(null),
                clean(payload.threadId()).orElse(null),
                clean(payload.text()).orElse(null),
                attachments(payload),
                createdAt);
    }

    /**
     * Our own account is outbound whatever the wire says, so that it never opens work. Everything else that is not said
     * to be outbound is taken for a customer's: rather one case too many than a customer unheard.
     */
    private static Direction direction(InteractionPayload payload, Optional<Person> author, AccountRef account) {
        boolean ours = "outbound".equals(payload.direction())
                || author.filter(person -> person.id().equals(account.accountId()))
                        .isPresent();
        return ours ? Direction.OUTBOUND : Direction.INBOUND;
    }

    /** A word that this version does not know is no knowledge. */
    private static @Nullable Visibility visibility(@Nullable String word) {
        return switch (word) {
            case "public" -> Visibility.PUBLIC;
            case "private" -> Visibility.PRIVATE;
            case "unpublished" -> Visibility.UNPUBLISHED;
            case null, default -> null;
        };
    }

    private static Optional<Person> author(InteractionPayload payload) {
        return Optional.ofNullable(payload.author()).flatMap(author -> clean(author.id())
                .map(id -> new Person(
                        shortEnough("author/id", id), clean(author.name()).orElse(null))));
    }

    private static List<Attachment> attachments(InteractionPayload payload) {
        return Optional.ofNullable(payload.attachments()).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .map(each -> new Attachment(
                        clean(each.type()).orElse("unknown"),
                        clean(each.id()).orElse(null),
                        clean(each.url()).orElse(null),
                        clean(each.name()).orElse(null),
                        each.fileId()))
                .toList();
    }

    private static String id(String field, @Nullable String value) {
        return shortEnough(field, present(field, clean(value).orElse(null)));
    }

    /** PostgreSQL keeps every character but NUL; an empty text is no text. */
    private static Optional<String> clean(@Nullable String value) {
        return Optional.ofNullable(value).map(text -> text.replace("\0", "")).filter(text -> !text.isEmpty());
    }

    private static String shortEnough(String field, String value) {
        if (value.length() > LONGEST_ID) {
            throw new PoisonRecord(
                    "too-long",
                    "/" + field + " has " + value.length() + " characters, at most " + LONGEST_ID + " are taken");
        }
        return value;
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
