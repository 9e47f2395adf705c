package plaza.platform.deadletter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.platform.audit.AuditTrail;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.consumer.RecordHandler;
import plaza.platform.kafka.EventHeaders;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.transaction.ToItsEnd;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Cursor;
import plaza.platform.web.Page;
import plaza.platform.web.ProblemType;

/** What could not be handled, for an administrator: look, mend the cause, replay. Payloads are personal and not shown. */
@Path("/api/v1/dead-letters")
@Tag(name = "Dead letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class DeadLetterResource {

    private static final ProblemType STILL_POISON =
            new ProblemType("plaza", "still-poison", 409, "The record still cannot be handled");
    private static final ProblemType ALREADY_REPLAYED =
            new ProblemType("plaza", "already-replayed", 409, "The record was put into effect before");

    private final DeadLetters deadLetters;
    private final GuardedConsumer consumers;
    private final AuditTrail audit;
    private final CurrentPrincipal principal;

    DeadLetterResource(
            DeadLetters deadLetters, GuardedConsumer consumers, AuditTrail audit, CurrentPrincipal principal) {
        this.deadLetters = deadLetters;
        this.consumers = consumers;
        this.audit = audit;
        this.principal = principal;
    }

    @GET
    @WithSession
    @Operation(summary = "Dead letters, newest first, without their payloads")
    public Uni<Page<DeadLetterResponse>> list(
            @QueryParam("consumer") @Nullable String consumer,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursor.HIGHEST_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Optional<Cursor> after = Cursor.parse(cursor);
        return deadLetters
                .list(
                        consumer,
                        after.map(Cursor::at).orElse(null),
                        after.map(Cursor::id).orElse(null),
                        limit + 1)
                .map(rows -> rows.stream().map(DeadLetterResponse::of).toList())
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt(), row.id())));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "One dead letter, without its payload")
    public Uni<DeadLetterResponse> get(@PathParam("id") UUID id) {
        return deadLetters.find(id).map(found -> DeadLetterResponse.of(present(found, id)));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Handles the record again; 409 where it still cannot be handled or was replayed before")
    public Uni<DeadLetterResponse> replay(@PathParam("id") UUID id) {
        return ToItsEnd.of(replayToItsEnd(id));
    }

    private Uni<DeadLetterResponse> replayToItsEnd(UUID id) {
        return Panache.withSession(() -> deadLetters.find(id))
                .map(found -> replayable(present(found, id)))
                .call(this::handleAgain)
                .call(row -> Panache.withTransaction(() -> note(row)))
                .chain(() -> Panache.withSession(() -> deadLetters.find(id)))
                .map(found -> DeadLetterResponse.of(present(found, id)));
    }

    private Uni<Void> note(DeadLetterRow row) {
        Map<String, String> facts = Map.of("consumer", row.consumer, "reason", row.reason);
        return deadLetters
                .replayed(row.id)
                .chain(() -> audit.append(
                        principal.get().subject(), "dead-letter.replayed", "dead-letter:" + row.id, facts, null));
    }

    private Uni<Void> handleAgain(DeadLetterRow row) {
        RecordHandler handler = consumers
                .findHandler(row.consumer)
                .orElseThrow(() -> STILL_POISON.because("no consumer " + row.consumer + " runs in this service"));
        return Uni.createFrom()
                .deferred(() -> handler.handle(again(row)))
                .onFailure(PoisonRecord.class)
                .transform(failure -> STILL_POISON.because(failure.getMessage(), Map.of("reason", row.reason)));
    }

    /** A part was set aside while the rest took effect, so the record as a whole is known: a replay is a new event. */
    private ReceivedRecord again(DeadLetterRow row) {
        ReceivedRecord record = deadLetters.record(row);
        if (row.part.isEmpty()) {
            return record;
        }
        Map<String, String> headers = new java.util.HashMap<>(record.headers());
        headers.put(EventHeaders.ID, record.eventId() + "/replay/" + row.id);
        return new ReceivedRecord(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    private static DeadLetterRow replayable(DeadLetterRow row) {
        if (row.replayedAt != null) {
            throw ALREADY_REPLAYED.because("dead letter " + row.id + " was replayed at " + row.replayedAt);
        }
        return row;
    }

    private static DeadLetterRow present(Optional<DeadLetterRow> found, UUID id) {
        return found.orElseThrow(() -> CommonProblems.notFound("dead letter", id));
    }

    /** The refusals of this resource, for the list of problems. */
    public static List<ProblemType> problems() {
        return List.of(STILL_POISON, ALREADY_REPLAYED);
    }
}
