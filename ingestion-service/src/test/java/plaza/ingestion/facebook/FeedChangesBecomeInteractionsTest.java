package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.facebook.PageWebhooks.CREATED_AT;
import static plaza.ingestion.facebook.PageWebhooks.PAGE;
import static plaza.ingestion.facebook.PageWebhooks.POST;
import static plaza.ingestion.facebook.PageWebhooks.RECEIVED_AT;
import static plaza.ingestion.facebook.PageWebhooks.SENT_AT;
import static plaza.ingestion.facebook.PageWebhooks.change;
import static plaza.ingestion.facebook.PageWebhooks.changes;
import static plaza.ingestion.facebook.PageWebhooks.comment;
import static plaza.ingestion.facebook.PageWebhooks.feed;
import static plaza.ingestion.facebook.PageWebhooks.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Nature;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.People;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Times;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.model.Visibility;

class FeedChangesBecomeInteractionsTest {

    @Test
    void a_comment_says_who_wrote_what_where_and_when() {
        Interaction comment = only(feed(comment("add", "\"message\":\"No tengo señal\"")));

        assertThat(comment.nature())
                .isEqualTo(new Nature(Kind.COMMENT, Verb.CREATED, Visibility.PUBLIC, Direction.INBOUND));
        assertThat(comment.place().externalId()).isEqualTo(id("900_901"));
        assertThat(comment.place().threadId()).isEqualTo(id(POST));
        assertThat(comment.place().parentId()).isEqualTo(id(POST));
        assertThat(comment.people()).isEqualTo(People.author(new Person(id("7001"), "Rosa Quiroga")));
        assertThat(comment.content().text()).isEqualTo("No tengo señal");
        assertThat(comment.times()).isEqualTo(new Times(CREATED_AT, CREATED_AT, RECEIVED_AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "post", "photo", "video", "share", "album", "event"})
    void whatever_stands_on_the_wall_is_a_post(String item) {
        Interaction post = only(feed("""
                {"item":"%s","verb":"add","post_id":"%s","from":{"id":"7001","name":"Rosa"},"message":"Hola"}""".formatted(item, POST)));

        assertThat(post.nature().kind()).isEqualTo(Kind.POST);
        assertThat(post.place().externalId()).isEqualTo(id(POST));
        assertThat(post.place().threadId()).isEqualTo(id(POST));
        assertThat(post.place().parentId()).isNull();
        assertThat(post.place().orderKey().value()).isEqualTo("facebook:" + PAGE + ":" + POST);
    }

    @ParameterizedTest
    @CsvSource({
        "add,created",
        "edit,edited",
        "edited,edited",
        "update,edited",
        "remove,removed",
        "hide,hidden",
        "unhide,unhidden",
        "block,blocked",
        "unblock,unblocked",
        "mute,muted",
        "unmute,unmuted"
    })
    void every_verb_has_its_word(String theirs, String ours) {
        assertThat(only(feed(comment(theirs, "\"message\":\"x\"")))
                        .nature()
                        .verb()
                        .label())
                .isEqualTo(ours);
    }

    @Test
    void an_album_without_a_post_is_known_by_its_own_id_and_shows_its_photos() {
        Interaction album = only(feed("""
                {"item":"album","verb":"add","album_id":812,"photo_ids":[813,814],"sender_id":%s,"published":1}""".formatted(PAGE)));

        assertThat(album.place().externalId()).isEqualTo(id("812"));
        assertThat(album.content().attachments())
                .containsExactly(new Attachment("image", id("813"), null), new Attachment("image", id("814"), null));
    }

    @Test
    void a_photo_and_its_link_are_one_attachment() {
        Interaction photo = only(feed("""
                {"item":"photo","verb":"add","post_id":"%s","photo_id":813,"link":"https://cdn.example/a.jpg"}""".formatted(POST)));

        assertThat(photo.content().attachments())
                .containsExactly(new Attachment("image", id("813"), "https://cdn.example/a.jpg"));
    }

    @Test
    void a_comment_may_be_nothing_but_a_photo() {
        Interaction comment = only(feed(comment("add", "\"photo\":\"https://cdn.example/b.jpg\"")));

        assertThat(comment.content().text()).isNull();
        assertThat(comment.content().attachments())
                .containsExactly(new Attachment("image", null, "https://cdn.example/b.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"published\":0", "\"published\":false", "\"post\":{\"is_published\":false}"})
    void a_post_kept_back_is_unpublished(String member) {
        Interaction post =
                only(feed("{\"item\":\"status\",\"verb\":\"add\",\"post_id\":\"%s\",%s}".formatted(POST, member)));

        assertThat(post.nature().visibility()).isEqualTo(Visibility.UNPUBLISHED);
    }

    @Test
    void a_comment_below_an_advertisement_is_public() {
        Interaction comment = only(feed(comment("add", "\"post\":{\"is_published\":false}")));

        assertThat(comment.nature().visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({"add,reacted", "edit,reacted", "remove,unreacted"})
    void reactions_have_a_kind_of_their_own_that_is_never_work(String theirs, String ours) {
        Interaction reaction = only(feed("""
                {"item":"reaction","verb":"%s","reaction_type":"angry","post_id":"%s","parent_id":"%s",
                 "comment_id":"900_901","from":{"id":"7001","name":"Rosa"}}""".formatted(theirs, POST, POST)));

        assertThat(reaction.nature().kind()).isEqualTo(Kind.REACTION);
        assertThat(reaction.nature().verb().label()).isEqualTo(ours);
        assertThat(reaction.place().externalId()).isNull();
        assertThat(reaction.place().parentId()).isEqualTo(id("900_901"));
        assertThat(reaction.place().orderKey().value()).isEqualTo("facebook:" + PAGE + ":900_901");
    }

    @Test
    void a_like_of_the_page_itself_is_a_reaction_without_a_target() {
        Interaction like = only(feed("{\"item\":\"like\",\"verb\":\"add\",\"user_id\":7001}"));

        assertThat(like.nature().kind()).isEqualTo(Kind.REACTION);
        assertThat(like.place().orderKey().value()).isEqualTo("facebook:" + PAGE + ":" + PAGE);
        assertThat(like.people().author()).isEqualTo(new Person(id("7001"), null));
    }

    @Test
    void a_mention_elsewhere_names_the_comment_but_not_its_author() {
        Interaction mention = only(changes(change("mention", """
                {"item":"comment","verb":"add","post_id":"555_1","comment_id":"1_2","message":"@Telco ¿y mi señal?"}""")));

        assertThat(mention.nature())
                .isEqualTo(new Nature(Kind.MENTION, Verb.CREATED, Visibility.PUBLIC, Direction.INBOUND));
        assertThat(mention.place().externalId()).isEqualTo(id("1_2"));
        assertThat(mention.people().author()).isNull();
    }

    @Test
    void a_rating_is_a_review_by_its_reviewer() {
        Interaction review = only(changes(change("ratings", """
                {"item":"rating","verb":"add","open_graph_story_id":77,"reviewer_id":7001,"reviewer_name":"Rosa",
                 "review_text":"Nunca más"}""")));

        assertThat(review.nature().kind()).isEqualTo(Kind.REVIEW);
        assertThat(review.place().externalId()).isEqualTo(id("77"));
        assertThat(review.people()).isEqualTo(People.author(new Person(id("7001"), "Rosa")));
        assertThat(review.content().text()).isEqualTo("Nunca más");
    }

    @Test
    void without_created_time_the_moment_of_sending_counts() {
        Interaction post = only(feed("{\"item\":\"post\",\"verb\":\"add\",\"post_id\":\"%s\"}".formatted(POST)));

        assertThat(post.times()).isEqualTo(new Times(SENT_AT, SENT_AT, RECEIVED_AT));
    }

    @Test
    void a_story_stands_in_for_a_message() {
        Interaction event =
                only(feed("{\"item\":\"event\",\"verb\":\"add\",\"post_id\":\"%s\",\"story\":\"Hay un evento\"}"
                        .formatted(POST)));

        assertThat(event.content()).satisfies(content -> {
            assertThat(content.text()).isEqualTo("Hay un evento");
            assertThat(content.attachments()).isEqualTo(List.of());
        });
    }

    private static NetworkId id(String value) {
        return new NetworkId(value);
    }
}
