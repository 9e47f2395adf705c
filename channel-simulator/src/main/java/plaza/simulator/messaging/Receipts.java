package plaza.simulator.messaging;

import java.time.Duration;

/** How long after it was said a message is delivered and read, on the movable clock. */
public record Receipts(Duration deliveredAfter, Duration readAfter) {}
