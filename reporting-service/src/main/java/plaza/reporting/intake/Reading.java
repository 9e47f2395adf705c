package plaza.reporting.intake;

import plaza.reporting.fact.model.Fact;

/** What a record turned out to be. */
sealed interface Reading {

    /** A fact to be kept. */
    record Known(Fact fact) implements Reading {}

    /** An event of a type that nobody here has heard of: newer than this service, and none of its business yet. */
    record Unknown() implements Reading {}

    /** The end of a key in a compacted topic: what was a fact remains one. */
    record Tombstone() implements Reading {}
}
