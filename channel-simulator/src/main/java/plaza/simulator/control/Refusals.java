package plaza.simulator.control;

import jakarta.ws.rs.core.Response;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Refusal;

/** What a network's outcome is over HTTP. */
final class Refusals {
    private static final int CREATED = 201;

    private Refusals() {}

    static <T> Response created(Outcome<T> outcome) {
        return answer(outcome, CREATED);
    }

    static <T> Response done(Outcome<T> outcome) {
        return answer(outcome, 200);
    }

    private static <T> Response answer(Outcome<T> outcome, int status) {
        return switch (outcome) {
            case Outcome.Done<T>(T result) ->
                Response.status(status).entity(result).build();
            case Outcome.Refused<T>(Refusal why) -> problem(why).response();
        };
    }

    /** These meet the product, at the Graph API; here they are told for completeness. */
    private static Problem notNow(String detail) {
        return Problem.of("not-allowed-now", "Not allowed now", 409, detail);
    }

    private static Problem problem(Refusal why) {
        return switch (why) {
            case Refusal.Unknown(var id) ->
                Problem.of("unknown-message", "No such message", 404, "Nothing with id '" + id + "' was written here.");
            case Refusal.Removed(var id) ->
                Problem.of("message-removed", "The message was removed", 410, "'" + id + "' was removed.");
            case Refusal.IdTaken(var id) ->
                Problem.of(
                        "id-taken",
                        "The id is taken",
                        409,
                        "'" + id + "' stands here already; choose another id, or none to be given one.");
            case Refusal.NotTheirs(var id, var actor) ->
                Problem.of(
                        "not-their-message", "Not their message", 403, "'" + id + "' was not written by " + actor.id());
            case Refusal.OwnWords(var id) ->
                Problem.of(
                        "cannot-hide-own-words",
                        "A page cannot hide its own words",
                        409,
                        "'" + id + "' was written by the page itself.");
            case Refusal.NotAnswerable(var id) -> notNow("'" + id + "' cannot be answered.");
            case Refusal.NoSuchPerson(var id) ->
                Problem.of("unknown-person", "No such person", 404, "Nobody with id '" + id + "' is known here.");
            case Refusal.OutsideWindow(var id) -> notNow("'" + id + "' last wrote too long ago.");
            case Refusal.AlreadyReplied(var id) -> notNow("'" + id + "' has had its private reply.");
            case Refusal.TagNotApproved(String tag) -> notNow("The app may not use the tag " + tag + ".");
            case Refusal.TagRetired(String tag) -> notNow("There is no tag " + tag + ".");
            case Refusal.TooLong(int length, int most, String unit) ->
                notNow("It has " + length + " " + unit + "; at most " + most + ".");
            case Refusal.Empty ignored -> notNow("It says nothing.");
            case Refusal.NoSuchTemplate(String name) -> notNow("There is no template " + name + ".");
            case Refusal.TemplatePaused(String name) -> notNow("The template " + name + " is paused.");
            case Refusal.TemplateUnfit(String name, int blanks, int filled) ->
                notNow("The template " + name + " has " + blanks + " blanks; " + filled + " were filled.");
            case Refusal.NotOffered(String what) ->
                Problem.of("not-offered", "Not offered", 422, "This simulator has no " + what + ".");
        };
    }
}
