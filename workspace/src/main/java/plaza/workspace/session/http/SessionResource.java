package plaza.workspace.session.http;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeSet;
import plaza.workspace.clock.MovedClock;
import plaza.workspace.clock.WireTime;
import plaza.workspace.problem.WorkspaceProblem;
import plaza.workspace.session.FreshTokens;
import plaza.workspace.session.SessionSettings;
import plaza.workspace.session.model.Person;
import plaza.workspace.session.model.SessionState;
import plaza.workspace.session.model.TokenSet;
import plaza.workspace.session.network.TokenClaims;

/** What the page may know of the session: who it is, never the tokens. */
@Path("/api/session")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final FreshTokens fresh;
    private final SessionSettings settings;
    private final MovedClock moved;

    SessionResource(FreshTokens fresh, SessionSettings settings, MovedClock moved) {
        this.fresh = fresh;
        this.settings = settings;
        this.moved = moved;
    }

    /**
     * Who is logged in.
     *
     * @param sites slugs, or {@code *}
     * @param expiresAt when the present tokens end; they are renewed while the page is in use
     * @param now what the services' clocks show: promises are counted against it, not against the browser's clock
     */
    public record SessionResponse(
            String name, String subject, List<String> roles, List<String> sites, String expiresAt, String now) {}

    @GET
    public Uni<SessionResponse> get(RoutingContext context) {
        return CurrentSession.find(context)
                .map(fresh::find)
                .orElseGet(() -> Uni.createFrom().item(new SessionState.Ended()))
                .map(this::response);
    }

    private SessionResponse response(SessionState state) {
        return switch (state) {
            case SessionState.Open(TokenSet tokens) -> response(TokenClaims.person(tokens, settings.rolesClaim()));
            case SessionState.Ended(), SessionState.Unknown() -> throw over();
        };
    }

    private static WebApplicationException over() {
        return new WebApplicationException(Response.status(WorkspaceProblem.SESSION_OVER.status())
                .type(WorkspaceProblem.MEDIA_TYPE)
                .entity(WorkspaceProblem.SESSION_OVER.json())
                .build());
    }

    private SessionResponse response(Person person) {
        return new SessionResponse(
                person.name(),
                person.subject(),
                List.copyOf(new TreeSet<>(person.roles())),
                List.copyOf(new TreeSet<>(person.sites())),
                WireTime.of(person.expiresAt()),
                WireTime.of(moved.instant()));
    }
}
