package plaza.workspace.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** What is promised, as conversation-service tells it. */
final class PromiseSamples {

    private static final String POLICIES = """
            {"items": [
              {"id": "0192f3a0-0000-7000-8000-000000000001", "version": 2, "name": "default", "isDefault": true,
               "conditions": {"channel": null, "visibility": null, "brand": null, "kind": null, "segment": null,
                 "crisis": false},
               "goals": [{"metric": "first-answer", "targetSeconds": 3600, "pauses": []},
                 {"metric": "next-answer", "targetSeconds": 3600, "pauses": []}],
               "warnPercent": 75, "calendarId": null, "enabled": true},
              {"id": "0192f3a0-0000-7000-8000-000000000002", "version": 0, "name": "Reseñas de Córdoba",
               "isDefault": false,
               "conditions": {"channel": "facebook", "visibility": "public", "brand": null, "kind": "review",
                 "segment": null, "crisis": false},
               "goals": [{"metric": "first-answer", "targetSeconds": 1800, "pauses": []},
                 {"metric": "next-answer", "targetSeconds": 7200, "pauses": []},
                 {"metric": "resolution", "targetSeconds": 172800, "pauses": ["waiting-for-customer"]}],
               "warnPercent": 80, "calendarId": "0192f3a0-0000-7000-8000-000000000101", "enabled": true}],
             "nextCursor": null}
            """;
    private static final String CALENDARS = """
            {"items": [{"id": "0192f3a0-0000-7000-8000-000000000101", "version": 1, "name": "Córdoba",
               "timeZone": "America/Argentina/Cordoba",
               "week": [%s, {"day": "saturday", "periods": [{"from": "10:00", "to": "13:00"}]},
                 {"day": "sunday", "periods": []}],
               "days": [{"date": "2026-12-25", "name": "Navidad", "periods": []}]}],
             "nextCursor": null}
            """;
    private static final String WORKING_DAY =
            "{\"day\": \"%s\", \"periods\": [{\"from\": \"09:00\", \"to\": \"13:00\"}, {\"from\": \"15:00\", \"to\": \"19:00\"}]}";

    private PromiseSamples() {}

    static String policies() {
        return POLICIES;
    }

    static String calendars() {
        return CALENDARS.formatted(String.join(
                ", ",
                WORKING_DAY.formatted("monday"),
                WORKING_DAY.formatted("tuesday"),
                WORKING_DAY.formatted("wednesday"),
                WORKING_DAY.formatted("thursday"),
                WORKING_DAY.formatted("friday")));
    }

    /** One that was promised for soon. */
    static String commitments(Instant now) {
        ObjectNode wanted = StandInServices.JSON.createObjectNode();
        wanted.put("what", "A las 14 se le escribe con el resultado de la medición")
                .put("dueAt", now.plus(Duration.ofMinutes(10)).toString());
        return "{\"items\":[" + commitment(wanted, now.minus(Duration.ofHours(2))) + "],\"nextCursor\":null}";
    }

    /** A commitment as it is noted. */
    static String commitment(ObjectNode wanted, Instant at) {
        return wanted.deepCopy()
                .put("id", "0192f3a0-0000-7000-8000-000000000201")
                .put("standing", "running")
                .put("ownerId", "a0000000-0000-4000-8000-000000000001")
                .put("ownerName", "Lucía Ferreyra")
                .put("madeAt", at.toString())
                .put("warnAt", at.toString())
                .putNull("keptAt")
                .putNull("keptBy")
                .toString();
    }

    /** One that runs, one that stands still, and one that was kept. */
    static String clocks(Instant now) {
        ObjectNode clocks = StandInServices.JSON.createObjectNode();
        ArrayNode items = clocks.putArray("items");
        Instant due = now.plus(Duration.ofMinutes(40));
        items.add(clock("next-answer", "running", now.minusSeconds(1_200))
                .put("warnAt", now.plusSeconds(1_200).toString())
                .put("dueAt", due.toString()));
        items.add(clock("resolution", "paused", now.minusSeconds(7_200))
                .put("pausedFor", "waiting-for-back-office")
                .put("leftSeconds", 21_600));
        items.add(clock("first-answer", "kept", now.minusSeconds(9_000))
                .put("stoppedAt", now.minusSeconds(7_000).toString()));
        clocks.putObject("policy")
                .put("id", "0192f3a0-0000-7000-8000-000000000002")
                .put("name", "Reseñas de Córdoba")
                .putArray("because")
                .add("channel")
                .add("visibility");
        return clocks.toString();
    }

    private static ObjectNode clock(String metric, String standing, Instant since) {
        return StandInServices.JSON
                .createObjectNode()
                .put("metric", metric)
                .put("standing", standing)
                .put("since", since.toString())
                .put("targetSeconds", 3_600)
                .putNull("warnAt")
                .putNull("dueAt")
                .putNull("pausedFor")
                .putNull("leftSeconds")
                .putNull("stoppedAt");
    }
}
