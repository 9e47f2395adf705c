package plaza.simulator.control;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.simulator.facebook.Elsewhere;

/** Forms of the page's advertisements that people fill in. */
@Path("/sim/facebook/leads")
public class LeadsResource {
    private static final int MOST_FIELDS = 50;
    private static final Requests.Lead NOTHING_SAID = new Requests.Lead(null);

    private final Elsewhere elsewhere;

    LeadsResource(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    @POST
    public Response fillIn(Requests.@Nullable Lead body) {
        Map<String, String> fields = Input.body(body, NOTHING_SAID).fields();
        Input input = new Input();
        if (fields == null || fields.isEmpty() || fields.size() > MOST_FIELDS) {
            input.wrong("/fields", "say what was filled in: 1 to " + MOST_FIELDS + " names with their texts");
        }
        return input.then(() -> Response.status(Response.Status.CREATED)
                .entity(MessagesResource.Written.of(elsewhere.fillIn(fields == null ? Map.of() : fields)))
                .build());
    }
}
