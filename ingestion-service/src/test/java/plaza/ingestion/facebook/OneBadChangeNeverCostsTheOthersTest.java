package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.facebook.PageWebhooks.change;
import static plaza.ingestion.facebook.PageWebhooks.changes;
import static plaza.ingestion.facebook.PageWebhooks.comment;
import static plaza.ingestion.facebook.PageWebhooks.feed;
import static plaza.ingestion.facebook.PageWebhooks.read;
import static plaza.ingestion.facebook.PageWebhooks.understood;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Ignored;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.RejectedReason;

class OneBadChangeNeverCostsTheOthersTest {

    @Test
    void nine_hundred_ninety_nine_good_ones_go_on_and_the_bad_one_is_named() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            all.add(change("feed", "{\"item\":\"comment\",\"verb\":\"add\",\"comment_id\":\"900_%d\"}".formatted(i)));
        }
        all.set(500, change("feed", "{\"item\":\"comment\",\"verb\":\"add\"}"));

        Reading.Understood reading = understood(changes(all.toArray(String[]::new)));

        assertThat(reading.interactions()).hasSize(999);
        assertThat(reading.rejected()).singleElement().satisfies(bad -> {
            assertThat(bad.pointer()).isEqualTo("/entry/0/changes/500");
            assertThat(bad.reason()).isEqualTo(RejectedReason.NO_ID);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/entry/0           | not-an-object | {\"object\":\"page\",\"entry\":[7]}",
                "/entry/0           | no-account    | {\"object\":\"page\",\"entry\":[{\"changes\":[{}]}]}",
                "/entry/0           | not-a-list    | {\"object\":\"page\",\"entry\":[{\"id\":1,\"changes\":{}}]}",
                "/entry             | not-a-list    | {\"object\":\"page\",\"entry\":{}}",
                "/entry/0/changes/0 | not-an-object | {\"object\":\"page\",\"entry\":[{\"id\":1,\"changes\":[[]]}]}",
                "/entry/0/changes/0 | not-an-object | {\"object\":\"page\",\"entry\":[{\"id\":1,\"changes\":[{\"field\":\"feed\"}]}]}"
            })
    void each_bad_part_has_its_place_and_reason(String pointer, String reason, String payload) {
        assertThat(understood(payload).rejected()).singleElement().satisfies(bad -> {
            assertThat(bad.pointer()).isEqualTo(pointer);
            assertThat(bad.reason().label()).isEqualTo(reason);
        });
    }

    @Test
    void an_id_that_no_network_would_give_is_rejected() {
        String value = comment("add", "").replace("900_901", "9".repeat(251));

        assertThat(understood(feed(value)).rejected())
                .extracting(Rejected::reason)
                .containsExactly(RejectedReason.INVALID_ID);
    }

    @Test
    void a_bad_part_set_aside_reads_the_same_again() {
        String bad = "{\"item\":\"comment\",\"verb\":\"add\",\"message\":\"\\ud83d ñ\"}";
        Rejected first = understood(changes(change("feed", comment("add", "")), change("feed", bad)))
                .rejected()
                .getFirst();

        Rejected again = understood(first.payload()).rejected().getFirst();

        assertThat(again.reason()).isEqualTo(first.reason());
        assertThat(again.payload()).isEqualTo(first.payload()).contains("\\uD83D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown_item   | {\"item\":\"hologram\",\"verb\":\"teleport\",\"comment_id\":\"1_2\"}",
                "unknown_item   | {\"verb\":\"add\",\"comment_id\":\"1_2\"}",
                "unknown_verb   | {\"item\":\"comment\",\"verb\":\"teleport\",\"comment_id\":\"1_2\"}",
                "unknown_verb   | {\"item\":\"comment\",\"comment_id\":\"1_2\"}",
                "unknown_verb   | {\"item\":\"reaction\",\"verb\":\"hide\"}"
            })
    void what_facebook_will_invent_is_counted_and_nothing_else(String reason, String value) {
        Reading.Understood reading = understood(changes(change("feed", value), change("feed", comment("add", ""))));

        assertThat(reading.ignored()).extracting(Ignored::reason).containsExactly(reason(reason));
        assertThat(reading.interactions()).hasSize(1);
        assertThat(reading.rejected()).isEmpty();
    }

    @Test
    void unknown_members_are_nothing_special() {
        assertThat(understood(feed(comment("add", "\"quantum\":{\"a\":[1,2]}"))).interactions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"object\":\"page\"}",
                "{\"object\":\"page\",\"entry\":null}",
                "{\"object\":\"page\",\"entry\":[]}",
                "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1}]}",
                "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"changes\":null}]}",
                "{\"object\":\"page\",\"entry\":[{}]}",
                "{\"object\":\"hovercraft\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"x\",\"value\":{}}]}]}",
                "{}"
            })
    void nothing_to_say_is_no_error(String payload) {
        Reading.Understood reading = understood(payload);

        assertThat(reading.interactions()).isEmpty();
        assertThat(reading.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "hello=world&x=1", "[]", "null", "7", "{\"object\":", "{} {}", "{'a':1}"})
    void what_is_not_one_json_object_is_malformed(String payload) {
        assertThat(read(payload)).isInstanceOf(Reading.Malformed.class);
    }

    @Test
    void a_nesting_bomb_ends_at_the_limit() {
        String bomb = "{\"object\":\"page\",\"entry\":" + "[".repeat(100_000);

        assertThat(read(bomb))
                .isInstanceOfSatisfying(Reading.Malformed.class, malformed -> assertThat(malformed.detail())
                        .contains("200"));
    }

    @Test
    void the_detail_of_a_malformed_payload_quotes_nothing() {
        assertThat(read("secretword=1"))
                .isInstanceOfSatisfying(Reading.Malformed.class, malformed -> assertThat(malformed.detail())
                        .doesNotContain("secretword"));
    }

    @Test
    void a_byte_order_mark_is_not_seen() {
        assertThat(understood("\uFEFF" + feed(comment("add", ""))).interactions())
                .hasSize(1);
    }

    @Test
    void a_bad_item_of_messenger_in_the_same_webhook_does_not_disturb() {
        String payload = feed(comment("add", "")).replace("\"changes\"", "\"messaging\":[7,{}],\"changes\"");

        assertThat(understood(payload).interactions()).hasSize(1);
        assertThat(understood(payload).ignored()).extracting(Ignored::reason).containsExactly(IgnoredReason.EMPTY);
        assertThat(understood(payload).rejected())
                .extracting(Rejected::pointer)
                .containsExactly("/entry/0/messaging/0");
    }

    @Test
    void nul_and_lone_surrogates_become_the_replacement_character() {
        assertThat(understood(feed(comment("add", "\"message\":\"a\\ud83d b\\u0000c\"")))
                        .interactions())
                .singleElement()
                .satisfies(comment -> assertThat(comment.content().text()).isEqualTo("a\uFFFD b\uFFFDc"));
    }

    @Test
    void escaped_spanish_comes_back_as_written() {
        String escaped =
                "\"message\":\"\\u00bfPor qu\\u00e9? 100 \\u0025 \\u003Cb> a\\u0040b https:\\/\\/x \\ud83d\\ude21\"";

        assertThat(understood(feed(comment("add", escaped))).interactions())
                .singleElement()
                .satisfies(comment ->
                        assertThat(comment.content().text()).isEqualTo("¿Por qué? 100 % <b> a@b https://x 😡"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "-5", "1e400", "99999999999999999999", "\"ayer\"", "{}", "true", "0"})
    void a_time_out_of_all_reason_is_no_time(String time) {
        String payload =
                feed("{\"item\":\"post\",\"verb\":\"add\",\"post_id\":\"1_2\",\"created_time\":%s}".formatted(time));

        assertThat(understood(payload).interactions())
                .singleElement()
                .satisfies(post -> assertThat(post.times().createdAt()).isEqualTo(PageWebhooks.SENT_AT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1795352400",
                "\"1795352400\"",
                "1795352400000",
                "\"2026-11-22T13:00:00+0000\"",
                "\"2026-11-22T13:00:00Z\""
            })
    void a_time_may_be_told_in_many_ways(String time) {
        String payload =
                feed("{\"item\":\"post\",\"verb\":\"add\",\"post_id\":\"1_2\",\"created_time\":%s}".formatted(time));

        assertThat(understood(payload).interactions())
                .singleElement()
                .satisfies(post -> assertThat(post.times().createdAt()).isEqualTo(PageWebhooks.CREATED_AT));
    }

    private static IgnoredReason reason(String label) {
        for (IgnoredReason reason : IgnoredReason.values()) {
            if (reason.label().equals(label)) {
                return reason;
            }
        }
        throw new AssertionError(label);
    }
}
