package plaza.ingestion.graph.network;

import plaza.ingestion.channel.model.Surroundings;

/** Ends a reading that cannot be gone on with. */
public final class Blind extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Surroundings what;

    Blind(Surroundings what) {
        super("the network cannot be read", null, false, false);
        this.what = what;
    }

    /** What that means for who looked. */
    public Surroundings what() {
        return what;
    }
}
