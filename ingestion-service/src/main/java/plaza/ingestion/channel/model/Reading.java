package plaza.ingestion.channel.model;

import java.util.List;

/** What a channel made of one payload. */
public sealed interface Reading {

    /**
     * The payload could be read. One bad part never costs the others.
     *
     * @param interactions each once, in the order of the payload
     * @param ignored parts that say nothing to us
     * @param rejected parts that should have said something
     */
    record Understood(List<Interaction> interactions, List<Ignored> ignored, List<Rejected> rejected)
            implements Reading {

        public Understood {
            interactions = List.copyOf(interactions);
            ignored = List.copyOf(ignored);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * The payload as a whole could not be read.
     *
     * @param detail which rule it broke, with its place; no text of the payload
     */
    record Malformed(String detail) implements Reading {}
}
