package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.OfferId;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Visibility;

/** Work in each of its states; what a test does not say is arbitrary but valid. */
public final class WorkFixture {

    public static final Instant NOON = Instant.parse("2026-11-22T13:00:00.000Z");
    public static final Assignee LUCIA = agent(1, "cordoba", "redes");
    public static final Assignee MATEO = agent(2, "cordoba", "tecnica");
    public static final Assignee CAMILA = agent(3, "bogota", "redes-bogota");

    private WorkFixture() {}

    /** The demo agent of that number. */
    public static Assignee agent(int number, String site, String team) {
        return new Assignee(
                new AgentId("a0000000-0000-4000-8000-%012d".formatted(number)), new Site(site), new Team(team));
    }

    /** A need on Facebook in Córdoba, due in an hour. */
    public static Need aNeed() {
        return aNeed(new TurnId(UUID.randomUUID()), NOON.plusSeconds(3600));
    }

    public static Need aNeed(TurnId turn, Instant deadline) {
        return new Need(
                turn,
                new Channel("facebook"),
                new Brand("telco-andina"),
                new Site("cordoba"),
                new Language("es"),
                Set.of(),
                Visibility.PUBLIC,
                NOON,
                deadline);
    }

    public static ConversationId anyConversation() {
        return new ConversationId(UUID.randomUUID());
    }

    public static Heard.AnswerNeeded answerNeeded(ConversationId conversation, long sequence) {
        return answerNeeded(conversation, sequence, aNeed(), null);
    }

    public static Heard.AnswerNeeded answerNeeded(
            ConversationId conversation, long sequence, Need need, @Nullable AgentId preferred) {
        return new Heard.AnswerNeeded(conversation, sequence, need, preferred);
    }

    /** Work that came at noon and waits. */
    public static Waiting waiting() {
        return Waiting.first(anyConversation(), aNeed(), null, NOON, 1);
    }

    /** An offer of half a minute. */
    public static Offer anOffer(Assignee to, Instant at) {
        return new Offer(new OfferId(UUID.randomUUID()), to, at, at.plusSeconds(30));
    }

    public static Offered offeredTo(Assignee agent) {
        return waiting().offerTo(anOffer(agent, NOON)).next();
    }

    public static Assigned assignedTo(Assignee agent) {
        return offeredTo(agent).accept(NOON).next();
    }

    /** Answered: the owner in name, without units. */
    public static Resting restingWith(Assignee owner) {
        return next(assignedTo(owner), Resting.class);
    }

    private static <W> W next(Assigned work, Class<W> state) {
        Heard over = new Heard.TurnOver(
                work.dossier().conversation(), 2, work.dossier().need().turn());
        return state.cast(Hearing.next(work, over, NOON).orElseThrow().next());
    }
}
