package plaza.simulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.simulator.fault.Fault;
import plaza.simulator.fault.FaultText;
import plaza.simulator.fault.Faults;
import plaza.simulator.fault.Operation;
import plaza.simulator.network.ExternalId;

/** What shall go wrong. */
@Path("/sim/faults")
public class FaultsResource {
    private static final String WHATSAPP = "whatsapp";
    private static final int MOST_TIMES = 100_000;
    private static final Requests.FaultOn NO_FAULT = new Requests.FaultOn(null, null, null, null, null);

    private final Faults faults;
    private final Networks networks;

    FaultsResource(Faults faults, Networks networks) {
        this.faults = faults;
        this.networks = networks;
    }

    /**
     * @param times how many more times it strikes
     * @param about what a call has to name; missing where any will do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String channel,
            String operation,
            String fault,
            int times,
            @Nullable String about) {
        static Item of(Faults.Waiting fault) {
            return new Item(
                    fault.channel(),
                    fault.operation().label(),
                    fault.text(),
                    fault.times(),
                    fault.about().orElse(null));
        }
    }

    record Items(List<Item> items) {}

    @GET
    public Items list() {
        return new Items(faults.list().stream().map(Item::of).toList());
    }

    @DELETE
    public Response clear() {
        faults.clear();
        return Response.noContent().build();
    }

    @POST
    public Response add(Requests.@Nullable FaultOn body) {
        Requests.FaultOn request = Input.body(body, NO_FAULT);
        if (networks.find(request.channel()).isEmpty()) {
            return networks.unknown(request.channel()).response();
        }
        Input input = new Input();
        Optional<Operation> operation =
                Operation.find(Optional.ofNullable(request.operation()).orElse("any"));
        if (operation.isEmpty()) {
            input.wrong("/operation", "'" + request.operation() + "' is none of " + operations());
        }
        Optional<Fault> fault = Optional.ofNullable(request.fault()).flatMap(FaultText::read);
        if (fault.isEmpty()) {
            input.wrong("/fault", "'" + request.fault() + "' is none of: " + FaultText.FORMS);
        }
        boolean onWebhook = operation.equals(Optional.of(Operation.WEBHOOK));
        if (fault.isPresent() && operation.isPresent() && onWebhook != fault.get() instanceof Fault.OfWebhook) {
            input.wrong("/fault", "wrong-signature, old-secret and drop go with the operation webhook, the others not");
        }
        if (fault.isPresent() && fault.get() instanceof Fault.FailedLater && !WHATSAPP.equals(request.channel())) {
            input.wrong("/fault", "failed-status is whatsapp's alone");
        }
        int times = input.number(request.times(), "/times", 1, MOST_TIMES, 1);
        Optional<String> about = input.id(request.about(), "/about").map(ExternalId::value);
        if (onWebhook && about.isPresent()) {
            input.wrong("/about", "a webhook's fault strikes the next one, whatever it is about");
        }
        return input.then(() -> added(new Faults.Waiting(
                request.channel(), operation.orElseThrow(), request.fault(), fault.orElseThrow(), times, about)));
    }

    private Response added(Faults.Waiting fault) {
        faults.add(fault);
        return Response.status(201).entity(Item.of(fault)).build();
    }

    private static String operations() {
        return Arrays.stream(Operation.values()).map(Operation::label).collect(Collectors.joining(", "));
    }
}
