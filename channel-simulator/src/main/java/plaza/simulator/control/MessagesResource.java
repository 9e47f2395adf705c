package plaza.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Network;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;

/** What people do on a network. */
@Path("/sim/{channel}/messages")
public class MessagesResource {
    private static final Requests.Message NO_MESSAGE =
            new Requests.Message(null, null, null, null, null, null, null, null);
    private static final Requests.Edit NO_EDIT = new Requests.Edit(null, null, null);
    private static final Requests.Act NO_ACT = new Requests.Act(null, null);
    private static final Requests.Like NO_LIKE = new Requests.Like(null, null, null, null);

    private final Networks networks;
    private final MovableClock clock;
    private final ObjectMapper json;
    private final Attachments attachments;

    MessagesResource(Networks networks, MovableClock clock, ObjectMapper json, Attachments attachments) {
        this.networks = networks;
        this.clock = clock;
        this.json = json;
        this.attachments = attachments;
    }

    record Written(String id) {
        static Written of(ExternalId id) {
            return new Written(id.value());
        }
    }

    @POST
    public Response write(@PathParam("channel") String channel, Requests.@Nullable Message body) {
        Requests.Message request = Input.body(body, NO_MESSAGE);
        Input input = new Input();
        List<Attachment> files = attachments.read(request.attachments(), input);
        boolean wordless = request.text() == null && !files.isEmpty();
        Writing writing = new Writing(
                input.person(request.as(), networks.naming(channel)),
                wordless ? "" : input.text(request.text(), "/text"),
                input.id(request.in(), "/in"),
                input.id(request.id(), "/id"),
                input.at(request.at(), clock.now()),
                Boolean.TRUE.equals(request.isPrivate()),
                files);
        Delivering delivering = input.delivering(request.deliver(), 1);
        return networks.on(
                channel,
                network -> input.then(() -> Refusals.created(
                        network.write(List.of(writing), delivering).map(ids -> Written.of(ids.getFirst())))));
    }

    @PUT
    @Path("/{id}")
    public Response edit(
            @PathParam("channel") String channel, @PathParam("id") String id, Requests.@Nullable Edit body) {
        Requests.Edit request = Input.body(body, NO_EDIT);
        Input input = new Input();
        String text = input.text(request.text(), "/text");
        Instant at = input.at(request.at(), clock.now());
        Delivering delivering = input.delivering(request.deliver(), 1);
        return on(channel, id, input, network -> thing -> network.edit(thing, text, at, delivering));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public Response remove(@PathParam("channel") String channel, @PathParam("id") String id, @Nullable String body)
            throws JsonProcessingException {
        return act(channel, id, body, (network, thing, at, how) -> network.remove(thing, at, how));
    }

    @POST
    @Path("/{id}/hide")
    @Consumes(MediaType.WILDCARD)
    public Response hide(@PathParam("channel") String channel, @PathParam("id") String id, @Nullable String body)
            throws JsonProcessingException {
        return act(channel, id, body, (network, thing, at, how) -> network.hide(thing, true, at, how));
    }

    @POST
    @Path("/{id}/unhide")
    @Consumes(MediaType.WILDCARD)
    public Response unhide(@PathParam("channel") String channel, @PathParam("id") String id, @Nullable String body)
            throws JsonProcessingException {
        return act(channel, id, body, (network, thing, at, how) -> network.hide(thing, false, at, how));
    }

    @POST
    @Path("/{id}/likes")
    public Response like(
            @PathParam("channel") String channel, @PathParam("id") String id, Requests.@Nullable Like body) {
        Requests.Like request = Input.body(body, NO_LIKE);
        Input input = new Input();
        Person person = input.person(request.as(), networks.naming(channel));
        boolean likes = !Boolean.FALSE.equals(request.likes());
        Instant at = input.at(request.at(), clock.now());
        Delivering delivering = input.delivering(request.deliver(), 1);
        return on(channel, id, input, network -> thing -> network.like(thing, person, likes, at, delivering));
    }

    private interface WordlessAct {
        Outcome<ExternalId> on(Network network, ExternalId thing, Instant at, Delivering how);
    }

    /** @param body JSON or nothing, whatever type the caller's library gives to nothing */
    private Response act(String channel, String id, @Nullable String body, WordlessAct act)
            throws JsonProcessingException {
        Requests.Act request = body == null || body.isBlank() ? NO_ACT : json.readValue(body, Requests.Act.class);
        Input input = new Input();
        Instant at = input.at(request.at(), clock.now());
        Delivering how = input.delivering(request.deliver(), 1);
        return on(channel, id, input, network -> thing -> act.on(network, thing, at, how));
    }

    private Response on(
            String channel, String id, Input input, Function<Network, Function<ExternalId, Outcome<ExternalId>>> act) {
        ExternalId thing = input.id(id, "/id").orElseGet(() -> new ExternalId("0"));
        return networks.on(
                channel,
                network -> input.then(
                        () -> Refusals.done(act.apply(network).apply(thing).map(Written::of))));
    }
}
