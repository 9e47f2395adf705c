package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;

class OneBadItemNeverCostsTheOthersTest {

    private static final String MESSENGER = """
            {"object":"page","entry":[{"id":"1","time":1795352400000,"messaging":[%s]}]}""";
    private static final String INSTAGRAM = """
            {"object":"instagram","entry":[{"id":"1","time":1795352400000,"messaging":[%s]}]}""";
    private static final String WHATSAPP = """
            {"object":"whatsapp_business_account","entry":[{"id":"2","changes":[{"field":"messages","value":
             {"metadata":{"phone_number_id":"1"},"messages":[%s]}}]}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "facebook  | {\"sender\":{\"id\":\"7\"},\"recipient\":{\"id\":\"1\"},\"message\":{\"mid\":\"m%d\",\"text\":\"a\"}} | {\"message\":{\"mid\":\"m\"}}",
                "instagram | {\"sender\":{\"id\":\"7\"},\"recipient\":{\"id\":\"1\"},\"message\":{\"mid\":\"m%d\",\"text\":\"a\"}} | {\"sender\":{\"id\":\"7\"},\"message\":[]}",
                "whatsapp  | {\"from\":\"7\",\"id\":\"m%d\",\"type\":\"text\",\"text\":{\"body\":\"a\"}} | {\"from\":\"7\",\"type\":\"text\"}"
            })
    void nine_hundred_ninety_nine_go_on_and_the_bad_one_is_named(String channel, String good, String bad) {
        String items = IntStream.range(0, 1000)
                .mapToObj(at -> at == 500 ? bad : good.formatted(at))
                .collect(Collectors.joining(","));

        Reading.Understood reading =
                MetaNetworks.understood(channel, envelope(channel).formatted(items));

        assertThat(reading.interactions()).hasSize(999);
        assertThat(reading.rejected())
                .singleElement()
                .extracting(Rejected::pointer)
                .asString()
                .endsWith("/500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "facebook  | no-id          | {\"sender\":{\"id\":\"7\"},\"reaction\":{\"action\":\"react\"}}",
                "facebook  | no-id          | {\"sender\":{\"id\":\"7\"},\"message_edit\":{\"text\":\"x\"}}",
                "facebook  | no-id          | {\"sender\":{\"id\":\"7\"},\"message\":{\"is_deleted\":true}}",
                "facebook  | no-id          | {\"recipient\":{\"id\":\"1\"},\"message\":{\"mid\":\"m\",\"text\":\"x\"}}",
                "facebook  | not-an-object  | {\"sender\":{\"id\":\"7\"},\"message\":7}",
                "facebook  | not-an-object  | 7",
                "instagram | not-an-object  | null",
                "instagram | not-an-object  | [[]]",
                "whatsapp  | no-id          | {\"from\":\"7\",\"type\":\"text\"}",
                "whatsapp  | no-id          | {\"id\":\"m\",\"type\":\"text\",\"text\":{\"body\":\"x\"}}",
                "whatsapp  | no-id          | {\"from\":\"7\",\"id\":\"m\",\"type\":\"reaction\"}",
                "whatsapp  | no-id          | {\"from\":\"7\",\"id\":\"m\",\"type\":\"edit\"}",
                "whatsapp  | no-id          | {\"from\":\"7\",\"id\":\"m\",\"type\":\"revoke\",\"revoke\":[]}",
                "whatsapp  | not-an-object  | \"x\""
            })
    void each_bad_item_has_its_reason_and_reads_the_same_again(String channel, String reason, String item) {
        Reading.Understood reading =
                MetaNetworks.understood(channel, envelope(channel).formatted(item));

        assertThat(reading.rejected()).singleElement().satisfies(bad -> {
            assertThat(bad.reason().label()).isEqualTo(reason);
            assertThat(MetaNetworks.understood(channel, bad.payload()).rejected())
                    .singleElement()
                    .isEqualTo(bad);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "facebook  | {\"sender\":{\"id\":\"%s\"},\"message\":{\"mid\":\"m\",\"text\":\"x\"}}",
                "facebook  | {\"sender\":{\"id\":\"7\"},\"message\":{\"mid\":\"%s\",\"text\":\"x\"}}",
                "instagram | {\"sender\":{\"id\":\"7\"},\"read\":{\"mid\":\"%s\"}}",
                "whatsapp  | {\"from\":\"7\",\"id\":\"%s\",\"type\":\"text\"}",
                "whatsapp  | {\"from\":\"7\",\"id\":\"m\",\"type\":\"text\",\"group_id\":\"%s\"}"
            })
    void an_id_that_no_network_would_give_is_set_aside(String channel, String item) {
        Reading.Understood reading =
                MetaNetworks.understood(channel, envelope(channel).formatted(item.formatted("9".repeat(251))));

        assertThat(reading.rejected())
                .singleElement()
                .extracting(bad -> bad.reason().label())
                .isEqualTo("invalid-id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "instagram | /entry/0           | no-account    | {\"object\":\"instagram\",\"entry\":[{\"messaging\":[{}]}]}",
                "instagram | /entry/0           | not-a-list    | {\"object\":\"instagram\",\"entry\":[{\"id\":1,\"messaging\":{}}]}",
                "instagram | /entry             | not-a-list    | {\"object\":\"instagram\",\"entry\":7}",
                "instagram | /entry/0/changes/0 | no-id         | {\"object\":\"instagram\",\"entry\":[{\"id\":1,\"changes\":[{\"field\":\"comments\",\"value\":{}}]}]}",
                "instagram | /entry/0/changes/0 | not-an-object | {\"object\":\"instagram\",\"entry\":[{\"id\":1,\"changes\":[{\"field\":\"comments\"}]}]}",
                "instagram | /entry/0           | not-an-object | {\"object\":\"instagram\",\"entry\":[{\"id\":1,\"field\":\"comments\",\"value\":7}]}",
                "whatsapp  | /entry/0/changes/0 | not-an-object | {\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":1,\"changes\":[{\"field\":\"messages\"}]}]}",
                "whatsapp  | /entry/0/changes/0 | not-a-list    | {\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":1,\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":7}}]}]}",
                "whatsapp  | /entry/0           | no-account    | {\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{}]}]}"
            })
    void each_bad_part_of_the_envelope_has_its_place_and_reason(
            String channel, String pointer, String reason, String payload) {
        assertThat(MetaNetworks.understood(channel, payload).rejected())
                .singleElement()
                .satisfies(bad -> {
                    assertThat(bad.pointer()).isEqualTo(pointer);
                    assertThat(bad.reason().label()).isEqualTo(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"instagram", "whatsapp"})
    void what_is_not_one_json_object_is_malformed(String channel) {
        for (String payload :
                new String[] {"", "[]", "null", "hello=world", "{} {}", "{\"entry\":" + "[".repeat(9999)}) {
            assertThat(MetaNetworks.read(channel, payload.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Reading.Malformed.class);
        }
    }

    @Test
    void a_text_of_a_megabyte_is_cut_and_goes_on() {
        String item = "{\"from\":\"7\",\"id\":\"m\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}"
                .formatted("ñ".repeat(1_000_000));

        assertThat(MetaNetworks.interactions("whatsapp", WHATSAPP.formatted(item)))
                .singleElement()
                .satisfies(heard -> assertThat(heard.content().text()).hasSize(100_000));
    }

    @Test
    void nul_and_lone_surrogates_become_the_replacement_character_wherever_they_stand() {
        String item = """
                {"from":"7","id":"m\\ud83d","type":"document",
                 "document":{"id":"5\\u0000","filename":"\\udead.pdf","caption":"a\\u0000b"}}""";

        assertThat(MetaNetworks.interactions("whatsapp", WHATSAPP.formatted(item)))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.content().text()).isEqualTo("a\uFFFDb");
                    assertThat(heard.toString()).doesNotContain("\0").doesNotContain("\udead");
                });
    }

    @Test
    void a_flood_of_bad_items_does_not_copy_the_payload_for_each() {
        String items = IntStream.range(0, 5_000).mapToObj(_ -> "{}").collect(Collectors.joining(","));

        Reading.Understood reading = MetaNetworks.understood("whatsapp", WHATSAPP.formatted(items));

        assertThat(reading.rejected()).hasSize(5_000);
        assertThat(reading.rejected().stream().filter(bad -> !bad.payload().isEmpty()))
                .hasSize(101);
    }

    private static String envelope(String channel) {
        return switch (channel) {
            case "facebook" -> MESSENGER;
            case "instagram" -> INSTAGRAM;
            default -> WHATSAPP;
        };
    }
}
