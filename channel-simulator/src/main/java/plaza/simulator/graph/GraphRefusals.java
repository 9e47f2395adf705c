package plaza.simulator.graph;

import java.util.OptionalInt;
import plaza.simulator.network.Refusal;

/** What a network's refusal is in the Graph API's words; the same thing has other numbers on other networks. */
final class GraphRefusals {
    private static final int INVALID_PARAMETER = 100;

    private GraphRefusals() {}

    enum Family {
        FACEBOOK,
        INSTAGRAM,
        WHATSAPP
    }

    /** @param node what the call named */
    static GraphResult of(Refusal why, Family family, GraphRequest request, String node) {
        return new GraphResult.Failed(error(why, family, request, node));
    }

    private static GraphError error(Refusal why, Family family, GraphRequest request, String node) {
        return switch (why) {
            case Refusal.Unknown ignored -> GraphError.unknownObject(request.method(), node);
            case Refusal.Removed ignored -> GraphError.unknownObject(request.method(), node);
            case Refusal.NotTheirs ignored -> GraphError.notAllowed();
            case Refusal.OwnWords ignored -> GraphError.badParameter("This comment cannot be hidden");
            case Refusal.IdTaken ignored -> GraphError.badParameter("Duplicate id");
            case Refusal.NotOffered(String what) -> GraphError.badParameter("Not offered: " + what);
            case Refusal.NotAnswerable ignored -> GraphError.badParameter("This comment cannot be replied to");
            case Refusal.OutsideWindow ignored -> outsideWindow(family);
            case Refusal.NoSuchPerson ignored ->
                switch (family) {
                    case FACEBOOK, INSTAGRAM -> known(INVALID_PARAMETER, 2018001);
                    case WHATSAPP -> known(131026);
                };
            case Refusal.AlreadyReplied ignored -> known(10900);
            case Refusal.TagNotApproved ignored -> known(INVALID_PARAMETER, 2018276);
            case Refusal.TagRetired ignored -> known(INVALID_PARAMETER, 1893061);
            case Refusal.TooLong(int length, int most, String unit) ->
                GraphError.badParameter(
                        "Length of param message[text] must be less than or equal to " + most + " " + unit);
            case Refusal.Empty ignored -> known(INVALID_PARAMETER, 2018034);
            case Refusal.NoSuchTemplate ignored -> known(132001);
            case Refusal.TemplatePaused ignored -> known(132015);
            case Refusal.TemplateUnfit ignored -> known(132000);
        };
    }

    private static GraphError outsideWindow(Family family) {
        return switch (family) {
            case FACEBOOK -> known(10, 2018278);
            case INSTAGRAM -> known(10, 2534022);
            case WHATSAPP -> known(131047);
        };
    }

    private static GraphError known(int code) {
        return ErrorCatalogue.of(code, OptionalInt.empty());
    }

    private static GraphError known(int code, int subcode) {
        return ErrorCatalogue.of(code, OptionalInt.of(subcode));
    }
}
