package plaza.simulator.control;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import plaza.simulator.facebook.Elsewhere;
import plaza.simulator.network.Person;

/** Posts of others on Facebook that name the page. On Instagram a message without a place is one. */
@Path("/sim/facebook/mentions")
public class MentionsResource {
    private static final Requests.Message NO_MESSAGE =
            new Requests.Message(null, null, null, null, null, null, null, null);

    private final Elsewhere elsewhere;

    MentionsResource(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    @POST
    public Response mention(Requests.@Nullable Message body) {
        Requests.Message request = Input.body(body, NO_MESSAGE);
        Input input = new Input();
        Person by = input.person(request.as(), Person::named);
        String text = input.text(request.text(), "/text");
        return input.then(() -> Refusals.created(elsewhere.mention(by, text).map(MessagesResource.Written::of)));
    }
}
