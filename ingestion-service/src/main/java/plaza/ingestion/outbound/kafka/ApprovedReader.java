package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Template;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.outbound.model.Approval;
import plaza.ingestion.outbound.model.ConversationId;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.platform.consumer.PoisonRecord;

/** From the wire to the model: what cannot be understood is poison. */
final class ApprovedReader {

    private static final String PUBLIC = "public";
    private static final String PRIVATE = "private";
    private static final String AUTOMATION = "automation";

    private final ObjectMapper json;

    ApprovedReader(ObjectMapper json) {
        this.json = json;
    }

    Approval read(byte[] value) {
        ApprovedPayload payload = payload(value);
        try {
            return approval(payload);
        } catch (IllegalArgumentException e) {
            throw new PoisonRecord("malformed", String.valueOf(e.getMessage()));
        }
    }

    private ApprovedPayload payload(byte[] value) {
        try {
            return present("", json.readValue(value, ApprovedPayload.class));
        } catch (JsonProcessingException e) {
            // The original message quotes what was read, which is personal.
            throw new PoisonRecord(
                    "malformed", "not an approved reply: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static Approval approval(ApprovedPayload payload) {
        Optional<Act> act = act(payload);
        Reply reply = new Reply(
                new ReplyId(present("replyId", payload.replyId())),
                new ConversationId(present("conversationId", payload.conversationId())),
                new AccountRef(
                        new ChannelName(present("channel", payload.channel())),
                        new NetworkId(present("accountId", payload.accountId()))),
                new NetworkId(present("inReplyTo", payload.inReplyTo())),
                intent(act.orElse(Act.COMMENT_REPLY), payload),
                WireText.clean(present("text", payload.text()), WireText.MAX_TEXT),
                present("approvedAt", payload.approvedAt()),
                Optional.ofNullable(payload.heldUntilAtMost()));
        List<ApprovedPayload.@Nullable FilePayload> told =
                Optional.ofNullable(payload.attachments()).orElse(List.of());
        List<Enclosure> files =
                told.stream().flatMap(each -> file(each).stream()).toList();
        return new Approval(reply, act.isPresent(), files, files.size() == told.size());
    }

    /** A file of which we are not told enough, or of a family of the future, is none. */
    private static Optional<Enclosure> file(ApprovedPayload.@Nullable FilePayload told) {
        if (told == null || told.fileId() == null || told.mediaType() == null || told.name() == null) {
            return Optional.empty();
        }
        long size = told.size() == null ? 0 : told.size();
        return FileFamily.find(String.valueOf(told.kind()))
                .map(family -> new Enclosure(told.fileId(), family, told.mediaType(), told.name(), size));
    }

    /** Writers of before told no act: what was public was a comment. An act that is not of that visibility is none. */
    private static Optional<Act> act(ApprovedPayload payload) {
        if (payload.act() == null) {
            return PUBLIC.equals(payload.visibility()) ? Optional.of(Act.COMMENT_REPLY) : Optional.empty();
        }
        String visibility = String.valueOf(payload.visibility());
        return Act.find(payload.act())
                .filter(act -> !act.isModeration() && visibility.equals(act.isMessage() ? PRIVATE : PUBLIC));
    }

    private static Intent intent(Act act, ApprovedPayload payload) {
        return new Intent(
                act,
                id(payload.threadId()),
                id(payload.rootId()),
                id(payload.recipientId()),
                Optional.ofNullable(payload.windowStartedAt()),
                !AUTOMATION.equals(payload.writtenBy()),
                Optional.ofNullable(payload.template()).map(ApprovedReader::template));
    }

    private static Optional<NetworkId> id(@Nullable String value) {
        return Optional.ofNullable(value).flatMap(NetworkId::find);
    }

    private static Template template(ApprovedPayload.TemplatePayload payload) {
        return new Template(
                present("template/name", payload.name()),
                present("template/language", payload.language()),
                Optional.ofNullable(payload.parameters()).orElse(List.of()));
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
