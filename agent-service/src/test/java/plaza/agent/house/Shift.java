package plaza.agent.house;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.AnswerOffers;
import plaza.agent.assignment.HearConversation;
import plaza.agent.assignment.OpenOffer;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.assignment.model.Heard;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.directory.model.Agent;
import plaza.agent.presence.ChoosePresence;
import plaza.agent.presence.Pulse;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;
import plaza.platform.loop.Bell;
import plaza.platform.loop.Waited;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;

/** A contact centre at work, by the use cases of the running service. */
@ApplicationScoped
public class Shift {

    private final PgHouse house;
    private final HearConversation hear;
    private final AnswerOffers answers;
    private final ChoosePresence presence;
    private final Pulse pulse;
    private final Bell bell;
    private final Clock clock;
    private final DataSource dataSource;

    Shift(
            PgHouse house,
            HearConversation hear,
            AnswerOffers answers,
            ChoosePresence presence,
            Pulse pulse,
            Bell bell,
            Clock clock,
            DataSource dataSource) {
        this.house = house;
        this.hear = hear;
        this.answers = answers;
        this.presence = presence;
        this.pulse = pulse;
        this.bell = bell;
        this.clock = clock;
        this.dataSource = dataSource;
    }

    public PgHouse house() {
        return house;
    }

    public Clock clock() {
        return clock;
    }

    public People people() {
        return People.at(house);
    }

    /** Somebody of these people who takes work, and whose page was just heard. */
    public Agent available(People people) {
        Agent agent = people.hired(clock.instant());
        is(agent, new PresenceState.Available());
        return agent;
    }

    public void is(Agent agent, PresenceState state) {
        beat(agent);
        waited(() -> presence.choose(agent.id(), state));
        bell.ring();
    }

    public void beat(Agent agent) {
        waited(() -> pulse.beatAloud(agent.id()));
    }

    /** The pages of all of them speak. */
    public void beat(Collection<Agent> agents) {
        Map<AgentId, Instant> beats = new HashMap<>();
        agents.forEach(agent -> beats.put(agent.id(), clock.instant()));
        waited(() -> house.heartbeats().note(beats));
    }

    public Seat seatOf(Agent agent) {
        return house.within(() -> house.seats().find(agent.id())).orElseThrow();
    }

    /** A customer of these people needs an answer within an hour. */
    public ConversationId call(People people) {
        return call(people.need(clock.instant().plusSeconds(3600)), null);
    }

    public ConversationId call(Need need, @Nullable AgentId preferred) {
        ConversationId conversation = new ConversationId(UUID.randomUUID());
        hear(new Heard.AnswerNeeded(conversation, 1, need, preferred));
        return conversation;
    }

    public void hear(Heard heard) {
        waited(() -> hear.hear("test", UUID.randomUUID().toString(), heard));
        bell.ring();
    }

    /** The turn is answered. */
    public void answered(ConversationId conversation, long sequence) {
        hear(new Heard.TurnOver(
                conversation, sequence, work(conversation).need().turn()));
    }

    public QueuedWork work(ConversationId conversation) {
        return house.within(() -> house.queue().find(conversation)).orElseThrow();
    }

    public List<OpenOffer> offersTo(Agent agent) {
        return house.within(() -> house.offers().listOpen(agent.id()));
    }

    /** The open offer of that conversation to that agent, as soon as it is made. */
    public OfferId awaitOffer(ConversationId conversation, Agent agent) {
        return Waiting.SHORT
                .forCondition()
                .alias("an offer of " + conversation + " to " + agent.id())
                .until(
                        () -> offersTo(agent).stream()
                                .filter(open -> open.conversation().equals(conversation))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .offer()
                .id();
    }

    public OfferAnswer accept(Agent agent, OfferId offer) {
        OfferAnswer answer = waited(() -> answers.accept(agent.id(), offer)).answer();
        bell.ring();
        return answer;
    }

    public OfferAnswer decline(Agent agent, OfferId offer) {
        OfferAnswer answer =
                waited(() -> answers.decline(agent.id(), offer, null)).answer();
        bell.ring();
        return answer;
    }

    /** The token of an agent. */
    public static String token(Agent agent) {
        return TestTokens.of("agente")
                .subject(agent.id().value())
                .roles("agent")
                .sites(agent.site().slug())
                .token();
    }

    /** A supervisor of these people's site. */
    public static String supervisorOf(People people) {
        return TestTokens.of("supervisora")
                .roles("supervisor")
                .sites(people.site().slug())
                .token();
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seats of that site whose units in use are not what their offers and work hold; 0 unless the books are wrong. */
    public long wrongSeats(People people) {
        return number("""
                select count(*) from seat where site = ? and used <> coalesce((
                    select sum(units) from work
                    where (state = 'offered' and offered_to = agent_id)
                        or (state = 'assigned' and owner_id = agent_id)), 0)
                """, people.site().slug());
    }

    public static <T> T waited(Supplier<Uni<T>> work) {
        try {
            return Waited.of(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
