package plaza.conversation.reason.model;

/** The leaves that somebody chose for a matter, by their ids. */
public record Choice(String product, String cause, String resolution, String area) {

    String of(Branch branch) {
        return switch (branch) {
            case PRODUCT -> product;
            case CAUSE -> cause;
            case RESOLUTION -> resolution;
            case AREA -> area;
        };
    }
}
