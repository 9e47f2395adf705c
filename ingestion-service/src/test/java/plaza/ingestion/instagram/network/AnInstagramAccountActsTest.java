package plaza.ingestion.instagram.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;

class AnInstagramAccountActsTest {

    private static final AccountRef ACCOUNT =
            new AccountRef(new ChannelName("instagram"), new NetworkId(ScriptedGraph.PAGE));
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);

    private ScriptedGraph graph;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_comment_is_answered_below_it() {
        assertThat(send(draft(Intent.of(Act.COMMENT_REPLY), "1790", "Hola"))).isInstanceOf(Answer.Published.class);
        assertThat(graph.textsBelow("1790")).containsExactly("Hola");
        assertThat(graph.calls().getFirst().target()).contains("/1790/replies");
    }

    @Test
    void an_answer_to_an_answer_goes_to_the_root_of_the_thread() {
        send(draft(Intent.of(Act.COMMENT_REPLY).under(new NetworkId("1790")), "1795", "Hola"));

        assertThat(graph.textsBelow("1790")).containsExactly("Hola");
    }

    @Test
    void a_mention_in_a_comment_is_answered_by_media_and_comment() {
        send(draft(Intent.of(Act.MENTION_REPLY).in(new NetworkId("media-1")), "1790", "Hola"));

        assertThat(graph.publishings().getLast().parameters())
                .containsEntry("media_id", "media-1")
                .containsEntry("comment_id", "1790")
                .containsEntry("message", "Hola");
        assertThat(graph.calls().getFirst().target()).contains("/" + ScriptedGraph.PAGE + "/mentions");
    }

    @Test
    void a_mention_in_a_caption_is_answered_by_media_alone() {
        send(draft(Intent.of(Act.MENTION_REPLY).in(new NetworkId("media-1")), "media-1", "Hola"));

        assertThat(graph.publishings().getLast().parameters())
                .containsEntry("media_id", "media-1")
                .doesNotContainKey("comment_id");
    }

    @Test
    void a_message_and_a_private_reply_leave_as_on_messenger() {
        send(draft(Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("igsid-1")), "m_1", "Hola"));
        send(draft(Intent.of(Act.PRIVATE_REPLY), "1790", "Hola"));

        assertThat(graph.publishings())
                .extracting(call -> call.parameters().get("recipient"))
                .containsExactly("{\"id\":\"igsid-1\"}", "{\"comment_id\":\"1790\"}");
    }

    @Test
    void outside_of_its_window_a_message_is_refused_by_instagrams_own_numbers() {
        graph.spoilPublishing(Spoiled.says(
                400,
                "{\"error\":{\"message\":\"x\",\"type\":\"IGApiException\",\"code\":10,\"error_subcode\":2534022}}"));

        assertThat(send(draft(Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("igsid-1")), "m_1", "Hola")))
                .isEqualTo(new Answer.Refused(new RefusalCause(RefusalReason.OUTSIDE_WINDOW, 10, 2534022)));
    }

    @Test
    void a_comment_is_hidden_and_that_can_be_read() {
        Draft hide = draft(Intent.of(Act.HIDE), "1790", "");

        assertThat(look(hide)).isEqualTo(new Surroundings.Stands(false));
        assertThat(send(hide)).isEqualTo(new Answer.Published(new NetworkId("1790")));
        assertThat(look(hide)).isEqualTo(new Surroundings.Stands(true));
    }

    @Test
    void our_answers_are_read_back_wherever_they_stand() {
        graph.write("1790", ScriptedGraph.PAGE, "Hola", Instant.now());
        graph.write("1790", "7001", "Gracias", Instant.now());
        graph.write("1790", ScriptedGraph.PAGE, "Antes", Instant.now().minusSeconds(3600));

        assertThat(own(draft(Intent.of(Act.COMMENT_REPLY).under(new NetworkId("1790")), "1795", "Hola")))
                .containsExactly("Hola");
        assertThat(own(draft(Intent.of(Act.MENTION_REPLY).in(new NetworkId("media-1")), "1790", "Hola")))
                .containsExactly("Hola");
    }

    @Test
    void nothing_can_be_liked() {
        assertThat(send(draft(Intent.of(Act.LIKE), "1790", ""))).isEqualTo(Answer.Refused.NOT_POSSIBLE);
    }

    private static Draft draft(Intent intent, String target, String text) {
        return new Draft(ACCOUNT, intent, new NetworkId(target), text, Optional.empty());
    }

    private Answer send(Draft draft) {
        return account().send(draft, TOKEN).answer();
    }

    private Surroundings look(Draft draft) {
        return account().look(draft, Instant.now().minusSeconds(60), TOKEN);
    }

    private List<String> own(Draft draft) {
        return look(draft) instanceof Surroundings.Seen(var own)
                ? own.stream().map(OwnWord::text).toList()
                : List.of("not seen");
    }

    private InstagramSendings account() {
        return new InstagramSendings(
                new GraphApi(graph.url(), Duration.ofSeconds(1), Duration.ofSeconds(2), Optional.empty()));
    }
}
