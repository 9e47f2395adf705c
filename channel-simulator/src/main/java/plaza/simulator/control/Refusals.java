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
            case Refusal.NotOffered(String what) ->
                Problem.of("not-offered", "Not offered", 422, "This simulator has no " + what + ".");
        };
    }
}
