package plaza.simulator.control;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.simulator.webhook.Deliveries;
import plaza.simulator.webhook.Delivery;

/** What became of the webhooks. */
@Path("/sim/deliveries")
public class DeliveriesResource {
    private static final int MOST = 20_000;

    private final Deliveries deliveries;

    DeliveriesResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * One webhook, or one of its copies.
     *
     * @param lastStatus the product's last HTTP status, null where it never answered
     * @param trouble why the last attempt failed, null after success
     * @param nextAttemptAt null when there will be none
     * @param changes how many changes the body tells of
     */
    record Item(
            long id,
            String channel,
            int copy,
            String state,
            int attempts,
            @Nullable Integer lastStatus,
            @Nullable String trouble,
            String createdAt,
            @Nullable String lastAttemptAt,
            @Nullable String nextAttemptAt,
            int changes,
            int bytes) {

        static Item of(Delivery delivery) {
            return new Item(
                    delivery.id(),
                    delivery.notice().channel(),
                    delivery.copy(),
                    delivery.state().label(),
                    delivery.attempts(),
                    delivery.lastStatus().isPresent() ? delivery.lastStatus().getAsInt() : null,
                    delivery.lastTrouble().orElse(null),
                    Timestamps.text(delivery.createdAt()),
                    delivery.lastAttemptAt().map(Timestamps::text).orElse(null),
                    delivery.state() == Delivery.State.WAITING ? Timestamps.text(delivery.dueAt()) : null,
                    delivery.notice().changes(),
                    delivery.notice().body().length());
        }
    }

    /** @param counts of all deliveries by state, whatever is listed */
    record Items(List<Item> items, Map<String, Long> counts) {}

    @GET
    public Response list(
            @QueryParam("state") @Nullable String state, @QueryParam("limit") @DefaultValue("200") int limit) {
        Optional<Delivery.State> wanted = Optional.ofNullable(state).flatMap(DeliveriesResource::find);
        Input input = new Input();
        if (state != null && wanted.isEmpty()) {
            input.wrong("state", "'" + state + "' is none of " + states());
        }
        int most = input.number(limit, "limit", 1, MOST, 1);
        return input.then(() -> Response.ok(items(wanted, most)).build());
    }

    /** The newest come first. */
    private Items items(Optional<Delivery.State> wanted, int limit) {
        List<Delivery> all = deliveries.list();
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(
                        delivery -> delivery.state().label(), TreeMap::new, Collectors.counting()));
        return new Items(
                all.reversed().stream()
                        .filter(delivery -> wanted.map(delivery.state()::equals).orElse(true))
                        .limit(limit)
                        .map(Item::of)
                        .toList(),
                counts);
    }

    private static Optional<Delivery.State> find(String label) {
        return Optional.ofNullable(Arrays.stream(Delivery.State.values())
                .collect(Collectors.toMap(Delivery.State::label, Function.identity()))
                .get(label));
    }

    private static String states() {
        return Arrays.stream(Delivery.State.values()).map(Delivery.State::label).collect(Collectors.joining(", "));
    }
}
