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
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.Approval;
import plaza.ingestion.outbound.model.ConversationId;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.platform.consumer.PoisonRecord;

/** Reads acts of moderation. One that we do not know cannot be told of in its own words either, so it is poison. */
final class ModerationReader {

    private final ObjectMapper json;

    ModerationReader(ObjectMapper json) {
        this.json = json;
    }

    Approval read(byte[] value) {
        ModerationApprovedPayload payload = payload(value);
        try {
            return approval(payload);
        } catch (IllegalArgumentException e) {
            throw new PoisonRecord("malformed", String.valueOf(e.getMessage()));
        }
    }

    private ModerationApprovedPayload payload(byte[] value) {
        try {
            return present("", json.readValue(value, ModerationApprovedPayload.class));
        } catch (JsonProcessingException e) {
            throw new PoisonRecord(
                    "malformed",
                    "not an approved act of moderation: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static Approval approval(ModerationApprovedPayload payload) {
        Act act = Act.find(present("act", payload.act()))
                .filter(Act::isModeration)
                .orElseThrow(() -> new PoisonRecord("unknown-act", "/act is no act of moderation"));
        Reply line = new Reply(
                new ReplyId(present("actId", payload.actId())),
                new ConversationId(present("conversationId", payload.conversationId())),
                new AccountRef(
                        new ChannelName(present("channel", payload.channel())),
                        new NetworkId(present("accountId", payload.accountId()))),
                new NetworkId(present("target", payload.target())),
                Intent.of(act),
                "",
                present("approvedAt", payload.approvedAt()),
                Optional.ofNullable(payload.heldUntilAtMost()));
        return new Approval(line, true, List.of(), true);
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
