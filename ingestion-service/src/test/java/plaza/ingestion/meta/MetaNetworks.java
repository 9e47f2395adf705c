package plaza.ingestion.meta;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.instagram.Instagram;
import plaza.ingestion.normalise.Json;
import plaza.ingestion.normalise.kafka.InteractionEvents;
import plaza.ingestion.normalise.model.Normalised;
import plaza.ingestion.whatsapp.WhatsApp;

/** Meta's networks in tests: payloads in, interactions out. */
public final class MetaNetworks {

    /** When every webhook of these tests reaches us. */
    public static final Instant RECEIVED_AT = Instant.parse("2026-11-22T13:00:02.250Z");

    private static final Map<String, Channel> CHANNELS =
            Map.of("facebook", new Facebook(), "instagram", new Instagram(), "whatsapp", new WhatsApp());

    private MetaNetworks() {}

    /** The channel of that name. */
    public static Channel get(String name) {
        return CHANNELS.get(name);
    }

    /** All of them. */
    public static List<String> names() {
        return List.of("facebook", "instagram", "whatsapp");
    }

    /** What the channel makes of the payload. */
    public static Reading read(String channel, byte[] payload) {
        return get(channel).read(payload, RECEIVED_AT);
    }

    /** The payload was understood. */
    public static Reading.Understood understood(String channel, String payload) {
        return switch (read(channel, payload.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Understood understood -> understood;
            case Reading.Malformed malformed -> throw new AssertionError("malformed: " + malformed.detail());
        };
    }

    /** The payload was understood; its interactions. */
    public static List<Interaction> interactions(String channel, String payload) {
        return understood(channel, payload).interactions();
    }

    /** The interaction as its readers see it. */
    public static String published(Interaction interaction) {
        return Json.of(InteractionEvents.payload(new Normalised(interaction, DemoAccount.at(interaction.account()))));
    }

    /** How many parts came of a payload. */
    public static int parts(Reading.Understood reading) {
        return reading.interactions().size()
                + reading.ignored().size()
                + reading.rejected().size();
    }
}
