package plaza.ingestion.instagram.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.instagram.Instagram;

class MentionsOnInstagramAreCompletedTest {

    private static final Instant HEARD = Instant.parse("2026-11-22T13:00:05Z");
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final String IN_A_COMMENT = "{\"media_id\":\"1789\",\"comment_id\":\"1790\"}";
    private static final String IN_A_CAPTION = "{\"media_id\":\"1789\"}";

    private ScriptedGraph graph;
    private InstagramMentionWords words;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
        words = new InstagramMentionWords(
                new GraphApi(graph.url(), Duration.ofSeconds(2), Duration.ofSeconds(2), Optional.empty()));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_comment_elsewhere_is_the_same_thing_with_its_words_and_its_author() {
        Interaction pointer = only(told(IN_A_COMMENT));
        graph.spoilReading(Spoiled.says(200, """
                {"mentioned_comment":{"id":"1790","text":"@telco.andina ¿y la fibra?",
                "timestamp":"2026-11-22T13:00:00+0000","from":{"id":"7001","username":"rosa"}},"id":"1784"}"""));

        Interaction whole = read(pointer, false);

        assertThat(words.wants(pointer)).isTrue();
        assertThat(whole.key()).isEqualTo(pointer.key());
        assertThat(whole.place()).isEqualTo(pointer.place());
        assertThat(whole.content().text()).isEqualTo("@telco.andina ¿y la fibra?");
        assertThat(whole.people().author()).extracting(Person::name).isEqualTo("rosa");
        assertThat(graph.calls().getFirst().parameters().get("fields"))
                .startsWith("mentioned_comment.comment_id(1790){");
    }

    @Test
    void a_caption_is_asked_for_as_a_picture() {
        Interaction pointer = only(told(IN_A_CAPTION));
        graph.spoilReading(Spoiled.says(200, """
                {"mentioned_media":{"id":"1789","caption":"Gracias @telco.andina","username":"rosa",
                "timestamp":"2026-11-22T13:00:00+0000","owner":{"id":"7001"}},"id":"1784"}"""));

        Interaction whole = read(pointer, false);

        assertThat(whole.key()).isEqualTo(pointer.key());
        assertThat(whole.place()).isEqualTo(pointer.place());
        assertThat(whole.content().text()).isEqualTo("Gracias @telco.andina");
        assertThat(whole.people().author())
                .isEqualTo(new Person(whole.people().author().id(), "rosa"));
    }

    @Test
    void what_was_told_without_its_words_is_completed_by_an_edit() {
        Interaction pointer = only(told(IN_A_COMMENT));
        graph.spoilReading(Spoiled.says(
                200, "{\"mentioned_comment\":{\"id\":\"1790\",\"text\":\"@telco.andina hola\"},\"id\":\"1784\"}"));

        Interaction completion = read(pointer, true);

        assertThat(completion.nature().verb()).isEqualTo(Verb.EDITED);
        assertThat(completion.place().externalId()).isEqualTo(pointer.place().externalId());
        assertThat(completion.content().text()).isEqualTo("@telco.andina hola");
    }

    @Test
    void what_the_network_told_can_be_told_once_more() {
        Interaction pointer = only(told(IN_A_COMMENT));

        Interaction again = only(words.pointer(Pointed.of(pointer).orElseThrow()));

        assertThat(again.key()).isEqualTo(pointer.key());
        assertThat(again.place()).isEqualTo(pointer.place());
    }

    private Interaction read(Interaction pointer, boolean isTold) {
        Finding<byte[]> told =
                words.read(Pointed.of(pointer).orElseThrow(), isTold, TOKEN).finding();
        return only(told instanceof Finding.Found<byte[]>(byte[] webhook) ? webhook : new byte[0]);
    }

    private static byte[] told(String value) {
        return ("{\"object\":\"instagram\",\"entry\":[{\"id\":\"17840000000000001\",\"time\":1795352400,\"changes\":["
                        + "{\"field\":\"mentions\",\"value\":" + value + "}]}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Interaction only(byte[] webhook) {
        if (new Instagram().read(webhook, HEARD) instanceof Reading.Understood understood) {
            return understood.interactions().getFirst();
        }
        throw new AssertionError("no webhook: " + new String(webhook, StandardCharsets.UTF_8));
    }
}
