package plaza.platform.testing.architecture.sample.good.order.model;

import java.time.Instant;
import java.util.UUID;

/** Pure: what it needs comes in. */
public record Order(UUID id, Instant at) {}
