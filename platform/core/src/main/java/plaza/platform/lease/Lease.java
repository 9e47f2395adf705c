package plaza.platform.lease;

/**
 * The right to do a named work, as its holder knows it.
 *
 * @param name what is held
 * @param holder the process that holds it
 * @param epoch grows by one with every change of holder: the fencing token
 */
public record Lease(String name, String holder, long epoch) {}
