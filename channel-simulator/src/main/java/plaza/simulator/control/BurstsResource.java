package plaza.simulator.control;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;

/** Many messages at once, for load. */
@Path("/sim/{channel}/bursts")
public class BurstsResource {
    private static final int MOST = 5000;
    private static final int USUAL_PEOPLE = 50;
    private static final Requests.Burst NO_BURST = new Requests.Burst(null, null, null, null, null, null);

    private final Networks networks;
    private final MovableClock clock;

    BurstsResource(Networks networks, MovableClock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    /** @param ids in the order of writing */
    record Written(List<String> ids) {
        static Written of(List<ExternalId> ids) {
            return new Written(ids.stream().map(ExternalId::value).toList());
        }
    }

    @POST
    public Response write(@PathParam("channel") String channel, Requests.@Nullable Burst body) {
        Requests.Burst request = Input.body(body, NO_BURST);
        Input input = new Input();
        int count = input.number(request.count(), "/count", 1, MOST, 0);
        if (request.count() == null) {
            input.wrong("/count", "say how many messages: 1 to " + MOST);
        }
        int people = input.number(request.people(), "/people", 1, MOST, Math.max(1, Math.min(count, USUAL_PEOPLE)));
        Optional<ExternalId> in = input.id(request.in(), "/in");
        List<String> texts = texts(input, request.texts());
        Delivering delivering = input.delivering(request.deliver(), 1);
        Instant now = clock.now();
        boolean isPrivate = Boolean.TRUE.equals(request.isPrivate());
        Function<String, Person> named = networks.naming(channel);
        return networks.on(
                channel,
                network -> input.then(() -> Refusals.created(network.write(
                                IntStream.range(0, count)
                                        .mapToObj(number -> writing(
                                                named.apply(Crowd.name(number % people)),
                                                text(number, texts),
                                                in,
                                                now,
                                                isPrivate))
                                        .toList(),
                                delivering)
                        .map(Written::of))));
    }

    private static List<String> texts(Input input, @Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : IntStream.range(0, given.size())
                        .mapToObj(index -> input.text(given.get(index), "/texts/" + index))
                        .toList();
    }

    private static String text(int number, List<String> texts) {
        return texts.isEmpty() ? Crowd.complaint(number) : texts.get(number % texts.size());
    }

    private static Writing writing(
            Person author, String text, Optional<ExternalId> in, Instant now, boolean isPrivate) {
        return new Writing(author, text, in, Optional.empty(), now, isPrivate);
    }
}
