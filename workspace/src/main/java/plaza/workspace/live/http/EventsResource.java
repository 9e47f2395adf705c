package plaza.workspace.live.http;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jspecify.annotations.Nullable;
import plaza.workspace.live.LiveStream;
import plaza.workspace.live.model.LastSeen;
import plaza.workspace.live.model.LiveEvent;
import plaza.workspace.session.FreshTokens;
import plaza.workspace.session.SessionSettings;
import plaza.workspace.session.http.CurrentSession;
import plaza.workspace.session.model.Person;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.SessionState;
import plaza.workspace.session.model.TokenSet;
import plaza.workspace.session.network.TokenClaims;

/** Everything that a page is told while it is open. */
@Path("/api/events")
@Authenticated
public class EventsResource {

    private final LiveStream live;
    private final FreshTokens fresh;
    private final SessionSettings settings;

    EventsResource(LiveStream live, FreshTokens fresh, SessionSettings settings) {
        this.live = live;
        this.fresh = fresh;
        this.settings = settings;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            RoutingContext context, @Context Sse sse, @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        LastSeen lastSeen = LastSeen.parse(lastEventId);
        return CurrentSession.find(context)
                .map(handle -> fresh.find(handle).toMulti().flatMap(state -> open(handle, state, lastSeen)))
                .orElseGet(() -> Multi.createFrom().item(LiveEvent.SESSION_ENDED))
                .map(event -> outbound(sse, event));
    }

    private Multi<LiveEvent> open(SessionHandle handle, SessionState state, LastSeen lastSeen) {
        return switch (state) {
            case SessionState.Open(TokenSet tokens) -> live.open(handle, person(tokens), lastSeen);
            case SessionState.Ended(), SessionState.Unknown() ->
                Multi.createFrom().item(LiveEvent.SESSION_ENDED);
        };
    }

    private Person person(TokenSet tokens) {
        return TokenClaims.person(tokens, settings.rolesClaim());
    }

    private static OutboundSseEvent outbound(Sse sse, LiveEvent event) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder()
                .name(event.name())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, event.data());
        return event.id() == null ? builder.build() : builder.id(event.id()).build();
    }
}
