package plaza.simulator.facebook;

import jakarta.enterprise.context.ApplicationScoped;
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
import plaza.simulator.facebook.feed.Feed;
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

/** Facebook with one page, its wall and its Messenger. Everything happens under one lock, and is told in the order in which it happened. */
@ApplicationScoped
public class FacebookNetwork implements Network, PrivateTalk {
    public static final String CHANNEL = "facebook";
    private static final String FEED = "feed";
    private static final int LONGEST_MESSAGE = 2000;
    private static final Set<String> FIELDS_AT_THE_START = Set.of(
            FEED,
            Elsewhere.MENTION,
            Elsewhere.LEADGEN,
            "messages",
            "messaging_postbacks",
            "message_echoes",
            "message_deliveries",
            "message_reads",
            "message_reactions",
            "message_edits");

    private final Exclusive exclusive = new Exclusive();
    private final FacebookConfig config;
    private final MovableClock clock;
    private final Numbers numbers;
    private final Webhooks webhooks;
    private final Onlookers onlookers;
    private final Receipts receipts;
    private final Person page;
    private final Tokens tokens;
    private Wall wall;
    private PrivateSide messenger;
    private Set<String> subscribedFields = FIELDS_AT_THE_START;

    FacebookNetwork(
            FacebookConfig config,
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
        this.page = new Person(new ExternalId(config.pageId()), config.pageName());
        this.wall = DemoWall.startedAt(clock.now(), page, numbers::next);
        this.receipts = receipts;
        this.tokens = new Tokens(List.of(config.pageToken()));
        this.messenger = anEmptyMessenger();
    }

    private PrivateSide anEmptyMessenger() {
        Chats chats = new Chats(page, () -> new ExternalId("m_" + numbers.next()));
        return new PrivateSide(
                Dialect.MESSENGER,
                new Inbox(chats, new Inbox.Limit(LONGEST_MESSAGE, "characters", String::length)),
                new MessagingBodies(Dialect.MESSENGER, page.id(), config.appId()),
                receipts,
                new ToTheProduct(),
                standing -> onlookers.saw(CHANNEL, standing));
    }

    /** Called under the lock only. */
    private final class ToTheProduct implements WebhookLine {
        @Override
        public boolean isSubscribedTo(String field) {
            return subscribedFields.contains(field);
        }

        @Override
        public void send(String json, int events, Delivering how) {
            Notice.Lapse lapse =
                    new Notice.Lapse(config.subscriptionLapsesAfter(), FacebookNetwork.this::endSubscription);
            webhooks.send(notice(json, events, Optional.of(lapse)), how);
        }
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Outcome<List<ExternalId>> write(List<Writing> writings, Delivering delivering) {
        if (writings.stream().allMatch(Writing::isPrivate)) {
            return exclusive.run(() -> messenger.write(writings, delivering));
        }
        if (writings.stream().anyMatch(writing -> !writing.attachments().isEmpty())) {
            return Outcome.refused(new Refusal.NotOffered("attachments on a wall"));
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
        return isPrivate(id)
                ? exclusive.run(() -> messenger.edit(id, text, at, delivering))
                : actOne(id, wall -> author(wall, id).chain(author -> wall.edit(id, author, text, at)), delivering);
    }

    @Override
    public Outcome<ExternalId> remove(ExternalId id, Instant at, Delivering delivering) {
        return isPrivate(id)
                ? exclusive.run(() -> messenger.remove(id, at, delivering))
                : act(wall -> author(wall, id).chain(author -> wall.remove(id, author, at)), delivering)
                        .map(changes -> id);
    }

    @Override
    public Outcome<ExternalId> hide(ExternalId id, boolean hidden, Instant at, Delivering delivering) {
        return isPrivate(id)
                ? Outcome.refused(new Refusal.NotOffered("hiding of private messages"))
                : actOne(id, wall -> wall.hide(id, hidden, at), delivering);
    }

    @Override
    public Outcome<ExternalId> like(ExternalId id, Person person, boolean likes, Instant at, Delivering delivering) {
        return isPrivate(id)
                ? exclusive.run(() -> messenger.react(id, person, likes, at, delivering))
                : actOne(id, wall -> wall.like(id, person, likes, at), delivering);
    }

    private boolean isPrivate(ExternalId id) {
        return exclusive.run(() -> messenger.knows(id));
    }

    /** The page writes in private, by its program. */
    @Override
    public Outcome<ChatMessage> send(Sending sending) {
        return exclusive.run(() -> messenger.send(sending, this::publicWords, clock.now()));
    }

    private Outcome<Inbox.PublicWords> publicWords(ExternalId id) {
        return wall.getStanding(id)
                .map(thing -> new Inbox.PublicWords(
                        id, thing.author(), thing.content().at()));
    }

    /** Looks at the page's private talk while nobody changes it. */
    @Override
    public <T> T lookInside(Function<Inbox, T> how) {
        return exclusive.run(() -> how.apply(messenger.inbox()));
    }

    @Override
    public void approveHumanAgent(boolean approved) {
        exclusive.run(() -> {
            messenger.inbox().approveHumanAgent(approved);
            return approved;
        });
    }

    private static Outcome<Person> author(Wall wall, ExternalId id) {
        return wall.getStanding(id).map(Publication::author);
    }

    private Outcome<ExternalId> actOne(ExternalId id, Function<Wall, Outcome<WallChange>> what, Delivering delivering) {
        return act(wall -> what.apply(wall).map(List::of), delivering).map(changes -> id);
    }

    /** Does something on the wall and tells of it. */
    public Outcome<List<WallChange>> act(Function<Wall, Outcome<List<WallChange>>> what, Delivering delivering) {
        return exclusive.run(() -> what.apply(wall).map(changes -> told(changes, delivering)));
    }

    /** Somebody writes what the feed does not tell of. */
    Outcome<ExternalId> writeUntold(Writing writing) {
        return exclusive.run(() -> wall.write(writing, clock.now()).map(change -> {
            onlookers.saw(CHANNEL, wall.standing(change.thing()));
            return change.thing().id();
        }));
    }

    /** Tells the product, where it wants to know of such things. */
    void tell(String field, String json) {
        exclusive.run(() -> {
            if (subscribedFields.contains(field)) {
                webhooks.send(notice(json, 1, Optional.empty()), Delivering.PLAIN);
            }
            return field;
        });
    }

    /** Looks at the wall while nobody changes it. */
    public <T> T look(Function<Wall, T> how) {
        return exclusive.run(() -> how.apply(wall));
    }

    private List<WallChange> told(List<WallChange> changes, Delivering delivering) {
        changes.forEach(change -> onlookers.saw(CHANNEL, wall.standing(change.thing())));
        if (subscribedFields.contains(FEED)) {
            Feed.bodies(wall, changes, delivering.batch())
                    .forEach(body -> webhooks.send(notice(body.json(), body.changes(), Optional.empty()), delivering));
        }
        return changes;
    }

    private Notice notice(String json, int changes, Optional<Notice.Lapse> lapse) {
        return new Notice(
                CHANNEL,
                config.webhookPath(),
                EscapedUnicode.of(json),
                changes,
                config.appSecret(),
                config.oldAppSecret(),
                lapse);
    }

    /** Messenger's answer to a product that does not take its webhooks. */
    private void endSubscription() {
        subscribe(Set.of());
    }

    @Override
    public List<Standing> standings() {
        return exclusive.run(
                () -> Stream.concat(wall.all().stream().map(wall::standing), messenger.standings().stream())
                        .toList());
    }

    @Override
    public Subscription subscription() {
        return new Subscription(config.webhookPath(), config.verifyToken());
    }

    public Set<String> subscribedFields() {
        return exclusive.run(() -> subscribedFields);
    }

    /** @param fields what the page tells the app from now on; none ends the subscription */
    public void subscribe(Set<String> fields) {
        exclusive.run(() -> subscribedFields = Set.copyOf(fields));
    }

    public boolean opensWith(String offered) {
        return tokens.contains(offered);
    }

    @Override
    public void useToken(String newToken) {
        tokens.replaceBy(newToken);
    }

    @Override
    public void reset(Instant now) {
        exclusive.run(() -> {
            wall = DemoWall.startedAt(now, page, numbers::next);
            messenger = anEmptyMessenger();
            tokens.reset();
            subscribedFields = FIELDS_AT_THE_START;
            return wall;
        });
    }
}
