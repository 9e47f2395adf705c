package plaza.ingestion.facebook.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;

class PageWordsCompleteWhatWasPointedAtTest {

    private static final Instant HEARD = Instant.parse("2026-11-22T13:00:05Z");
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final String POST_MENTION =
            "{\"field\":\"mention\",\"value\":{\"item\":\"post\",\"verb\":\"add\",\"post_id\":\"77_900\"}}";
    private static final String COMMENT_MENTION =
            "{\"field\":\"mention\",\"value\":{\"item\":\"comment\",\"verb\":\"add\","
                    + "\"post_id\":\"77_900\",\"comment_id\":\"900_901\","
                    + "\"sender_id\":\"7001\",\"sender_name\":\"Rosa\"}}";
    private static final String LEAD = "{\"field\":\"leadgen\",\"value\":{\"leadgen_id\":\"4242\",\"form_id\":\"31\","
            + "\"created_time\":1795352400,\"ad_id\":\"9001\",\"page_id\":\"100000000000001\"}}";
    private static final String TELLS =
            "\"message\":\"@TelcoAndina ¿y la fibra?\",\"from\":{\"id\":\"7001\",\"name\":\"Rosa\"},"
                    + "\"created_time\":\"2026-11-22T13:00:00+0000\"}";

    private ScriptedGraph graph;
    private PageWords words;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
        words = new PageWords(
                new GraphApi(graph.url(), Duration.ofSeconds(2), Duration.ofSeconds(2), Optional.empty()));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_mention_in_a_post_is_the_same_thing_with_its_words_and_its_author() {
        Interaction pointer = only(told(POST_MENTION));
        graph.spoilReading(Spoiled.says(200, "{\"id\":\"77_900\"," + TELLS));

        Interaction whole = read(pointer, false);

        assertThat(words.wants(pointer)).isTrue();
        assertThat(words.wants(whole)).isFalse();
        assertThat(whole.key()).isEqualTo(pointer.key());
        assertThat(whole.place()).isEqualTo(pointer.place());
        assertThat(whole.content().text()).isEqualTo("@TelcoAndina ¿y la fibra?");
        assertThat(whole.people().author()).extracting(Person::name).isEqualTo("Rosa");
        assertThat(whole.times().createdAt()).isEqualTo(Instant.parse("2026-11-22T13:00:00Z"));
    }

    @Test
    void a_mention_in_a_comment_stays_one() {
        Interaction pointer = only(told(COMMENT_MENTION));
        graph.spoilReading(Spoiled.says(200, "{\"id\":\"900_901\"," + TELLS));

        Interaction whole = read(pointer, false);

        assertThat(whole.key()).isEqualTo(pointer.key());
        assertThat(whole.place()).isEqualTo(pointer.place());
        assertThat(graph.calls().getFirst().target()).contains("/900_901?");
    }

    @Test
    void what_was_told_without_its_words_is_completed_by_an_edit() {
        Interaction pointer = only(told(POST_MENTION));
        graph.spoilReading(Spoiled.says(200, "{\"id\":\"77_900\"," + TELLS));

        Interaction completion = read(pointer, true);

        assertThat(completion.nature().verb()).isEqualTo(Verb.EDITED);
        assertThat(completion.place().externalId()).isEqualTo(pointer.place().externalId());
        assertThat(completion.content().text()).isEqualTo("@TelcoAndina ¿y la fibra?");
    }

    @Test
    void what_the_network_told_can_be_told_once_more() {
        for (String change : List.of(POST_MENTION, COMMENT_MENTION, LEAD)) {
            Interaction pointer = only(told(change));

            Interaction again = only(words.pointer(Pointed.of(pointer).orElseThrow()));

            assertThat(again.key()).isEqualTo(pointer.key());
            assertThat(again.nature()).isEqualTo(pointer.nature());
            assertThat(again.place()).isEqualTo(pointer.place());
            assertThat(again.people()).isEqualTo(pointer.people());
            assertThat(again.content()).isEqualTo(pointer.content());
        }
    }

    @Test
    void what_our_own_page_wrote_stays_ours_where_the_network_does_not_say_who_wrote() {
        Interaction pointer =
                only(told(POST_MENTION.replace("\"post_id\"", "\"sender_id\":\"100000000000001\",\"post_id\"")));
        graph.spoilReading(Spoiled.says(200, "{\"id\":\"77_900\",\"message\":\"Hola\"}"));

        Interaction whole = read(pointer, false);

        assertThat(whole.nature().direction()).isEqualTo(Direction.OUTBOUND);
    }

    @Test
    void a_form_tells_its_fields_line_by_line() {
        Interaction pointer = only(told(LEAD));
        graph.spoilReading(Spoiled.says(200, """
                {"id":"4242","created_time":"2026-11-22T13:00:00+0000","field_data":[
                {"name":"full_name","values":["Rosa Quiroga"]},{"name":"plan","values":["Fibra 300","Fibra 600"]}]}"""));

        Interaction whole = read(pointer, false);

        assertThat(words.wants(pointer)).isTrue();
        assertThat(whole.key()).isEqualTo(pointer.key());
        assertThat(whole.content().text()).isEqualTo("full_name: Rosa Quiroga\nplan: Fibra 300, Fibra 600");
        assertThat(words.wants(whole)).isFalse();
    }

    @Test
    void an_answer_that_is_another_is_none() {
        Pointed mention = Pointed.of(only(told(POST_MENTION))).orElseThrow();
        Pointed lead = Pointed.of(only(told(LEAD))).orElseThrow();
        graph.spoilReading(
                Spoiled.says(200, "{}"), Spoiled.says(200, "{\"id\":\"4242\"}"), Spoiled.error(400, 100, 33));

        assertThat(words.read(mention, false, TOKEN).finding()).isInstanceOf(Finding.Untold.class);
        assertThat(words.read(lead, false, TOKEN).finding()).isInstanceOf(Finding.Untold.class);
        assertThat(words.read(lead, false, TOKEN).finding()).isInstanceOf(Finding.Untold.class);
    }

    private Interaction read(Interaction pointer, boolean isTold) {
        Finding<byte[]> told =
                words.read(Pointed.of(pointer).orElseThrow(), isTold, TOKEN).finding();
        return only(told instanceof Finding.Found<byte[]>(byte[] webhook) ? webhook : new byte[0]);
    }

    private static byte[] told(String change) {
        return ("{\"object\":\"page\",\"entry\":[{\"id\":\"100000000000001\",\"time\":1795352400,\"changes\":[" + change
                        + "]}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Interaction only(byte[] webhook) {
        if (new Facebook().read(webhook, HEARD) instanceof Reading.Understood understood) {
            return understood.interactions().getFirst();
        }
        throw new AssertionError("no webhook: " + new String(webhook, StandardCharsets.UTF_8));
    }
}
