package plaza.agent.house;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import plaza.agent.assignment.model.Need;
import plaza.agent.directory.model.Abilities;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Units;
import plaza.agent.vocabulary.model.Visibility;

/**
 * A site, a team and a brand of a test's own, so that tests which share a database do not meet: no decider offers the
 * work of this brand to anybody else, and nobody else's work to these people.
 */
public final class People {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final House house;
    private final String tag =
            "t" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID().toString().substring(0, 8);

    private People(House house) {
        this.house = house;
    }

    /** A new site with a team and nobody in it. */
    public static People at(House house) {
        People people = new People(house);
        house.within(() -> house.directory().add(people.siteEntry()));
        house.within(() -> house.directory().add(people.teamEntry()));
        return people;
    }

    public Site site() {
        return new Site("site-" + tag);
    }

    public Team team() {
        return new Team("team-" + tag);
    }

    public Brand brand() {
        return new Brand("brand-" + tag);
    }

    public SiteEntry siteEntry() {
        return new SiteEntry(site(), "Site", ZoneId.of("America/Bogota"), "CO", List.of(new Language("es")), true);
    }

    public TeamEntry teamEntry() {
        return new TeamEntry(team(), "Team", site(), true);
    }

    /** Something that only these people can answer: on Facebook, in Spanish, since noon. */
    public Need need(Instant deadline) {
        return new Need(
                new TurnId(UUID.randomUUID()),
                new Channel("facebook"),
                brand(),
                site(),
                new Language("es"),
                Set.of(),
                Visibility.PUBLIC,
                deadline.minusSeconds(3600),
                deadline);
    }

    /** Somebody who is not kept yet: Facebook, Spanish, three units. */
    public Agent anybody() {
        return new Agent(
                new AgentId(UUID.randomUUID().toString()),
                "Ana Paz",
                "Ana",
                site(),
                team(),
                new Abilities(
                        List.of(new Language("es")), List.of(brand()), List.of(new Channel("facebook")), List.of()),
                new Units(3),
                true);
    }

    /** Somebody in the directory, with a seat, offline. */
    public Agent hired(Instant at) {
        Agent agent = anybody();
        house.within(() -> house.directory().add(agent));
        house.within(() -> house.seats().open(Seat.vacant(agent.assignee(), agent.capacity(), at)));
        return agent;
    }
}
