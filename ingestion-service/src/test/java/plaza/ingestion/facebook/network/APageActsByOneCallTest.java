package plaza.ingestion.facebook.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Answer;
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

class APageActsByOneCallTest {

    private static final String COMMENT = "900_901";
    private static final String ROSA = "7001";
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final Intent MESSAGE = Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId(ROSA));

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
    void a_message_goes_to_the_person_as_an_answer() {
        Answer answer = send(draft(MESSAGE, "Hola Rosa"));

        assertThat(answer).isEqualTo(new Answer.Published(onlyId()));
        assertThat(parameters())
                .containsEntry("messaging_type", "RESPONSE")
                .containsEntry("recipient", "{\"id\":\"7001\"}")
                .containsEntry("message", "{\"text\":\"Hola Rosa\"}")
                .doesNotContainKey("tag");
        assertThat(graph.calls().getFirst().target()).contains("/" + ScriptedGraph.PAGE + "/messages");
    }

    @Test
    void a_late_message_says_by_which_right_it_comes() {
        send(new Draft(DemoAccount.PAGE.ref(), MESSAGE, new NetworkId("m_1"), "Hola Rosa", Optional.of("HUMAN_AGENT")));

        assertThat(parameters()).containsEntry("messaging_type", "MESSAGE_TAG").containsEntry("tag", "HUMAN_AGENT");
    }

    @Test
    void a_private_reply_goes_to_whoever_wrote_the_comment() {
        send(draft(Intent.of(Act.PRIVATE_REPLY), "Hola Rosa"));

        assertThat(parameters())
                .containsEntry("recipient", "{\"comment_id\":\"900_901\"}")
                .doesNotContainKey("messaging_type");
    }

    @Test
    void a_private_reply_to_a_post_names_the_post() {
        send(new Draft(
                DemoAccount.PAGE.ref(),
                Intent.of(Act.PRIVATE_REPLY),
                new NetworkId(ScriptedGraph.PAGE + "_900"),
                "Hola",
                Optional.empty()));

        assertThat(parameters()).containsEntry("recipient", "{\"post_id\":\"" + ScriptedGraph.PAGE + "_900\"}");
    }

    @Test
    void a_second_private_reply_is_refused_by_the_network_and_told_so() {
        graph.spoilPublishing(Spoiled.error(400, 10900, 1));

        assertThat(send(draft(Intent.of(Act.PRIVATE_REPLY), "Hola")))
                .isEqualTo(new Answer.Refused(new RefusalCause(RefusalReason.ALREADY_REPLIED, 10900, 1)));
    }

    @Test
    void messages_of_ours_are_read_back_from_the_talk() {
        send(draft(MESSAGE, "Hola Rosa"));
        graph.write("7002", ScriptedGraph.PAGE, "Hola Tomás", Instant.now());
        graph.write(ROSA, ROSA, "Gracias", Instant.now());

        assertThat(own(draft(MESSAGE, "Hola Rosa"))).containsExactly("Hola Rosa");
    }

    @Test
    void a_private_reply_is_looked_for_in_every_talk() {
        graph.write("psid-of-rosa", ScriptedGraph.PAGE, "Hola Rosa", Instant.now());

        assertThat(own(draft(Intent.of(Act.PRIVATE_REPLY).to(new NetworkId(ROSA)), "Hola Rosa")))
                .containsExactly("Hola Rosa");
    }

    @Test
    void talks_that_cannot_be_read_prove_nothing() {
        graph.spoilReading(Spoiled.says(200, "{\"data\":[{\"id\":\"t_7001\"}]}"), Spoiled.says(503, ""));

        assertThat(look(draft(MESSAGE, "Hola"))).isEqualTo(new Surroundings.Unseen("http-503"));
    }

    @Test
    void a_comment_is_hidden_shown_again_and_liked() {
        NetworkId target = new NetworkId(COMMENT);

        assertThat(send(draft(Intent.of(Act.HIDE), ""))).isEqualTo(new Answer.Published(target));
        assertThat(graph.isSet(COMMENT, "is_hidden")).isTrue();
        assertThat(send(draft(Intent.of(Act.UNHIDE), ""))).isEqualTo(new Answer.Published(target));
        assertThat(graph.isSet(COMMENT, "is_hidden")).isFalse();
        assertThat(send(draft(Intent.of(Act.LIKE), ""))).isEqualTo(new Answer.Published(target));
        assertThat(graph.isSet(COMMENT, "user_likes")).isTrue();
    }

    @Test
    void what_is_deleted_twice_is_deleted() {
        send(draft(Intent.of(Act.DELETE), ""));

        assertThat(send(draft(Intent.of(Act.DELETE), ""))).isEqualTo(new Answer.Published(new NetworkId(COMMENT)));
        assertThat(graph.isRemoved(COMMENT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HIDE", "DELETE", "LIKE"})
    void whether_an_act_was_done_can_be_read(Act act) {
        Draft draft = draft(Intent.of(act), "");

        assertThat(look(draft)).isEqualTo(new Surroundings.Stands(false));
        send(draft);
        assertThat(look(draft)).isEqualTo(new Surroundings.Stands(true));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIDE", "UNHIDE", "LIKE", "DELETE"})
    void a_success_that_does_not_say_so_is_unclear(Act act) {
        graph.spoilPublishing(Spoiled.says(200, "{}"));
        graph.spoilReading(Spoiled.says(200, "{}"));

        assertThat(send(draft(Intent.of(act), ""))).isEqualTo(new Answer.Unclear("no-id"));
    }

    @Test
    void a_page_has_no_templates() {
        assertThat(send(draft(Intent.of(Act.TEMPLATE_MESSAGE), "Hola"))).isEqualTo(Answer.Refused.NOT_POSSIBLE);
        assertThat(graph.calls()).isEmpty();
    }

    private static Draft draft(Intent intent, String text) {
        return new Draft(DemoAccount.PAGE.ref(), intent, new NetworkId(COMMENT), text, Optional.empty());
    }

    private Answer send(Draft draft) {
        return page().send(draft, TOKEN).answer();
    }

    private Surroundings look(Draft draft) {
        return page().look(draft, Instant.now().minusSeconds(60), TOKEN);
    }

    private List<String> own(Draft draft) {
        return look(draft) instanceof Surroundings.Seen(var own)
                ? own.stream().map(OwnWord::text).toList()
                : List.of("not seen");
    }

    private PageSendings page() {
        return new PageSendings(
                new GraphApi(graph.url(), Duration.ofSeconds(1), Duration.ofSeconds(2), Optional.empty()));
    }

    private NetworkId onlyId() {
        return new NetworkId(graph.wall().getFirst().id());
    }

    private java.util.Map<String, String> parameters() {
        return graph.publishings().getLast().parameters();
    }
}
