package plaza.conversation.reading.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class ChangesIT {

    @TestHTTPResource("/api/v1/conversations/changes")
    URI changes;

    @Inject
    PgHouse house;

    @Test
    void a_change_is_told_to_whoever_oversees_its_site() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        try (EventStream stream = EventStream.open(changes, supervisorOf(said), null)) {
            String id = opened(said);
            house.hear(said.removed(30));

            List<EventStream.Event> events = stream.await(2);

            assertThat(events).extracting(EventStream.Event::name).containsOnly("conversation");
            assertThatJson(events.getFirst().data())
                    .isEqualTo("{conversationId: '%s', version: 0, change: 'opened', turn: 'new', site: '%s'}"
                            .formatted(id, said.home().site().slug()));
            assertThatJson(events.getLast().data())
                    .isEqualTo("{conversationId: '%s', version: 1, change: 'resolved', turn: 'resolved', site: '%s'}"
                            .formatted(id, said.home().site().slug()));
        }
    }

    @Test
    void changes_of_other_sites_are_never_told() {
        Said own = Said.comment("900_901").elsewhere(Tags.next());
        Said foreign = Said.comment("900_901").elsewhere(Tags.next());
        try (EventStream stream = EventStream.open(changes, supervisorOf(own), null)) {
            String hidden = opened(foreign);
            String shown = opened(own);

            List<EventStream.Event> events = stream.await(1);

            assertThat(events)
                    .singleElement()
                    .satisfies(event -> assertThat(event.data()).contains(shown).doesNotContain(hidden));
        }
    }

    @Test
    void an_agent_is_told_nothing_before_they_are_involved() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        try (EventStream agent = EventStream.open(
                        changes,
                        TestTokens.of("nueva")
                                .subject("nobody")
                                .roles("agent")
                                .sites("cordoba")
                                .token(),
                        null);
                EventStream supervisor = EventStream.open(changes, supervisorOf(said), null)) {
            opened(said);

            supervisor.await(1);

            assertThat(agent.events()).isEmpty();
        }
    }

    @Test
    void an_agent_is_told_of_what_is_theirs_its_owner_and_its_replies() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        AgentId self = new AgentId("agent-" + Tags.next());
        Desk desk = Desk.of(house, said).of(self);
        String token = TestTokens.of("nueva")
                .subject(self.subject())
                .roles("agent")
                .sites("bogota")
                .token();
        try (EventStream agent = EventStream.open(changes, token, null)) {
            desk.accepts(1);
            ReplyId reply = desk.answers("k", 1);
            desk.isPublished(reply, "900_902", Said.ONE_O_CLOCK.plusSeconds(60));
            desk.of(Desk.MATEO).accepts(2);

            List<EventStream.Event> events = agent.await(4);

            assertThatJson(events.getFirst().data())
                    .isEqualTo("{conversationId: '%s', version: 1, change: 'owner-changed', turn: 'new', site: '%s'}"
                            .formatted(id, said.home().site().slug()));
            assertThatJson(events.get(1).data()).node("change").isEqualTo("reply-changed");
            assertThatJson(events.get(2).data()).node("change").isEqualTo("answered");
            assertThatJson(events.get(2).data()).node("turn").isEqualTo("waiting-for-customer");
            assertThatJson(events.get(3).data()).node("change").isEqualTo("owner-changed");
        }
    }

    @Test
    void a_page_that_comes_back_gets_what_it_missed() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String lastSeen;
        try (EventStream stream = EventStream.open(changes, supervisorOf(said), null)) {
            opened(said);
            lastSeen = stream.await(1).getLast().id();
        }
        house.hear(said.hidden(10));
        house.hear(said.removed(30));

        try (EventStream stream = EventStream.open(changes, supervisorOf(said), lastSeen)) {
            List<EventStream.Event> missed = stream.await(2);

            assertThat(missed).allSatisfy(event -> assertThat(Long.parseLong(event.id()))
                    .isGreaterThan(Long.parseLong(lastSeen)));
            assertThatJson(missed.getFirst().data()).node("change").isEqualTo("message-changed");
            assertThatJson(missed.getLast().data()).node("change").isEqualTo("resolved");
        }
    }

    @Test
    void the_stream_ends_with_its_token() {
        String brief = TestTokens.of("supervisora")
                .roles("supervisor")
                .sites("*")
                .expiresIn(Duration.ofSeconds(2))
                .token();

        try (EventStream stream = EventStream.open(changes, brief, null)) {
            Waiting.SHORT.until(() -> assertThat(stream.hasEnded()).isTrue());
        }
    }

    private String opened(Said said) {
        house.hear(said.created());
        return house.within(() -> house.messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .orElseThrow()
                .conversation()
                .toString();
    }

    private static String supervisorOf(Said said) {
        return TestTokens.of("supervisora")
                .roles("supervisor")
                .sites(said.home().site().slug())
                .token();
    }
}
