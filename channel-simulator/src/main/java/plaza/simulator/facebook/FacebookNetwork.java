package plaza.simulator.facebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.facebook.feed.Feed;
import plaza.simulator.facebook.model.Comment;
import plaza.simulator.facebook.model.DemoWall;
import plaza.simulator.facebook.model.Post;
import plaza.simulator.facebook.model.Publication;
import plaza.simulator.facebook.model.Wall;
import plaza.simulator.facebook.model.WallChange;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Network;
import plaza.simulator.network.Numbers;
import plaza.simulator.network.Onlookers;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Standing;
import plaza.simulator.network.Subscription;
import plaza.simulator.network.Writing;
import plaza.simulator.webhook.EscapedUnicode;
import plaza.simulator.webhook.Notice;
import plaza.simulator.webhook.Webhooks;

/** Facebook with one page. Everything happens under one lock, and is told in the order in which it happened. */
@ApplicationScoped
public class FacebookNetwork implements Network {
    public static final String CHANNEL = "facebook";
    private static final String FEED = "feed";

    private final ReentrantLock lock = new ReentrantLock();
    private final FacebookConfig config;
    private final MovableClock clock;
    private final Numbers numbers;
    private final Webhooks webhooks;
    private final Onlookers onlookers;
    private final Person page;
    private Wall wall;
    private String token;
    private Set<String> subscribedFields = Set.of(FEED);

    FacebookNetwork(
            FacebookConfig config, MovableClock clock, Numbers numbers, Webhooks webhooks, Onlookers onlookers) {
        this.config = config;
        this.clock = clock;
        this.numbers = numbers;
        this.webhooks = webhooks;
        this.onlookers = onlookers;
        this.page = new Person(new ExternalId(config.pageId()), config.pageName());
        this.wall = DemoWall.startedAt(clock.now(), page, numbers::next);
        this.token = config.pageToken();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Outcome<List<ExternalId>> write(List<Writing> writings, Delivering delivering) {
        if (writings.stream().anyMatch(Writing::isPrivate)) {
            return Outcome.refused(new Refusal.NotOffered("private messages on facebook"));
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
        return actOne(id, wall -> author(wall, id).chain(author -> wall.edit(id, author, text, at)), delivering);
    }

    @Override
    public Outcome<ExternalId> remove(ExternalId id, Instant at, Delivering delivering) {
        return act(wall -> author(wall, id).chain(author -> wall.remove(id, author, at)), delivering)
                .map(changes -> id);
    }

    @Override
    public Outcome<ExternalId> hide(ExternalId id, boolean hidden, Instant at, Delivering delivering) {
        return actOne(id, wall -> wall.hide(id, hidden, at), delivering);
    }

    @Override
    public Outcome<ExternalId> like(ExternalId id, Person person, boolean likes, Instant at, Delivering delivering) {
        return actOne(id, wall -> wall.like(id, person, likes, at), delivering);
    }

    private static Outcome<Person> author(Wall wall, ExternalId id) {
        return wall.getStanding(id).map(Publication::author);
    }

    private Outcome<ExternalId> actOne(ExternalId id, Function<Wall, Outcome<WallChange>> what, Delivering delivering) {
        return act(wall -> what.apply(wall).map(List::of), delivering).map(changes -> id);
    }

    /** Does something on the wall and tells of it. */
    public Outcome<List<WallChange>> act(Function<Wall, Outcome<List<WallChange>>> what, Delivering delivering) {
        return locked(() -> what.apply(wall).map(changes -> told(changes, delivering)));
    }

    /** Looks at the wall while nobody changes it. */
    public <T> T look(Function<Wall, T> how) {
        return locked(() -> how.apply(wall));
    }

    private List<WallChange> told(List<WallChange> changes, Delivering delivering) {
        changes.forEach(change -> onlookers.saw(CHANNEL, standing(change.thing())));
        if (subscribedFields.contains(FEED)) {
            Feed.bodies(wall, changes, delivering.batch()).forEach(body -> webhooks.send(notice(body), delivering));
        }
        return changes;
    }

    private Notice notice(Feed.Batch body) {
        return new Notice(
                CHANNEL,
                config.webhookPath(),
                EscapedUnicode.of(body.json()),
                body.changes(),
                config.appSecret(),
                config.oldAppSecret());
    }

    @Override
    public List<Standing> standings() {
        return look(wall -> wall.all().stream().map(this::standing).toList());
    }

    private Standing standing(Publication thing) {
        return new Standing(
                thing.id(),
                switch (thing) {
                    case Post ignored -> Optional.empty();
                    case Comment comment -> Optional.of(comment.parentId());
                },
                page.id(),
                thing.author(),
                thing.content().text(),
                thing.content().at(),
                thing.content().editedAt(),
                thing.content().hidden(),
                thing.content().removed(),
                false,
                thing.content().likes().size());
    }

    @Override
    public Subscription subscription() {
        return new Subscription(config.webhookPath(), config.verifyToken());
    }

    public Set<String> subscribedFields() {
        return locked(() -> subscribedFields);
    }

    /** @param fields what the page tells the app from now on; none ends the subscription */
    public void subscribe(Set<String> fields) {
        locked(() -> subscribedFields = Set.copyOf(fields));
    }

    public boolean opensWith(String offered) {
        return locked(() -> token.equals(offered));
    }

    @Override
    public void useToken(String newToken) {
        locked(() -> token = newToken);
    }

    @Override
    public void reset(Instant now) {
        locked(() -> {
            wall = DemoWall.startedAt(now, page, numbers::next);
            token = config.pageToken();
            subscribedFields = Set.of(FEED);
            return wall;
        });
    }

    private <T> T locked(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }
}
