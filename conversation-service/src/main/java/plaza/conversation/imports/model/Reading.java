package plaza.conversation.imports.model;

import java.util.List;
import java.util.Optional;

/**
 * A sheet, read.
 *
 * @param brought the case of what is right in it; empty where nothing of it makes a case
 * @param rejected what is wrong in it
 */
public record Reading(Optional<BroughtCase> brought, List<Rejected> rejected) {

    /** Copies what could change under it. */
    public Reading {
        rejected = List.copyOf(rejected);
    }
}
