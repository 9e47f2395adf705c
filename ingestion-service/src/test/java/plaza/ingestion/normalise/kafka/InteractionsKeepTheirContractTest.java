package plaza.ingestion.normalise.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import java.util.ArrayList;
import java.util.List;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.normalise.Json;
import plaza.ingestion.normalise.model.Normalised;

/** What leaves is what {@code contracts/} promises: the committed examples come out of real webhooks. */
class InteractionsKeepTheirContractTest {

    @Test
    void a_comment_with_a_photo_is_the_full_example() {
        String webhook = PageWebhooks.feed("""
                {"item":"comment","verb":"add","comment_id":"900_901","post_id":"100000000000001_900",
                 "parent_id":"100000000000001_900","from":{"id":"7001","name":"Rosa Quiroga"},
                 "message":"Hace dos días que no tengo señal en Alta Córdoba","created_time":1795352400}""");

        assertThatJson(published(webhook))
                .withOptions(Option.TREATING_NULL_AS_ABSENT)
                .whenIgnoringPaths("interactionId", "receivedAt", "attachments")
                .isEqualTo(example("full"));
    }

    @Test
    void a_removal_is_the_example_of_a_removal() {
        String webhook = PageWebhooks.feed("""
                {"item":"comment","verb":"remove","comment_id":"900_901","post_id":"100000000000001_900",
                 "parent_id":"100000000000001_900","from":{"id":"7001"}}""").replace("\"time\":1795352401", "\"time\":1795352700");

        assertThatJson(published(webhook))
                .whenIgnoringPaths("interactionId", "receivedAt")
                .isEqualTo(example("removed"));
    }

    @Test
    void every_member_of_the_full_example_is_written_even_when_it_is_null() {
        String webhook = PageWebhooks.feed("{\"item\":\"post\",\"verb\":\"remove\",\"post_id\":\"1_2\"}");

        assertThatJson(published(webhook))
                .withOptions(Option.IGNORING_VALUES)
                .node("author")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "edited", "remove", "hide", "unhide", "block", "mute"})
    void whatever_is_done_to_a_comment_fits_the_schema(String verb) {
        fits(PageWebhooks.comment(verb, "\"message\":\"\\ud83d \\u0000\",\"photo\":\"https://a.example/1\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"item\":\"reaction\",\"verb\":\"add\",\"post_id\":\"1_2\"}",
                "{\"item\":\"like\",\"verb\":\"add\",\"user_id\":7}",
                "{\"item\":\"status\",\"verb\":\"add\",\"post_id\":\"1_2\",\"published\":0}",
                "{\"item\":\"album\",\"verb\":\"add\",\"album_id\":1,\"photo_ids\":[1,2]}",
                "{\"item\":\"rating\",\"verb\":\"add\",\"open_graph_story_id\":7,\"review_text\":\"x\"}",
                "{\"item\":\"comment\",\"verb\":\"add\",\"comment_id\":\"1_2\",\"created_time\":253402300799}"
            })
    void every_other_kind_fits_the_schema(String value) {
        fits(value);
    }

    private static void fits(String value) {
        EventAssertions.assertFits(InteractionEvents.RECEIVED, published(PageWebhooks.feed(value)));
    }

    private static String published(String webhook) {
        List<Interaction> told = new ArrayList<>(PageWebhooks.interactions(webhook));
        return Json.of(InteractionEvents.payload(new Normalised(told.getFirst(), DemoAccount.PAGE)));
    }

    private static String example(String label) {
        return Events.load().get(InteractionEvents.RECEIVED).example(label).json();
    }
}
