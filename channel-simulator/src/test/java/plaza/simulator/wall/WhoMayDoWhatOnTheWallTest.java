package plaza.simulator.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.simulator.wall.AWall.NOON;
import static plaza.simulator.wall.AWall.PAGE;
import static plaza.simulator.wall.AWall.POST;
import static plaza.simulator.wall.AWall.ROSA;
import static plaza.simulator.wall.AWall.TOMAS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Writing;

class WhoMayDoWhatOnTheWallTest {
    private final AWall a = new AWall();

    @Test
    void a_comment_is_numbered_under_its_post() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        assertThat(comment).hasToString("1_2");
    }

    @Test
    void a_reply_to_a_reply_stands_beside_it_under_the_root() {
        ExternalId root = a.comment(ROSA, "no anda", POST);
        ExternalId reply = a.comment(PAGE, "¿en qué zona?", root);

        ExternalId second = a.comment(ROSA, "Cofico", reply);

        assertThat(a.get(second)).isInstanceOfSatisfying(Comment.class, comment -> assertThat(comment.parentId())
                .isEqualTo(root));
    }

    @Test
    void a_post_by_a_visitor_is_numbered_under_the_page() {
        Outcome<WallChange> said = a.say(ROSA, "¿hay alguien?", Optional.empty());

        assertThat(AWall.done(said).thing().id()).hasToString("100_2");
    }

    @Test
    void nothing_is_written_under_what_was_never_there() {
        Outcome<WallChange> said = a.say(ROSA, "hola", Optional.of(new ExternalId("1_99")));

        assertThat(said).isEqualTo(Outcome.refused(new Refusal.Unknown(new ExternalId("1_99"))));
    }

    @Test
    void nothing_is_written_under_what_was_removed() {
        ExternalId comment = a.comment(ROSA, "hola", POST);
        a.wall.remove(comment, ROSA, NOON);

        Outcome<WallChange> said = a.say(TOMAS, "yo también", Optional.of(comment));

        assertThat(said).isEqualTo(Outcome.refused(new Refusal.Removed(comment)));
    }

    @Test
    void only_the_author_edits() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        assertThat(a.wall.edit(comment, PAGE, "adiós", NOON))
                .isEqualTo(Outcome.refused(new Refusal.NotTheirs(comment, PAGE)));
    }

    @Test
    void an_edit_keeps_the_time_of_writing() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        a.wall.edit(comment, ROSA, "hola a todos", NOON.plusSeconds(60));

        assertThat(a.get(comment).content())
                .returns("hola a todos", Content::text)
                .returns(NOON, Content::at)
                .returns(Optional.of(NOON.plusSeconds(60)), Content::editedAt);
    }

    @Test
    void a_visitor_does_not_remove_the_words_of_another() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        assertThat(a.wall.remove(comment, TOMAS, NOON))
                .isEqualTo(Outcome.refused(new Refusal.NotTheirs(comment, TOMAS)));
    }

    @Test
    void the_page_removes_whatever_stands_on_its_wall() {
        ExternalId comment = a.comment(ROSA, "hola", POST);

        a.wall.remove(comment, PAGE, NOON);

        assertThat(a.get(comment).content().removed()).isTrue();
    }

    @Test
    void a_removed_comment_takes_its_replies_with_it() {
        ExternalId root = a.comment(ROSA, "hola", POST);
        ExternalId reply = a.comment(PAGE, "hola, Rosa", root);

        var changes = AWall.done(a.wall.remove(root, ROSA, NOON));

        assertThat(changes).extracting(change -> change.thing().id()).containsExactly(root, reply);
    }

    @Test
    void the_page_hides_what_visitors_say() {
        ExternalId comment = a.comment(ROSA, "spam", POST);

        a.wall.hide(comment, true, NOON);

        assertThat(a.get(comment).content().hidden()).isTrue();
    }

    @Test
    void the_page_cannot_hide_its_own_words() {
        assertThat(a.wall.hide(POST, true, NOON)).isEqualTo(Outcome.refused(new Refusal.OwnWords(POST)));
    }

    @Test
    void a_chosen_id_is_kept_as_it_was_chosen() {
        ExternalId chosen = new ExternalId("900_901");

        WallChange change = AWall.done(
                a.wall.write(new Writing(ROSA, "x", Optional.of(POST), Optional.of(chosen), NOON, false), NOON));

        assertThat(change.thing().id()).isEqualTo(chosen);
    }

    @Test
    void a_chosen_id_is_never_given_twice() {
        ExternalId chosen = new ExternalId("900_901");
        Writing writing = new Writing(ROSA, "x", Optional.of(POST), Optional.of(chosen), NOON, false);
        a.wall.write(writing, NOON);

        assertThat(a.wall.write(writing, NOON)).isEqualTo(Outcome.refused(new Refusal.IdTaken(chosen)));
    }

    @Test
    void whoever_writes_with_the_page_s_id_is_the_page() {
        ExternalId comment = a.comment(new Person(PAGE.id(), "otra"), "hola", POST);

        assertThat(a.get(comment).author()).isEqualTo(PAGE);
    }

    @Test
    void one_person_likes_a_thing_once() {
        a.wall.like(POST, ROSA, true, NOON);
        a.wall.like(POST, ROSA, true, NOON);

        assertThat(a.get(POST).content().likes()).containsExactly(ROSA);
    }
}
