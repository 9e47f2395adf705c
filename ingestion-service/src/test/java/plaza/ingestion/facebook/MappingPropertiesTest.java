package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.network.PageJson;

class MappingPropertiesTest {

    @Property
    void arbitrary_bytes_never_make_it_throw(@ForAll byte[] payload) {
        assertThat(PageJson.read(payload, PageWebhooks.RECEIVED_AT)).isNotNull();
    }

    @Property(tries = 3000)
    void arbitrary_values_in_the_known_members_never_make_it_throw(@ForAll("values") String value) {
        Reading.Understood reading = PageWebhooks.understood(PageWebhooks.feed(value));
        int parts = reading.interactions().size()
                + reading.ignored().size()
                + reading.rejected().size();
        assertThat(parts).isEqualTo(1);
    }

    @Property
    void what_is_understood_survives_utf8_and_the_wire(@ForAll("values") String value) {
        for (Interaction interaction : PageWebhooks.interactions(PageWebhooks.feed(value))) {
            String text = interaction.toString();
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text)
                    .doesNotContain("\0");
            assertThat(interaction.times().occurredAt().toString()).hasSizeLessThan(25);
        }
    }

    @Property(tries = 200)
    void any_order_of_a_batch_gives_the_same_set(@ForAll("batches") List<String> changes, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(changes);
        java.util.Collections.shuffle(shuffled, random);

        assertThat(keys(shuffled)).isEqualTo(keys(changes));
    }

    @Provide
    Arbitrary<List<String>> batches() {
        return values().map(value -> PageWebhooks.change("feed", value)).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> names = Arbitraries.of(
                "item",
                "verb",
                "comment_id",
                "post_id",
                "parent_id",
                "from",
                "sender_id",
                "message",
                "photo",
                "photos",
                "photo_ids",
                "link",
                "created_time",
                "published",
                "post",
                "reaction_type",
                "video_id",
                "strange");
        Arbitrary<String> member = Combinators.combine(names, json()).as("\"%s\":%s"::formatted);
        return member.list().ofMaxSize(12).map(members -> "{" + String.join(",", members) + "}");
    }

    private static Arbitrary<String> json() {
        Arbitrary<String> scalars = Arbitraries.of(
                "null",
                "true",
                "0",
                "1",
                "-1",
                "1.5e300",
                "1795352400",
                "99999999999999999999999",
                "\"\"",
                "\"comment\"",
                "\"add\"",
                "\"edited\"",
                "\"remove\"",
                "\"hide\"",
                "\"post\"",
                "\"reaction\"",
                "\"900_901\"",
                "\"\\ud83d\"",
                "\"\\u0000\"",
                "\"" + "x".repeat(300) + "\"",
                "[]",
                "{}",
                "[1,\"a\",null,{}]",
                "{\"id\":\"7001\",\"name\":\"\\udead\"}",
                "{\"id\":7}",
                "{\"is_published\":false}");
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(20).map(MappingPropertiesTest::quoted);
        return Arbitraries.oneOf(scalars, scalars, texts);
    }

    private static String quoted(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
    }

    private static Set<DedupeKey> keys(List<String> changes) {
        return new HashSet<>(PageWebhooks.interactions(PageWebhooks.changes(changes.toArray(String[]::new))).stream()
                .map(Interaction::key)
                .toList());
    }
}
