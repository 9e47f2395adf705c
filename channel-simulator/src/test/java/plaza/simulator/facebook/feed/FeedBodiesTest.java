package plaza.simulator.facebook.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.simulator.wall.AWall.NOON;
import static plaza.simulator.wall.AWall.PAGE;
import static plaza.simulator.wall.AWall.POST;
import static plaza.simulator.wall.AWall.ROSA;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.wall.AWall;
import plaza.simulator.wall.WallChange;

class FeedBodiesTest {
    private final AWall a = new AWall();

    @Test
    void a_comment_is_told_with_its_post() {
        assertThat(body(a.say(ROSA, "¿Anda?", Optional.of(POST)))).isEqualTo("""
                {"entry":[{"id":"100","time":1795348800,"changes":[{"value":{"from":{"id":"7001","name":"Rosa Quiroga"},\
                "post":{"status_type":"mobile_status_update","is_published":true,"updated_time":"2026-11-22T12:00:00+0000",\
                "permalink_url":"https://www.facebook.com/100/posts/1","promotion_status":"inactive","id":"100_1"},\
                "message":"¿Anda?","post_id":"100_1","comment_id":"1_2","created_time":1795348800,"item":"comment",\
                "parent_id":"100_1","verb":"add"},"field":"feed"}]}],"object":"page"}""");
    }

    @Test
    void a_reply_names_the_comment_it_answers() {
        ExternalId root = a.comment(ROSA, "¿Anda?", POST);

        assertThat(body(a.say(PAGE, "Sí", Optional.of(root))))
                .contains("\"from\":{\"id\":\"100\",\"name\":\"Telco Andina\"}", "\"parent_id\":\"1_2\"");
    }

    @Test
    void a_post_of_a_visitor_is_a_post_to_the_page() {
        assertThat(body(a.say(ROSA, "Hola", Optional.empty()))).isEqualTo("""
                {"entry":[{"id":"100","time":1795348800,"changes":[{"value":{"from":{"id":"7001","name":"Rosa Quiroga"},\
                "message":"Hola","post_id":"100_2","recipient_id":"100","created_time":1795348800,"item":"post",\
                "verb":"add"},"field":"feed"}]}],"object":"page"}""");
    }

    @Test
    void a_post_of_the_page_is_a_published_status() {
        assertThat(body(a.say(PAGE, "Aviso", Optional.empty())))
                .contains("\"item\":\"status\"", "\"published\":1", "\"verb\":\"add\"");
    }

    @Test
    void hiding_is_the_page_s_act_and_repeats_the_text_at_the_time_of_the_act() {
        ExternalId comment = a.comment(ROSA, "spam", POST);

        assertThat(body(a.wall.hide(comment, true, NOON.plusSeconds(9))))
                .contains(
                        "\"from\":{\"id\":\"100\"",
                        "\"message\":\"spam\"",
                        "\"created_time\":1795348809",
                        "\"verb\":\"hide\"");
    }

    @Test
    void a_removal_has_no_text() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        assertThat(bodies(AWall.done(a.wall.remove(comment, ROSA, NOON)), 1000))
                .singleElement()
                .asString()
                .isEqualTo("""
                {"entry":[{"id":"100","time":1795348800,"changes":[{"value":{"from":{"id":"7001","name":"Rosa Quiroga"},\
                "post_id":"100_1","comment_id":"1_2","created_time":1795348800,"item":"comment","parent_id":"100_1",\
                "verb":"remove"},"field":"feed"}]}],"object":"page"}""");
    }

    @Test
    void an_edit_keeps_the_time_of_writing_and_is_sent_at_its_own() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        assertThat(body(a.wall.edit(comment, ROSA, "hola a todos", NOON.plusSeconds(60))))
                .contains("\"time\":1795348860", "\"created_time\":1795348800", "\"verb\":\"edited\"");
    }

    @Test
    void a_like_is_a_reaction() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        assertThat(body(a.wall.like(comment, PAGE, true, NOON)))
                .contains("\"item\":\"reaction\"", "\"reaction_type\":\"like\"", "\"comment_id\":\"1_2\"");
    }

    @Test
    void a_batch_carries_no_more_than_it_may() {
        List<WallChange> changes = IntStream.range(0, 25)
                .mapToObj(number -> AWall.done(a.say(ROSA, "hola", Optional.of(POST))))
                .toList();

        assertThat(Feed.bodies(a.wall, changes, 10))
                .extracting(Feed.Batch::changes)
                .containsExactly(10, 10, 5);
    }

    @Test
    void each_second_has_its_own_entry() {
        ExternalId comment = a.comment(ROSA, "hola", POST);
        WallChange early = AWall.done(a.wall.hide(comment, true, NOON));
        WallChange late = AWall.done(a.wall.hide(comment, false, NOON.plusSeconds(1)));

        assertThat(bodies(List.of(early, late), 1000))
                .singleElement()
                .asString()
                .containsSubsequence("\"time\":1795348800", "\"time\":1795348801");
    }

    private String body(Outcome<WallChange> outcome) {
        return bodies(List.of(AWall.done(outcome)), 1).getFirst();
    }

    private List<String> bodies(List<WallChange> changes, int batch) {
        return Feed.bodies(a.wall, changes, batch).stream()
                .map(Feed.Batch::json)
                .toList();
    }
}
