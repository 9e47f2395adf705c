package plaza.agent.assignment.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.Queue;
import plaza.agent.assignment.QueueQuery;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.directory.http.Reaches;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Site;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.Cursor;
import plaza.platform.web.Page;

/** The queue of the sites that the token may see. */
@Path("/api/v1/queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queue")
public class QueueResource {

    private final Queue queue;
    private final CurrentPrincipal principal;

    QueueResource(Queue queue, CurrentPrincipal principal) {
        this.queue = queue;
        this.principal = principal;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(operationId = "listQueue", summary = "Work that waits, is offered or assigned, by deadline")
    public Uni<QueueResponse> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("limit") @DefaultValue("" + Cursor.DEFAULT_LIMIT) @Min(1) @Max(Cursor.HIGHEST_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueueQuery query = new QueueQuery(
                Reaches.of(principal.get()),
                Optional.ofNullable(site).map(Site::new),
                Optional.ofNullable(channel).map(Channel::new),
                Cursor.parse(cursor).map(QueueResource::place));
        return Uni.combine()
                .all()
                .unis(queue.list(query, limit), queue.count(query))
                .asTuple()
                .map(both -> QueueResponse.of(page(both.getItem1(), limit), both.getItem2()));
    }

    private static Page<QueueItemResponse> page(List<QueuedWork> rows, int limit) {
        return Page.of(rows.stream().map(QueueItemResponse::of).toList(), limit, QueueResource::cursor);
    }

    private static Cursor cursor(QueueItemResponse item) {
        return new Cursor(item.deadline(), item.conversationId());
    }

    private static QueueQuery.Place place(Cursor cursor) {
        return new QueueQuery.Place(cursor.at(), new ConversationId(cursor.id()));
    }
}
