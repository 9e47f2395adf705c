package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.facebook.PageWebhooks.CREATED_AT;
import static plaza.ingestion.facebook.PageWebhooks.PAGE;
import static plaza.ingestion.facebook.PageWebhooks.POST;
import static plaza.ingestion.facebook.PageWebhooks.SENT_AT;
import static plaza.ingestion.facebook.PageWebhooks.comment;
import static plaza.ingestion.facebook.PageWebhooks.feed;
import static plaza.ingestion.facebook.PageWebhooks.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.People;
import plaza.ingestion.channel.model.Person;

/** The traps of CHANNELS.md 1.6 and 1.7: who acts is not who wrote, and what is not told has not changed. */
class ModerationAndEditsTest {

    @ParameterizedTest
    @ValueSource(strings = {"hide", "unhide", "remove", "block", "mute"})
    void who_acts_is_the_actor_and_never_the_author(String verb) {
        Interaction act = only(feed("""
                {"item":"comment","verb":"%s","comment_id":"900_901","post_id":"%s","parent_id":"%s",
                 "from":{"id":"%s","name":"Telco Andina"},"message":"No tengo señal"}""".formatted(verb, POST, POST, PAGE)));

        assertThat(act.people()).isEqualTo(People.actor(new Person(new NetworkId(PAGE), "Telco Andina")));
        assertThat(act.nature().direction()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hide", "unhide", "remove"})
    void created_time_of_an_act_is_not_the_creation(String verb) {
        Interaction act = only(feed(comment(verb, "")));

        assertThat(act.times().createdAt()).isNull();
        assertThat(act.times().occurredAt()).isEqualTo(SENT_AT);
    }

    @Test
    void a_removal_says_nothing() {
        assertThat(only(feed(comment("remove", "\"message\":\"ya no\""))).content())
                .isEqualTo(Content.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"message\":null", "\"message\":\"\""})
    void an_edit_without_a_message_leaves_the_text_unchanged(String further) {
        assertThat(only(feed(comment("edited", further))).content().text()).isNull();
    }

    @Test
    void an_edit_happened_when_it_was_sent_and_keeps_the_creation() {
        Interaction edit = only(feed(comment("edited", "\"message\":\"otra cosa\"")));

        assertThat(edit.times().occurredAt()).isEqualTo(SENT_AT);
        assertThat(edit.times().createdAt()).isEqualTo(CREATED_AT);
    }

    @Test
    void an_edit_whose_created_time_is_its_own_moment_does_not_tell_the_creation() {
        Interaction edit = only(feed("""
                {"item":"comment","verb":"edited","comment_id":"900_901","post_id":"%s","created_time":%d}""".formatted(POST, SENT_AT.getEpochSecond())));

        assertThat(edit.times().createdAt()).isNull();
    }
}
