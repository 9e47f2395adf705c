package plaza.simulator.wall;

import java.time.Instant;
import java.util.Optional;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;

/** A wall for tests: the page 100 with one post, ids from 1 on, and people to write there. */
public final class AWall {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final Person PAGE = new Person(new ExternalId("100"), "Telco Andina");
    public static final Person ROSA = new Person(new ExternalId("7001"), "Rosa Quiroga");
    public static final Person TOMAS = new Person(new ExternalId("7002"), "Tomás Peralta");
    public static final ExternalId POST = new ExternalId("100_1");

    public final Wall wall;
    private long number;

    public AWall() {
        wall = new Wall(PAGE, () -> ++number);
        say(PAGE, "Aviso de mantenimiento", Optional.empty());
    }

    public ExternalId comment(Person author, String text, ExternalId in) {
        return done(say(author, text, Optional.of(in))).thing().id();
    }

    public Outcome<WallChange> say(Person author, String text, Optional<ExternalId> in) {
        return wall.write(new Writing(author, text, in, Optional.empty(), NOON, false), NOON);
    }

    public Publication get(ExternalId id) {
        return wall.find(id).orElseThrow();
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T result) -> result;
            case Outcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
        };
    }
}
