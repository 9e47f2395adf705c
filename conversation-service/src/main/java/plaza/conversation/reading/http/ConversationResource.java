package plaza.conversation.reading.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.ListConversations;
import plaza.conversation.reading.ReadConversation;
import plaza.conversation.reading.SearchConversations;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Cursor;
import plaza.platform.web.Page;

/** Conversations for the people who work on them. Administrators and analysts do not read conversations. */
@Path("/api/v1/conversations")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class ConversationResource {

    private final ListConversations conversations;
    private final SearchConversations search;
    private final ReadConversation conversation;
    private final Sights sights;
    private final CurrentPrincipal principal;

    ConversationResource(
            ListConversations conversations,
            SearchConversations search,
            ReadConversation conversation,
            Sights sights,
            CurrentPrincipal principal) {
        this.conversations = conversations;
        this.search = search;
        this.conversation = conversation;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Operation(
            summary = "Conversations that you may see, newest first",
            description = "Supervisors, quality reviewers and crisis teams see those of their sites; agents those that"
                    + " they own, are offered or formerly owned. In the order of their last activity, or, where a text is"
                    + " looked for, of the newest message that says it.")
    public Uni<Page<ConversationResponse>> list(
            @BeanParam FilterWords words,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable String limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor) {
        int most = Filters.limit(limit);
        CaseQuery query = new CaseQuery(
                sights.get(),
                Filters.filter(words, new AgentId(principal.get().subject())),
                Cursor.parse(cursor).map(last -> new CaseQuery.Position(last.at(), last.id())),
                most + 1);
        Uni<List<CaseView>> found =
                query.filter().text().isPresent() ? search.search(query) : conversations.list(query);
        return found.map(views -> page(views, most));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One conversation with its messages",
            description = "404 where there is none or where you may not see it: both look the same. Who owns an open"
                    + " conversation of the same customer may read it too; that they did is kept.")
    public Uni<ConversationDetailResponse> get(@PathParam("id") UUID id) {
        return conversation.read(new ConversationId(id), sights.get()).map(found -> found.map(
                        ConversationDetailResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }

    private static Page<ConversationResponse> page(List<CaseView> views, int limit) {
        Page<CaseView> page = Page.of(
                views,
                limit,
                view -> new Cursor(view.position().at(), view.position().id()));
        return new Page<>(page.items().stream().map(ConversationResponse::of).toList(), page.nextCursor());
    }
}
