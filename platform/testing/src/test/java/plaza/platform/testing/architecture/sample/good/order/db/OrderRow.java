package plaza.platform.testing.architecture.sample.good.order.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import plaza.platform.testing.architecture.sample.good.order.PlaceOrder;
import plaza.platform.testing.architecture.sample.good.order.model.Order;

/** Uses arrays, generics and a library that its layer is allowed. */
public record OrderRow(List<Order> orders, JsonNode[] texts, int[] numbers, PlaceOrder use) {}
