package plaza.platform.testing.architecture.sample.good.order;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.UUID;
import plaza.platform.testing.architecture.sample.good.order.model.Order;

/** Asks its clock and passes the time on. */
public record PlaceOrder(Clock clock) {

    /** One order. */
    public Uni<Order> place(UUID id) {
        return Uni.createFrom().item(new Order(id, clock.instant()));
    }
}
