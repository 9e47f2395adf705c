package plaza.agent.assignment.model;

/** The case is closed; nobody owns it. */
public record Closed(Dossier dossier) implements Work {

    public static final String LABEL = "closed";

    @Override
    public String label() {
        return LABEL;
    }
}
