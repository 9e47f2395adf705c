package plaza.conversation.message.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Site;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * Something said on a network, and all that may happen to it. What a test does not say is arbitrary but valid: a public
 * comment of Rosa's under the page's post, heard of one second later.
 */
public record Said(MessageKey key, Home home, OrderKey orderKey, Act.Created act, Duration delay) {

    public static final Instant ONE_O_CLOCK = Instant.parse("2026-11-22T13:00:00Z");
    public static final AccountRef PAGE = new AccountRef(new Channel("facebook"), "100000000000001");
    public static final Home CORDOBA = new Home("telco-andina", new Site("cordoba"), "es");
    public static final Person ROSA = new Person("7001", "Rosa Quiroga");
    public static final Person TOMAS = new Person("7002", "Tomás Vega");
    public static final Person PAGE_ITSELF = new Person("100000000000001", "Telco Andina");

    private static final String POST = "100000000000001_900";

    /** A public comment of Rosa's. */
    public static Said comment(String externalId) {
        return new Said(
                new MessageKey(PAGE, externalId),
                CORDOBA,
                new OrderKey("facebook:100000000000001:" + externalId),
                new Act.Created(
                        Kind.COMMENT,
                        Direction.INBOUND,
                        Visibility.PUBLIC,
                        ROSA,
                        POST,
                        POST,
                        "Hace dos días que no tengo señal",
                        List.of(),
                        ONE_O_CLOCK),
                Duration.ofSeconds(1));
    }

    /** A private message of Rosa's. */
    public static Said directMessage(String externalId) {
        return comment(externalId)
                .kind(Kind.DIRECT_MESSAGE)
                .visibility(Visibility.PRIVATE)
                .under("facebook:100000000000001:7001")
                .answering(null)
                .post(null);
    }

    /** An answer of our own page to this, in its thread. */
    public Said answeredByPage(String externalId) {
        return named(externalId)
                .direction(Direction.OUTBOUND)
                .by(PAGE_ITSELF)
                .answering(key.externalId())
                .text("Hola, ya lo miramos")
                .at(createdAt().plusSeconds(60));
    }

    /** A reply of that person to this, in its thread. */
    public Said answeredBy(Person person, String externalId) {
        return named(externalId)
                .by(person)
                .answering(key.externalId())
                .text("A mí también me pasa")
                .at(createdAt().plusSeconds(120));
    }

    /**
     * The same said somewhere that no other test knows of: account, site, order key and author carry the tag.
     *
     * @param tag letters and digits
     */
    public Said elsewhere(String tag) {
        AccountRef account = new AccountRef(key.account().channel(), "account-" + tag);
        Person author = act.author() == null
                ? null
                : new Person(act.author().id() + "-" + tag, act.author().name());
        return new Said(
                        new MessageKey(account, key.externalId()),
                        new Home(home.brand(), new Site("site-" + tag), home.language()),
                        new OrderKey(orderKey.value().replace(key.account().accountId(), account.accountId())),
                        act,
                        delay)
                .by(author);
    }

    public Said by(@Nullable Person other) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                act.visibility(),
                other,
                act.parentId(),
                act.postId(),
                act.text(),
                act.attachments(),
                act.createdAt()));
    }

    public Said text(@Nullable String other) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                act.visibility(),
                act.author(),
                act.parentId(),
                act.postId(),
                other,
                act.attachments(),
                act.createdAt()));
    }

    public Said kind(Kind other) {
        return acting(new Act.Created(
                other,
                act.direction(),
                act.visibility(),
                act.author(),
                act.parentId(),
                act.postId(),
                act.text(),
                act.attachments(),
                act.createdAt()));
    }

    public Said direction(Direction other) {
        return acting(new Act.Created(
                act.kind(),
                other,
                act.visibility(),
                act.author(),
                act.parentId(),
                act.postId(),
                act.text(),
                act.attachments(),
                act.createdAt()));
    }

    public Said visibility(@Nullable Visibility other) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                other,
                act.author(),
                act.parentId(),
                act.postId(),
                act.text(),
                act.attachments(),
                act.createdAt()));
    }

    public Said answering(@Nullable String other) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                act.visibility(),
                act.author(),
                other,
                act.postId(),
                act.text(),
                act.attachments(),
                act.createdAt()));
    }

    public Said post(@Nullable String other) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                act.visibility(),
                act.author(),
                act.parentId(),
                other,
                act.text(),
                act.attachments(),
                act.createdAt()));
    }

    public Said with(Attachment... others) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                act.visibility(),
                act.author(),
                act.parentId(),
                act.postId(),
                act.text(),
                List.of(others),
                act.createdAt()));
    }

    public Said at(Instant other) {
        return acting(new Act.Created(
                act.kind(),
                act.direction(),
                act.visibility(),
                act.author(),
                act.parentId(),
                act.postId(),
                act.text(),
                act.attachments(),
                other));
    }

    public Said under(String otherOrderKey) {
        return new Said(key, home, new OrderKey(otherOrderKey), act, delay);
    }

    public Said heardAfter(Duration other) {
        return new Said(key, home, orderKey, act, other);
    }

    public @Nullable Person author() {
        return act.author();
    }

    public @Nullable String text() {
        return act.text();
    }

    public Instant createdAt() {
        return act.createdAt();
    }

    /** It is written. */
    public Interaction created() {
        return heard("created", createdAt(), act);
    }

    /** It is changed, so many seconds after it was written. */
    public Interaction edited(@Nullable String newText, long secondsLater) {
        return heard("edited " + newText, later(secondsLater), new Act.Edited(newText, List.of()));
    }

    /** Its pictures are changed. */
    public Interaction editedWith(List<Attachment> others, long secondsLater) {
        return heard("edited with " + others, later(secondsLater), new Act.Edited(null, others));
    }

    public Interaction removed(long secondsLater) {
        return heard("removed", later(secondsLater), new Act.Removed());
    }

    public Interaction restored(long secondsLater) {
        return heard("restored", later(secondsLater), new Act.Restored());
    }

    public Interaction hidden(long secondsLater) {
        return heard("hidden", later(secondsLater), new Act.Hidden());
    }

    public Interaction unhidden(long secondsLater) {
        return heard("unhidden", later(secondsLater), new Act.Unhidden());
    }

    /** It is found out that our account wrote it, and not through here. */
    public Interaction publishedOutside(AccountMode mode) {
        return heard("published outside", createdAt(), new Act.PublishedOutside(mode));
    }

    private Said named(String externalId) {
        return new Said(key.sibling(externalId), home, orderKey, act, delay);
    }

    private Said acting(Act.Created other) {
        return new Said(key, home, orderKey, other, delay);
    }

    private Instant later(long seconds) {
        return createdAt().plusSeconds(seconds);
    }

    private Interaction heard(String name, Instant occurredAt, Act done) {
        String whole = key + " " + name + " " + occurredAt;
        return new Interaction(
                new InteractionId(UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))),
                key,
                home,
                orderKey,
                occurredAt,
                occurredAt.plus(delay),
                done);
    }
}
