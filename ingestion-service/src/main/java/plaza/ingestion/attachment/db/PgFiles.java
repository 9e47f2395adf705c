package plaza.ingestion.attachment.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.Files;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;

/** New files in table {@code message_file}, a whole batch by one statement. */
@ApplicationScoped
class PgFiles implements Files {

    /** In the order of ids, so that two transactions with the same files never wait for each other in a ring. */
    private static final String INSERT = """
        insert into message_file (id, interaction_id, channel, account_id, type, mime, name, network_id, url,
                                  received_at, state, due_at, refusal, version)
        select told.id, told."interactionId", told.channel, told."accountId", told.type, told.mime, told.name,
               told."networkId", told.url, told."receivedAt", told.state, told."dueAt", told.refusal, told.version
        from jsonb_to_recordset(cast(cast(:batch as text) as jsonb)) as told(id uuid, "interactionId" uuid,
             channel text, "accountId" text, type text, mime text, name text, "networkId" text, url text,
             "receivedAt" timestamptz, state text, "dueAt" timestamptz, refusal text, version bigint)
        order by told.id
        on conflict do nothing
        """;

    /** Counted from when it is sent, it is kept as long as what others sent. */
    private static final String USE = "update message_file set used_at = :now, received_at = :now"
            + " where uploaded_by is not null and id = any(cast(string_to_array(:ids, ',') as uuid[]))";

    private final ObjectMapper json;

    PgFiles(ObjectMapper json) {
        this.json = json;
    }

    /** The form in the statement; its names are the statement's. */
    private record NewRow(
            UUID id,
            @Nullable UUID interactionId,
            String channel,
            String accountId,
            String type,
            @Nullable String mime,
            @Nullable String name,
            @Nullable String networkId,
            @Nullable String url,
            Instant receivedAt,
            String state,
            @Nullable Instant dueAt,
            @Nullable String refusal,
            long version) {

        static NewRow of(MessageFile file) {
            FileOrder order = file.order();
            return new NewRow(
                    order.id().value(),
                    order.interaction(),
                    order.account().channel().value(),
                    order.account().id().value(),
                    order.claim().type(),
                    order.claim().mime(),
                    order.claim().name(),
                    order.networkId() == null ? null : order.networkId().value(),
                    order.url(),
                    order.receivedAt(),
                    file.state().label(),
                    file.state() instanceof FileState.Waiting waiting ? waiting.dueAt() : null,
                    file.state() instanceof FileState.Refused refused
                            ? refused.reason().label()
                            : null,
                    file.version());
        }
    }

    @Override
    public Uni<Void> add(List<MessageFile> files) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("batch", batch(files))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> use(List<FileId> files, Instant now) {
        String ids = files.stream().map(FileId::toString).collect(Collectors.joining(","));
        return Panache.getSession().chain(session -> session.createNativeQuery(USE)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .executeUpdate());
    }

    private String batch(List<MessageFile> files) {
        try {
            return json.writeValueAsString(files.stream().map(NewRow::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("files are records of texts and times", e);
        }
    }
}
