package plaza.ingestion.preview.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.InteractionIds;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.Visibility;

/**
 * What a payload would become.
 *
 * @param items the interactions
 * @param ignored how many parts say nothing to us
 * @param rejected parts that would be set aside
 */
@Schema(name = "Preview")
public record PreviewResponse(List<Item> items, int ignored, List<RejectedPart> rejected) {

    static PreviewResponse of(Reading.Understood reading) {
        return new PreviewResponse(
                reading.interactions().stream().map(Item::of).toList(),
                reading.ignored().size(),
                reading.rejected().stream().map(RejectedPart::of).toList());
    }

    /** A part that would be set aside. */
    @Schema(name = "PreviewRejected")
    public record RejectedPart(String pointer, String reason, String detail) {

        static RejectedPart of(Rejected rejected) {
            return new RejectedPart(rejected.pointer(), rejected.reason().label(), rejected.detail());
        }
    }

    /** An interaction, without what only an account adds (brand, site, language). */
    @Schema(name = "PreviewInteraction")
    public record Item(
            UUID interactionId,
            String channel,
            String kind,
            String verb,
            @Schema(nullable = true) @Nullable String visibility,
            @Schema(nullable = true) @Nullable String direction,
            String accountId,
            @Schema(nullable = true) @Nullable String externalId,
            @Schema(nullable = true) @Nullable String threadId,
            @Schema(nullable = true) @Nullable String parentId,
            @Schema(nullable = true) @Nullable Someone author,
            @Schema(nullable = true) @Nullable Someone actor,
            @Schema(nullable = true) @Nullable String text,
            List<Thing> attachments,
            @Schema(nullable = true) @Nullable Instant createdAt,
            Instant occurredAt,
            Instant receivedAt,
            String orderKey,
            Map<String, String> details) {

        static Item of(Interaction interaction) {
            return new Item(
                    InteractionIds.of(interaction.key()),
                    interaction.account().channel().value(),
                    interaction.nature().kind().label(),
                    interaction.nature().verb().label(),
                    Optional.ofNullable(interaction.nature().visibility())
                            .map(Visibility::label)
                            .orElse(null),
                    Optional.ofNullable(interaction.nature().direction())
                            .map(Direction::label)
                            .orElse(null),
                    interaction.account().id().value(),
                    value(interaction.place().externalId()),
                    value(interaction.place().threadId()),
                    value(interaction.place().parentId()),
                    Someone.of(interaction.people().author()),
                    Someone.of(interaction.people().actor()),
                    interaction.content().text(),
                    interaction.content().attachments().stream().map(Thing::of).toList(),
                    interaction.times().createdAt(),
                    interaction.times().occurredAt(),
                    interaction.times().receivedAt(),
                    interaction.place().orderKey().value(),
                    told(interaction.content()));
        }
    }

    /** Somebody on the network. */
    @Schema(name = "PreviewPerson")
    public record Someone(
            String id, @Schema(nullable = true) @Nullable String name) {

        static @Nullable Someone of(@Nullable Person person) {
            return person == null ? null : new Someone(person.id().value(), person.name());
        }
    }

    /** A thing that came with the text. */
    @Schema(name = "PreviewAttachment")
    public record Thing(
            String type,
            @Schema(nullable = true) @Nullable String id,
            @Schema(nullable = true) @Nullable String url,
            @Schema(nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable String mime) {

        static Thing of(Attachment attachment) {
            return new Thing(
                    attachment.type(), value(attachment.id()), attachment.url(), attachment.name(), attachment.mime());
        }
    }

    private static Map<String, String> told(Content content) {
        Map<String, String> details = new LinkedHashMap<>();
        content.details().forEach((detail, value) -> details.put(detail.label(), value));
        return details;
    }

    private static @Nullable String value(@Nullable NetworkId id) {
        return id == null ? null : id.value();
    }
}
