package plaza.agent.assignment.model;

/** The turn is not ours. The owner, where there is one, stays owner and holds no units. */
public record Resting(Dossier dossier) implements Work {

    public static final String LABEL = "resting";

    @Override
    public String label() {
        return LABEL;
    }
}
