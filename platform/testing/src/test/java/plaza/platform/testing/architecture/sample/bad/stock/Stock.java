package plaza.platform.testing.architecture.sample.bad.stock;

import plaza.platform.testing.architecture.sample.bad.order.OrderManager;

/** In a cycle with orders, in a package that does not say what may be null. */
public record Stock(OrderManager orders) {}
