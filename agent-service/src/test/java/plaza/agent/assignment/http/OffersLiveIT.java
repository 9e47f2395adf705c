package plaza.agent.assignment.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.EventStream;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;
import plaza.platform.testing.PlazaBacking;

/** What pages hear the moment it happens, and what they never hear. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class OffersLiveIT {

    @TestHTTPResource("/api/v1/offers/changes")
    URI changes;

    @Inject
    Shift shift;

    @Test
    void an_agent_hears_their_offer_come_and_go() {
        People people = shift.people();
        Agent agent = people.hired(shift.clock().instant());
        try (EventStream stream = EventStream.open(changes, Shift.token(agent), null)) {
            OpenedPage.of(stream, shift, agent);
            ConversationId conversation = shift.call(people);
            OfferId offer = shift.awaitOffer(conversation, agent);

            EventStream.Event offered = stream.await("offered").getFirst();
            shift.accept(agent, offer);
            EventStream.Event ended = stream.await("offer-ended").getFirst();

            assertThatJson(offered.data())
                    .isObject()
                    .containsEntry("id", offer.toString())
                    .containsEntry("conversationId", conversation.toString())
                    .containsKeys(
                            "turnId",
                            "channel",
                            "brand",
                            "site",
                            "visibility",
                            "queuedAt",
                            "deadline",
                            "expiresAt",
                            "language");
            assertThatJson(ended.data())
                    .isEqualTo("{id: '%s', conversationId: '%s', outcome: 'accepted'}".formatted(offer, conversation));
            assertThat(stream.await("work-changed").getLast().data()).contains(conversation.toString());
            assertThat(stream.await("presence-changed")).isNotEmpty();
        }
    }

    @Test
    void a_colleague_hears_nothing_of_it_and_the_supervisor_of_the_site_does() {
        People people = shift.people();
        Agent agent = people.hired(shift.clock().instant());
        Agent colleague = people.hired(shift.clock().instant());
        try (EventStream quiet = EventStream.open(changes, Shift.token(colleague), null);
                EventStream elsewhere = EventStream.open(changes, Shift.supervisorOf(shift.people()), null);
                EventStream supervisor = EventStream.open(changes, Shift.supervisorOf(people), null)) {
            OpenedPage.of(supervisor, shift, agent);
            ConversationId conversation = shift.call(people);
            shift.awaitOffer(conversation, agent);

            assertThat(supervisor.await("work-changed")).isNotEmpty();

            assertThat(quiet.events()).isEmpty();
            assertThat(elsewhere.events()).isEmpty();
        }
    }

    @Test
    void a_page_that_comes_back_gets_what_it_missed() {
        People people = shift.people();
        Agent agent = people.hired(shift.clock().instant());
        String lastSeen;
        try (EventStream stream = EventStream.open(changes, Shift.token(agent), null)) {
            OpenedPage.of(stream, shift, agent);
            lastSeen = stream.await("presence-changed").getLast().id();
        }
        ConversationId conversation = shift.call(people);
        shift.awaitOffer(conversation, agent);

        try (EventStream stream = EventStream.open(changes, Shift.token(agent), lastSeen)) {
            assertThat(stream.await("offered").getFirst().data()).contains(conversation.toString());
        }
    }
}
