package plaza.simulator.network;

/** Where a network's webhooks go, below the product's base address, and the word agreed for the handshake. */
public record Subscription(String path, String verifyToken) {}
