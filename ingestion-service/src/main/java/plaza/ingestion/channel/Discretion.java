package plaza.ingestion.channel;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.Secrecy;
import plaza.ingestion.channel.network.DiscreetJson;

/**
 * What customers should not have typed goes no further than the raw log: neither into interactions nor into dead letters.
 * Ids of interactions stay what they were, because keys are made before.
 */
public final class Discretion {

    private Discretion() {}

    /** The reading without it. */
    public static Reading about(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood ->
                new Reading.Understood(
                        understood.interactions().stream()
                                .map(Discretion::about)
                                .toList(),
                        understood.ignored(),
                        understood.rejected().stream().map(Discretion::about).toList());
            case Reading.Malformed malformed -> malformed;
        };
    }

    /** The payload without it; the very same bytes where there is nothing to hide. */
    public static byte[] about(byte[] payload) {
        return DiscreetJson.hide(payload);
    }

    private static Interaction about(Interaction interaction) {
        Content content = about(interaction.content());
        return content == interaction.content()
                ? interaction
                : new Interaction(
                        interaction.key(),
                        interaction.account(),
                        interaction.nature(),
                        interaction.place(),
                        interaction.people(),
                        content,
                        interaction.times());
    }

    private static Content about(Content content) {
        if (content.text() == null
                && content.attachments().isEmpty()
                && content.details().isEmpty()) {
            return content;
        }
        List<Attachment> attachments =
                content.attachments().stream().map(Discretion::about).toList();
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        content.details().forEach((detail, value) -> details.put(detail, isText(detail) ? Secrecy.hide(value) : value));
        return new Content(hide(content.text()), attachments, details);
    }

    private static Attachment about(Attachment attachment) {
        return new Attachment(
                attachment.type(), attachment.id(), attachment.url(), hide(attachment.name()), attachment.mime());
    }

    /** Ids and numbers of the network may look like anything. */
    private static boolean isText(Detail detail) {
        return switch (detail) {
            case PAYLOAD, REFERRAL, TRACKER, USER_NAME -> true;
            case STANDBY, FORWARDED, REACTION, RATING, WATERMARK, MESSAGES, ERROR_CODE, APP, USER_ID, NEW_ID -> false;
        };
    }

    private static Rejected about(Rejected rejected) {
        byte[] payload = rejected.payload().getBytes(StandardCharsets.UTF_8);
        byte[] without = about(payload);
        return without == payload
                ? rejected
                : new Rejected(
                        rejected.pointer(),
                        rejected.reason(),
                        rejected.detail(),
                        new String(without, StandardCharsets.UTF_8));
    }

    private static @Nullable String hide(@Nullable String text) {
        return text == null ? null : Secrecy.hide(text);
    }
}
