package plaza.ingestion.silence.model;

/** What became of the wish to silence a brand, or to let it speak again. */
public sealed interface Decision {

    /** It is as it was wished, now or since before. */
    record Stands(Brand brand) implements Decision {}

    /** There is no such brand, or none in the sites of who asks. */
    record NotVisible() implements Decision {}

    /** It speaks for sites besides those of who asks. */
    record BeyondSites() implements Decision {}
}
