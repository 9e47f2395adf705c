package plaza.ingestion.channel.model;

import org.jspecify.annotations.Nullable;

/**
 * What happened, in the words of the vocabulary.
 *
 * @param kind of thing
 * @param verb what was done to it
 * @param visibility who sees it, null where it cannot be known
 * @param direction whose voice, null where nobody spoke (removed, hidden)
 */
public record Nature(
        Kind kind,
        Verb verb,
        @Nullable Visibility visibility,
        @Nullable Direction direction) {}
