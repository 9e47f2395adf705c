package plaza.conversation.reply.db;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;
import plaza.conversation.reply.model.ReplySteps;

/** What was heard of the parts of a reply, as JSON in a column: always read whole; empty where it leaves as one. */
final class StepsColumn {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Stored>> LIST = new TypeReference<>() {};

    private StepsColumn() {}

    /** The form in the column; its names are the table's, not the model's. Times are ISO 8601. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Stored(
            int number,
            int of,
            @Nullable UUID file,
            String state,
            String at,
            @Nullable String reason,
            @Nullable String until,
            @Nullable String externalId,
            @Nullable String publishedAt,
            @Nullable Boolean reconciled) {

        static Stored of(ReplyStep step) {
            return switch (step.state()) {
                case ReplyState.Accepted _, ReplyState.Leaving _, ReplyState.Unknown _ ->
                    of(step, null, null, null, null, null);
                case ReplyState.Held held -> of(step, held.reason(), held.until(), null, null, null);
                case ReplyState.Refused refused -> of(step, refused.reason(), null, null, null, null);
                case ReplyState.Published there ->
                    of(step, null, null, there.externalId(), there.publishedAt(), there.reconciled());
                case ReplyState.Undelivered lost ->
                    of(step, lost.reason(), null, lost.externalId(), lost.publishedAt(), null);
            };
        }

        private static Stored of(
                ReplyStep step,
                @Nullable String reason,
                @Nullable Instant until,
                @Nullable String externalId,
                @Nullable Instant publishedAt,
                @Nullable Boolean reconciled) {
            return new Stored(
                    step.number(),
                    step.of(),
                    step.file(),
                    step.state().label(),
                    step.state().at().toString(),
                    reason,
                    until == null ? null : until.toString(),
                    externalId,
                    publishedAt == null ? null : publishedAt.toString(),
                    reconciled);
        }

        ReplyStep step() {
            return new ReplyStep(number, of, file, told(Instant.parse(at)));
        }

        private ReplyState told(Instant when) {
            return switch (state) {
                case "accepted" -> new ReplyState.Accepted(when);
                case "leaving" -> new ReplyState.Leaving(when);
                case "held" -> new ReplyState.Held(when, said(reason), until == null ? null : Instant.parse(until));
                case "unknown" -> new ReplyState.Unknown(when);
                case "refused" -> new ReplyState.Refused(when, said(reason));
                case "published" ->
                    new ReplyState.Published(
                            when, said(externalId), Instant.parse(said(publishedAt)), Boolean.TRUE.equals(reconciled));
                case "undelivered" ->
                    new ReplyState.Undelivered(when, said(reason), said(externalId), Instant.parse(said(publishedAt)));
                default -> throw new IllegalStateException("a part of a reply is in no state: " + state);
            };
        }

        private static <T> T said(@Nullable T value) {
            return Objects.requireNonNull(value);
        }
    }

    static @Nullable String text(ReplySteps steps) {
        try {
            return steps.heard().isEmpty()
                    ? null
                    : JSON.writeValueAsString(
                            steps.heard().stream().map(Stored::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("parts are told in texts and numbers", e);
        }
    }

    static ReplySteps steps(@Nullable String text) {
        try {
            return text == null
                    ? ReplySteps.NONE
                    : new ReplySteps(JSON.readValue(text, LIST).stream()
                            .map(Stored::step)
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of parts holds what this service did not write", e);
        }
    }
}
