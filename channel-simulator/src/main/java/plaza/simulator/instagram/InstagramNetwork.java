package plaza.simulator.instagram;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.chat.Chats;
import plaza.simulator.chat.Inbox;
import plaza.simulator.chat.Sending;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.messaging.Dialect;
import plaza.simulator.messaging.MessagingBodies;
import plaza.simulator.messaging.PrivateSide;
import plaza.simulator.messaging.PrivateTalk;
import plaza.simulator.messaging.Receipts;
import plaza.simulator.messaging.WebhookLine;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.Exclusive;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Network;
import plaza.simulator.network.Numbers;
import plaza.simulator.network.Onlookers;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Standing;
import plaza.simulator.network.Subscription;
import plaza.simulator.network.Tokens;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;
import plaza.simulator.wall.WallChange;
import plaza.simulator.webhook.EscapedUnicode;
import plaza.simulator.webhook.Notice;
import plaza.simulator.webhook.Webhooks;

/**
 * Instagram with one professional account. A comment of a customer that is in nothing of the account's mentions it
 * below somebody else's media. Everything happens under one lock, and is told in the order in which it happened.
 */
@ApplicationScoped
public class InstagramNetwork implements Network, PrivateTalk {
    public static final String CHANNEL = "instagram";
    private static final int LONGEST_MESSAGE_BYTES = 1000;
    private static final Set<String> FIELDS_AT_THE_START = Set.of(
            CommentBodies.COMMENTS,
            CommentBodies.MENTIONS,
            "live_comments",
            "messages",
            "messaging_postbacks",
            "messaging_seen",
            "message_reactions",
            "message_edit");

    private final Exclusive exclusive = new Exclusive();
    private final InstagramConfig config;
    private final MovableClock clock;
    private final Numbers numbers;
    private final Webhooks webhooks;
    private final Onlookers onlookers;
    private final Receipts receipts;
    private final Person account;
    private final Usernames usernames;
    private final CommentBodies bodies;
    private final Tokens tokens;
    private Wall wall;
    private PrivateSide direct;
    private Set<String> subscribedFields = FIELDS_AT_THE_START;

    InstagramNetwork(
            InstagramConfig config,
            MovableClock clock,
            Numbers numbers,
            Webhooks webhooks,
            Onlookers onlookers,
            Receipts receipts) {
        this.config = config;
        this.clock = clock;
        this.numbers = numbers;
        this.webhooks = webhooks;
        this.onlookers = onlookers;
        this.receipts = receipts;
        this.account = new Person(new ExternalId(config.accountId()), config.accountName());
        this.usernames = new Usernames(account, config.username());
        this.bodies = new CommentBodies(account, usernames);
        this.tokens = new Tokens(config.tokens());
        this.wall = DemoMedia.startedAt(clock.now(), account, numbers::next);
        this.direct = anEmptyInbox();
    }

    private PrivateSide anEmptyInbox() {
        Chats chats = new Chats(account, () -> new ExternalId("aWdfZAG1faXRlbToxOk" + numbers.next()));
        return new PrivateSide(
                Dialect.INSTAGRAM,
                new Inbox(chats, new Inbox.Limit(LONGEST_MESSAGE_BYTES, "bytes", InstagramNetwork::bytes)),
                new MessagingBodies(Dialect.INSTAGRAM, account.id(), config.appId()),
                receipts,
                new ToTheProduct(),
                standing -> onlookers.saw(CHANNEL, standing));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Called under the lock only. */
    private final class ToTheProduct implements WebhookLine {
        @Override
        public boolean isSubscribedTo(String field) {
            return subscribedFields.contains(field);
        }

        @Override
        public void send(String json, int events, Delivering how) {
            webhooks.send(
                    new Notice(
                            CHANNEL,
                            config.webhookPath(),
                            EscapedUnicode.of(json),
                            events,
                            config.appSecret(),
                            config.oldAppSecret()),
                    how);
        }
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    /** Nobody has the same id here as on Facebook. */
    @Override
    public Person named(String name) {
        return new Person(
                Person.named("instagram " + name).id(), Person.named(name).name());
    }

    public Usernames usernames() {
        return usernames;
    }

    @Override
    public Outcome<List<ExternalId>> write(List<Writing> writings, Delivering delivering) {
        if (writings.stream().allMatch(Writing::isPrivate)) {
            return exclusive.run(() -> direct.write(writings, delivering));
        }
        if (writings.stream().anyMatch(writing -> !writing.attachments().isEmpty())) {
            return Outcome.refused(new Refusal.NotOffered("attachments on comments"));
        }
        return act(wall -> writeAll(wall, writings), delivering)
                .map(changes ->
                        changes.stream().map(change -> change.thing().id()).toList());
    }

    private Outcome<List<WallChange>> writeAll(Wall wall, List<Writing> writings) {
        List<WallChange> changes = new ArrayList<>();
        for (Writing writing : writings) {
            switch (wall.write(writing, clock.now())) {
                case Outcome.Done<WallChange>(WallChange change) -> changes.add(change);
                case Outcome.Refused<WallChange>(Refusal why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        return Outcome.done(changes);
    }

    @Override
    public Outcome<ExternalId> edit(ExternalId id, String text, Instant at, Delivering delivering) {
        return exclusive.run(() -> direct.knows(id)
                ? direct.edit(id, text, at, delivering)
                : wall.getStanding(id).chain(thing -> Outcome.refused(new Refusal.NotOffered("editing of comments"))));
    }

    @Override
    public Outcome<ExternalId> remove(ExternalId id, Instant at, Delivering delivering) {
        return isPrivate(id)
                ? exclusive.run(() -> direct.remove(id, at, delivering))
                : act(wall -> wall.getStanding(id).chain(thing -> wall.remove(id, thing.author(), at)), delivering)
                        .map(changes -> id);
    }

    @Override
    public Outcome<ExternalId> hide(ExternalId id, boolean hidden, Instant at, Delivering delivering) {
        return isPrivate(id)
                ? Outcome.refused(new Refusal.NotOffered("hiding of private messages"))
                : act(wall -> wall.hide(id, hidden, at).map(List::of), delivering)
                        .map(changes -> id);
    }

    @Override
    public Outcome<ExternalId> like(ExternalId id, Person person, boolean likes, Instant at, Delivering delivering) {
        return isPrivate(id)
                ? exclusive.run(() -> direct.react(id, person, likes, at, delivering))
                : act(wall -> wall.like(id, person, likes, at).map(List::of), delivering)
                        .map(changes -> id);
    }

    private boolean isPrivate(ExternalId id) {
        return exclusive.run(() -> direct.knows(id));
    }

    /** Does something in public and tells of it what Instagram tells. */
    public Outcome<List<WallChange>> act(Function<Wall, Outcome<List<WallChange>>> what, Delivering delivering) {
        return exclusive.run(() -> what.apply(wall).map(changes -> told(changes, delivering)));
    }

    private List<WallChange> told(List<WallChange> changes, Delivering delivering) {
        changes.forEach(change -> onlookers.saw(CHANNEL, wall.standing(change.thing())));
        List<CommentBodies.Told> worthTelling = changes.stream()
                .map(change -> bodies.told(change, isOnOwnMedia(change.thing())))
                .flatMap(Optional::stream)
                .filter(told -> subscribedFields.contains(told.field()))
                .toList();
        ToTheProduct line = new ToTheProduct();
        for (int from = 0; from < worthTelling.size(); from += delivering.batch()) {
            List<CommentBodies.Told> some =
                    worthTelling.subList(from, Math.min(from + delivering.batch(), worthTelling.size()));
            line.send(bodies.body(some), some.size(), delivering);
        }
        return changes;
    }

    private boolean isOnOwnMedia(Publication thing) {
        return wall.find(thing.postId()).map(post -> wall.isPage(post.author())).orElse(false);
    }

    /** Looks at what is public while nobody changes it. */
    public <T> T look(Function<Wall, T> how) {
        return exclusive.run(() -> how.apply(wall));
    }

    /** Looks at the private talk while nobody changes it. */
    @Override
    public <T> T lookInside(Function<Inbox, T> how) {
        return exclusive.run(() -> how.apply(direct.inbox()));
    }

    /** Whether the id names something that is, or was, on this network. */
    public boolean knows(ExternalId id) {
        return exclusive.run(() -> id.equals(account.id())
                || wall.find(id).isPresent()
                || direct.knows(id)
                || direct.chats().findPeer(id).isPresent()
                || MentionedMedia.isOne(id));
    }

    /** The account writes in private, by its program. */
    @Override
    public Outcome<ChatMessage> send(Sending sending) {
        return exclusive.run(() -> direct.send(sending, this::publicWords, clock.now()));
    }

    private Outcome<Inbox.PublicWords> publicWords(ExternalId id) {
        return wall.getStanding(id)
                .map(thing -> new Inbox.PublicWords(
                        id, thing.author(), thing.content().at()));
    }

    @Override
    public void approveHumanAgent(boolean approved) {
        exclusive.run(() -> {
            direct.inbox().approveHumanAgent(approved);
            return approved;
        });
    }

    @Override
    public List<Standing> standings() {
        return exclusive.run(() -> Stream.concat(wall.all().stream().map(wall::standing), direct.standings().stream())
                .toList());
    }

    @Override
    public Subscription subscription() {
        return new Subscription(config.webhookPath(), config.verifyToken());
    }

    public Set<String> subscribedFields() {
        return exclusive.run(() -> subscribedFields);
    }

    /** @param fields what the account tells the app from now on; none ends the subscription */
    public void subscribe(Set<String> fields) {
        exclusive.run(() -> subscribedFields = Set.copyOf(fields));
    }

    public boolean opensWith(String token) {
        return tokens.contains(token);
    }

    @Override
    public void useToken(String newToken) {
        tokens.replaceBy(newToken);
    }

    @Override
    public void reset(Instant now) {
        exclusive.run(() -> {
            wall = DemoMedia.startedAt(now, account, numbers::next);
            direct = anEmptyInbox();
            tokens.reset();
            subscribedFields = FIELDS_AT_THE_START;
            return wall;
        });
    }
}
