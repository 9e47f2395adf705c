package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.facebook.PageWebhooks.PAGE;
import static plaza.ingestion.facebook.PageWebhooks.RECEIVED_AT;
import static plaza.ingestion.facebook.PageWebhooks.change;
import static plaza.ingestion.facebook.PageWebhooks.changes;
import static plaza.ingestion.facebook.PageWebhooks.comment;
import static plaza.ingestion.facebook.PageWebhooks.feed;
import static plaza.ingestion.facebook.PageWebhooks.interactions;
import static plaza.ingestion.facebook.PageWebhooks.only;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.InteractionIds;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.network.PageJson;

/** CHANNELS.md 3.3: what makes two deliveries the same thing. */
class TheSameThingHasTheSameIdTest {

    @Test
    void the_id_of_a_comment_is_the_same_in_every_version_for_ever() {
        assertThat(id(feed(comment("add", "\"message\":\"x\""))))
                .isEqualTo(UUID.fromString("00bc0acc-731b-505c-864f-f177a7314ade"));
    }

    @Test
    void when_it_reached_us_does_not_matter() {
        byte[] payload = feed(comment("edited", "\"message\":\"x\"")).getBytes(StandardCharsets.UTF_8);
        Reading now = PageJson.read(payload, RECEIVED_AT);
        Reading later = PageJson.read(payload, RECEIVED_AT.plus(Duration.ofDays(3)));

        assertThat(((Reading.Understood) later).interactions())
                .extracting(interaction -> interaction.key())
                .containsExactly(
                        ((Reading.Understood) now).interactions().getFirst().key());
    }

    @Test
    void the_same_change_twice_in_one_webhook_is_one_interaction() {
        String change = change("feed", comment("add", "\"message\":\"x\""));

        assertThat(interactions(changes(change, change))).hasSize(1);
    }

    @Test
    void ids_as_numbers_and_times_as_texts_say_the_same() {
        String modern = feed(comment("add", "\"message\":\"x\""));
        String old = modern.replace("\"" + PAGE + "\"", PAGE).replace("\"time\":1795352401", "\"time\":\"1795352401\"");

        assertThat(old).isNotEqualTo(modern);
        assertThat(only(old)).isEqualTo(only(modern));
    }

    @Test
    void two_edits_in_one_second_are_two_things() {
        String first = change("feed", comment("edited", "\"message\":\"x\""));
        String second = change("feed", comment("edited", "\"message\":\"y\""));

        assertThat(interactions(changes(first, second))).hasSize(2);
    }

    @Test
    void an_edit_of_the_photo_alone_is_an_edit_of_its_own() {
        String first = change("feed", comment("edited", "\"message\":\"x\",\"photo\":\"https://a.example/1\""));
        String second = change("feed", comment("edited", "\"message\":\"x\",\"photo\":\"https://a.example/2\""));

        assertThat(interactions(changes(first, second))).hasSize(2);
    }

    @Test
    void what_was_created_removed_and_hidden_are_three_things() {
        assertThat(interactions(changes(
                        change("feed", comment("add", "")),
                        change("feed", comment("remove", "")),
                        change("feed", comment("hide", "")))))
                .hasSize(3);
    }

    @Test
    void a_mention_never_hides_the_comment_that_knows_its_author() {
        String value = comment("add", "\"message\":\"@Telco\"");

        assertThat(interactions(changes(change("mention", value), change("feed", value))))
                .hasSize(2);
    }

    private static UUID id(String payload) {
        return InteractionIds.of(only(payload).key());
    }
}
