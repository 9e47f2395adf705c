package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plaza.contracts.EventAssertions;
import plaza.ingestion.channel.Discretion;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Reading;

/** Every documented payload, spoiled somewhere: nothing throws, and nothing is lost without a word. */
class HostilePayloadPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e300",
            "99999999999999999999999999",
            "\"\"",
            "\"x\"",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "\"" + "x".repeat(300) + "\"",
            "[]",
            "{}",
            "[null,7,\"a\",{}]",
            "{\"id\":[]}",
            "{\"id\":\"\",\"mid\":{}}",
            "{\"body\":7,\"text\":[]}");

    /** A payload of a network, taken apart: its single items are what is spoiled. */
    record Case(String channel, String payload) {}

    @Property(tries = 3000)
    void a_spoiled_payload_never_makes_it_throw_and_what_is_understood_fits_the_contract(
            @ForAll("payloads") Case each, @ForAll Random random) {
        String spoiled = spoiled(each, random);

        Reading.Understood reading = MetaNetworks.understood(each.channel(), spoiled);

        for (Interaction heard : reading.interactions()) {
            assertThat(heard).as("the loop guard").matches(HostilePayloadPropertiesTest::isOursOnlyIfOutbound);
            EventAssertions.assertFits("ingestion.interaction-received.v1", MetaNetworks.published(heard));
        }
    }

    @Property(tries = 3000)
    void a_spoiled_item_beside_two_good_ones_costs_neither_and_is_accounted_for(
            @ForAll("items") Case each, @ForAll Random random) throws IOException {
        JsonNode root = JSON.readTree(each.payload());
        ArrayNode list = list(each.channel(), root);
        JsonNode item = spoil(list.get(0), random);
        list.removeAll().add(good(each.channel(), 1)).add(item).add(good(each.channel(), 2));

        Reading.Understood reading = MetaNetworks.understood(each.channel(), root.toString());

        assertThat(reading.interactions())
                .extracting(heard -> String.valueOf(heard.place().externalId()))
                .contains("good-1", "good-2");
        assertThat(MetaNetworks.parts(reading)).isEqualTo(3);
    }

    @Property(tries = 500)
    void a_payload_told_again_later_has_the_same_keys(@ForAll("payloads") Case each, @ForAll Random random) {
        byte[] spoiled = spoiled(each, random).getBytes(StandardCharsets.UTF_8);
        Instant later = MetaNetworks.RECEIVED_AT.plusSeconds(99_999);

        Reading again = MetaNetworks.get(each.channel()).read(spoiled, later);

        assertThat(keys(again)).isEqualTo(keys(MetaNetworks.read(each.channel(), spoiled)));
    }

    @Property
    void arbitrary_bytes_never_make_any_network_throw(@ForAll byte[] payload) {
        for (String channel : MetaNetworks.names()) {
            assertThat(Discretion.about(MetaNetworks.read(channel, payload))).isNotNull();
        }
        assertThat(Discretion.about(payload)).isNotNull();
    }

    @Provide
    Arbitrary<Case> payloads() {
        return Arbitraries.of(all().toList());
    }

    @Provide
    Arbitrary<Case> items() {
        return Arbitraries.of(
                all().filter(HostilePayloadPropertiesTest::isOneItem).toList());
    }

    private static Stream<Case> all() {
        return Stream.of("facebook", "messenger", "instagram", "whatsapp")
                .flatMap(file -> EveryDocumentedShapeIsHeardTest.cases(file)
                        .map(each -> new Case(
                                file.equals("messenger") ? "facebook" : file,
                                each.path("payload").toString())));
    }

    private static boolean isOneItem(Case each) {
        try {
            JsonNode root = JSON.readTree(each.payload());
            boolean alone = each.channel().equals("whatsapp")
                    || root.path("entry").path(0).path("changes").isMissingNode();
            return alone && list(each.channel(), root).size() == 1;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ArrayNode list(String channel, JsonNode root) {
        JsonNode entry = root.path("entry").path(0);
        JsonNode found = channel.equals("whatsapp")
                ? entry.path("changes").path(0).path("value").path("messages")
                : entry.path("messaging");
        return found instanceof ArrayNode list ? list : JSON.createArrayNode();
    }

    private static JsonNode good(String channel, int number) throws IOException {
        String item = channel.equals("whatsapp")
                ? "{\"from\":\"7\",\"id\":\"good-%d\",\"type\":\"text\",\"text\":{\"body\":\"a\"}}"
                : "{\"sender\":{\"id\":\"7\"},\"message\":{\"mid\":\"good-%d\",\"text\":\"a\"}}";
        return JSON.readTree(item.formatted(number));
    }

    private static String spoiled(Case each, Random random) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(each.payload());
            root.set("entry", spoil(root.path("entry"), random));
            return root.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same with one value, anywhere in it, replaced by something hostile. */
    private static JsonNode spoil(JsonNode node, Random random) throws IOException {
        List<Runnable> places = new ArrayList<>();
        JsonNode hostile = JSON.readTree(HOSTILE.get(random.nextInt(HOSTILE.size())));
        collect(node, hostile, places);
        if (places.isEmpty()) {
            return hostile;
        }
        places.get(random.nextInt(places.size())).run();
        return node;
    }

    private static void collect(JsonNode node, JsonNode hostile, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                places.add(() -> object.set(member.getKey(), hostile));
                collect(member.getValue(), hostile, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                int place = at;
                places.add(() -> array.set(place, hostile));
                collect(array.get(at), hostile, places);
            }
        }
    }

    /** Nothing that our own account wrote may open work. */
    private static boolean isOursOnlyIfOutbound(Interaction heard) {
        Person author = heard.people().author();
        boolean ours = author != null && author.id().equals(heard.account().id());
        return !ours || heard.nature().direction() == Direction.OUTBOUND;
    }

    private static List<String> keys(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood ->
                new HashSet<>(understood.interactions())
                        .stream().map(heard -> heard.key().value()).sorted().toList();
            case Reading.Malformed malformed -> List.of(malformed.detail());
        };
    }
}
