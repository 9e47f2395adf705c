package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plaza.ingestion.channel.Discretion;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;

/** The same hostile webhooks on each wire: nothing throws, nothing is lost, and one bad thing costs no other. */
class EachNetworkBearsHostileWebhooksTest {

    private static final int IN_A_BATCH = 1000;
    private static final int BAD_ONE = 500;

    /** A wire: its envelope, a thing that a customer says, and one that cannot be understood. */
    enum Wire {
        FACEBOOK_WALL(
                "facebook",
                "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1795352401,\"changes\":[%s]}]}",
                "{\"field\":\"feed\",\"value\":{\"item\":\"comment\",\"verb\":\"add\",\"comment_id\":\"900_%d\","
                        + "\"post_id\":\"1_900\",\"parent_id\":\"1_900\",\"from\":{\"id\":\"7\",\"name\":\"Rosa\"},"
                        + "\"created_time\":1795352400,\"message\":\"%s\",\"strange\":%s}}",
                "{\"field\":\"feed\",\"value\":{\"item\":\"comment\",\"verb\":\"add\"}}"),
        MESSENGER(
                "facebook",
                "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1795352401000,\"messaging\":[%s]}]}",
                "{\"sender\":{\"id\":\"7\"},\"recipient\":{\"id\":\"1\"},\"timestamp\":1795352400000,"
                        + "\"message\":{\"mid\":\"m_%d\",\"text\":\"%s\",\"strange\":%s}}",
                "{\"sender\":{\"id\":\"7\"},\"message\":{\"is_deleted\":true}}"),
        INSTAGRAM_WALL(
                "instagram",
                "{\"object\":\"instagram\",\"entry\":[{\"id\":\"1\",\"time\":1795352401,\"changes\":[%s]}]}",
                "{\"field\":\"comments\",\"value\":{\"id\":\"18%d\",\"from\":{\"id\":\"7\",\"username\":\"rosa\"},"
                        + "\"media\":{\"id\":\"17\",\"media_product_type\":\"FEED\"},\"text\":\"%s\",\"strange\":%s}}",
                "{\"field\":\"comments\",\"value\":{}}"),
        INSTAGRAM_PRIVATE(
                "instagram",
                "{\"object\":\"instagram\",\"entry\":[{\"id\":\"1\",\"time\":1795352401000,\"messaging\":[%s]}]}",
                "{\"sender\":{\"id\":\"7\"},\"recipient\":{\"id\":\"1\"},\"timestamp\":1795352400000,"
                        + "\"message\":{\"mid\":\"aWdf%d\",\"text\":\"%s\",\"strange\":%s}}",
                "{\"sender\":{\"id\":\"7\"},\"message\":[]}"),
        WHATSAPP(
                "whatsapp",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"2\",\"changes\":[{\"field\":\"messages\","
                        + "\"value\":{\"metadata\":{\"phone_number_id\":\"1\"},\"messages\":[%s]}}]}]}",
                "{\"from\":\"5493515550101\",\"id\":\"wamid.%d\",\"timestamp\":\"1795352400\",\"type\":\"text\","
                        + "\"text\":{\"body\":\"%s\"},\"strange\":%s}",
                "{\"from\":\"7\",\"type\":\"text\"}");

        private final String channel;
        private final String envelope;
        private final String good;
        private final String bad;

        Wire(String channel, String envelope, String good, String bad) {
            this.channel = channel;
            this.envelope = envelope;
            this.good = good;
            this.bad = bad;
        }

        String saying(int number, String escapedText, String strange) {
            return good.formatted(number, escapedText, strange);
        }

        String webhook(String items) {
            return envelope.formatted(items);
        }

        Reading read(String webhook) {
            return MetaNetworks.read(channel, webhook.getBytes(StandardCharsets.UTF_8));
        }

        Reading.Understood understood(String webhook) {
            return MetaNetworks.understood(channel, webhook);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_bad_thing_among_a_thousand_is_named_and_the_others_go_on(Wire wire) {
        String items = IntStream.range(0, IN_A_BATCH)
                .mapToObj(at -> at == BAD_ONE ? wire.bad : wire.saying(at, "Sin señal", "1"))
                .collect(Collectors.joining(","));

        Reading.Understood reading = wire.understood(wire.webhook(items));

        assertThat(reading.interactions()).hasSize(IN_A_BATCH - 1);
        assertThat(reading.rejected())
                .singleElement()
                .extracting(Rejected::pointer)
                .asString()
                .endsWith("/" + BAD_ONE);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_of_a_megabyte_is_cut_and_costs_the_one_beside_it_nothing(Wire wire) {
        String items = wire.saying(1, "ñ".repeat(1_000_000), "1") + "," + wire.saying(2, "Sin señal", "1");

        assertThat(wire.understood(wire.webhook(items)).interactions())
                .extracting(heard -> heard.content().text().length())
                .containsExactly(100_000, 9);
    }

    @ParameterizedTest
    @EnumSource
    void nul_and_lone_surrogates_never_reach_database_or_wire(Wire wire) {
        String items = wire.saying(1, "a\\u0000b \\ud83d c \\udead", "{\"\\u0000\":\"\\ud83d\"}");

        Reading reading = Discretion.about(wire.understood(wire.webhook(items)));

        assertThat(((Reading.Understood) reading).interactions())
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.content().text()).isEqualTo("a\uFFFDb \uFFFD c \uFFFD");
                    assertThat(MetaNetworks.published(heard)).doesNotContain("\\u0000", "\\ud83d", "\\uD83D");
                });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_nested_deeply_beside_the_words_disturbs_nobody(Wire wire) {
        String deep = "{\"a\":[".repeat(90) + "1" + "]}".repeat(90);

        String webhook = wire.webhook(wire.saying(1, "Sin señal", deep));

        assertThat(wire.understood(webhook).interactions()).hasSize(1);
        assertThat(Discretion.about(webhook.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_nesting_bomb_is_set_aside_whole_wherever_it_lies(Wire wire) {
        String closed = "[".repeat(100_000) + "]".repeat(100_000);

        for (String webhook : List.of(
                wire.webhook(wire.saying(1, "Sin señal", closed)),
                wire.webhook(closed),
                wire.webhook(wire.saying(1, "Sin señal", "{\"a\":".repeat(100_000))))) {
            assertThat(wire.read(webhook)).isInstanceOf(Reading.Malformed.class);
            assertThat(Discretion.about(webhook.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(webhook.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_old_webhook_that_somebody_plays_again_is_the_same_thing_of_the_same_day(Wire wire) {
        byte[] webhook = wire.webhook(wire.saying(1, "Sin señal", "1")).getBytes(StandardCharsets.UTF_8);
        Instant yearsLater = MetaNetworks.RECEIVED_AT.plus(Duration.ofDays(800));

        Reading again = MetaNetworks.get(wire.channel).read(webhook, yearsLater);

        Interaction first = one(MetaNetworks.read(wire.channel, webhook));
        assertThat(one(again)).satisfies(heard -> {
            assertThat(heard.key()).isEqualTo(first.key());
            assertThat(heard.times().occurredAt()).isEqualTo(first.times().occurredAt());
            assertThat(heard.place()).isEqualTo(first.place());
        });
    }

    private static Interaction one(Reading reading) {
        return ((Reading.Understood) reading).interactions().getFirst();
    }
}
