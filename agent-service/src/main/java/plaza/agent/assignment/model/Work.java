package plaza.agent.assignment.model;

/**
 * A conversation as something that a person has to do.
 *
 * <pre>{@code
 *  Waiting ──offerTo──▶ Offered ──accept──▶ Assigned ──answered──▶ Resting
 *     ▲ ◀──declined, ran out──┘                │                      │
 *     └────────────── given back ──────────────┘                      │
 *     └───────────────────────── needed again ────────────────────────┘        any ──resolved──▶ Closed
 * }</pre>
 */
public sealed interface Work permits Waiting, Offered, Assigned, Resting, Closed {

    /** What is known of it whatever the state. */
    Dossier dossier();

    /** The word of the state. */
    String label();
}
