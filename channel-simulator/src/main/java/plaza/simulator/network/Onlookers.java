package plaza.simulator.network;

/** Those who look at the networks with their own eyes: told at once, in order, never through the product. */
public interface Onlookers {
    void saw(String channel, Standing standing);

    /** Everything they saw is void: a network is as it was at the start. */
    void sawReset();

    /** The clock of the local platform was moved. */
    void sawClockMoved();
}
