package plaza.perf.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens on Meta's networks, as entries of their webhooks. */
final class Events {

    /** When the first of it happens, in seconds. */
    static final long START = 1_795_352_400L;

    private static final String PAGE = "100000000000001";
    private static final String INSTAGRAM = "17840000000000001";
    private static final String NUMBER = "200000000000001";

    private Events() {}

    /**
     * One thing that happened, told once.
     *
     * @param object of the webhook that tells it
     * @param entry as it stands in there
     */
    record Event(String object, String entry) {}

    /** A webhook. */
    record Webhook(String path, byte[] body) {}

    /** So many things, each another, in the order in which they happened: talks of several turns on all four networks. */
    static List<Event> list(int count, Random chance) {
        List<Event> events = new ArrayList<>(count + 4);
        for (int talk = 0; events.size() < count; talk++) {
            switch (talk % 4) {
                case 0 -> wall(talk, chance, events);
                case 1 -> messenger(talk, chance, events);
                case 2 -> instagram(talk, chance, events);
                default -> whatsapp(talk, chance, events);
            }
        }
        return List.copyOf(events.subList(0, count));
    }

    /** Several of one object in one request. */
    static Webhook webhook(String object, List<Event> events) {
        List<String> entries = events.stream().map(Event::entry).toList();
        String channel =
                switch (object) {
                    case "page" -> "facebook";
                    case "instagram" -> "instagram";
                    default -> "whatsapp";
                };
        String body = "{\"object\":\"" + object + "\",\"entry\":[" + String.join(",", entries) + "]}";
        return new Webhook("/webhooks/" + channel, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A comment on the wall. */
    static Event comment(long number, long at) {
        return feed(
                number,
                at,
                at,
                "add",
                ",\"from\":{\"id\":\"7%d\",\"name\":\"Rosa Quiroga %d\"},\"message\":\"Hace dos d\\u00edas que no tengo se\\u00f1al en el barrio, \\u00bfcu\\u00e1ndo lo arreglan? %d\",\"post\":{\"status_type\":\"mobile_status_update\",\"is_published\":true,\"updated_time\":\"2026-11-22T13:00:00+0000\",\"permalink_url\":\"https:\\/\\/www.facebook.com\\/permalink.php?story_fbid=900\",\"promotion_status\":\"inactive\",\"id\":\"100000000000001_900\"}"
                        .formatted(number, number, number));
    }

    private static Event feed(long number, long at, long created, String verb, String more) {
        return new Event(
                "page",
                ("{\"id\":\"%s\",\"time\":%d,\"changes\":[{\"field\":\"feed\",\"value\":{\"item\":\"comment\",\"verb\":\"%s\",\"comment_id\":\"900_%d\",\"post_id\":\"%s_900\",\"parent_id\":\"%s_900\",\"created_time\":%d%s}}]}")
                        .formatted(PAGE, at, verb, number, PAGE, PAGE, created, more));
    }

    private static void wall(int talk, Random chance, List<Event> events) {
        long at = START + talk;
        events.add(comment(talk, at));
        if (chance.nextBoolean()) {
            events.add(
                    feed(talk, at + 60, at, "edited", ",\"message\":\"Ya son tres d\\u00edas, %d\"".formatted(talk)));
        }
        if (chance.nextInt(4) == 0) {
            events.add(feed(talk, at + 120, at + 120, "hide", ""));
            events.add(feed(talk, at + 180, at + 180, "unhide", ""));
        }
        if (chance.nextInt(8) == 0) {
            events.add(feed(talk, at + 240, at + 240, "remove", ""));
        }
    }

    private static void messenger(int talk, Random chance, List<Event> events) {
        long at = (START + talk) * 1000;
        events.add(
                said("page", PAGE, talk, at, "\"message\":{\"mid\":\"m_%d\",\"text\":\"Mi factura est\\u00e1 mal\"}"));
        if (chance.nextBoolean()) {
            events.add(said(
                    "page",
                    PAGE,
                    talk,
                    at + 9000,
                    "\"message_edit\":{\"mid\":\"m_%d\",\"text\":\"Mi factura de mayo est\\u00e1"
                            + " mal\",\"num_edit\":1}"));
        }
        if (chance.nextBoolean()) {
            events.add(
                    said(
                            "page",
                            PAGE,
                            talk,
                            at + 12_000,
                            "\"reaction\":{\"mid\":\"m_%d\",\"action\":\"react\",\"reaction\":\"love\",\"emoji\":\"\\u2764\"}"));
        }
    }

    private static void instagram(int talk, Random chance, List<Event> events) {
        long at = START + talk;
        events.add(new Event(
                "instagram",
                ("{\"id\":\"%s\",\"time\":%d,\"changes\":[{\"field\":\"comments\",\"value\":{\"id\":\"17%d\",\"from\":{\"id\":\"8%d\",\"username\":\"rosa.%d\"},\"media\":{\"id\":\"18900\",\"media_product_type\":\"FEED\"},\"text\":\"Sin"
                                + " se\\u00f1al %d\"}}]}")
                        .formatted(INSTAGRAM, at, talk, talk, talk, talk)));
        if (chance.nextBoolean()) {
            String said = "\"message\":{\"mid\":\"aWdf%d\",\"text\":\"\\u00bfMe responden por ac\\u00e1?\"}";
            events.add(said("instagram", INSTAGRAM, talk, at * 1000, said));
            if (chance.nextInt(4) == 0) {
                String unsaid = "\"message\":{\"mid\":\"aWdf%d\",\"is_deleted\":true}";
                events.add(said("instagram", INSTAGRAM, talk, at * 1000 + 8000, unsaid));
            }
        }
    }

    private static Event said(String object, String account, int talk, long at, String what) {
        return new Event(
                object,
                "{\"id\":\"%s\",\"time\":%d,\"messaging\":[{\"sender\":{\"id\":\"7%d\"},\"recipient\":{\"id\":\"%s\"},\"timestamp\":%d,%s}]}"
                        .formatted(account, at + 500, talk, account, at, what.formatted(talk)));
    }

    private static void whatsapp(int talk, Random chance, List<Event> events) {
        long at = START + talk;
        events.add(number(
                "\"contacts\":[{\"profile\":{\"name\":\"Rosa %d\"},\"wa_id\":\"59899%d\"}],\"messages\":[{\"from\":\"59899%d\",\"id\":\"wamid.%d\",\"timestamp\":\"%d\",\"type\":\"text\",\"text\":{\"body\":\"No me lleg\\u00f3 la factura\"}}]"
                        .formatted(talk, talk, talk, talk, at)));
        if (chance.nextBoolean()) {
            for (String status : List.of("sent", "delivered", "read")) {
                events.add(number(
                        "\"statuses\":[{\"id\":\"wamid.OUR%d\",\"status\":\"%s\",\"timestamp\":\"%d\",\"recipient_id\":\"59899%d\"}]"
                                .formatted(talk, status, at + 20, talk)));
            }
        }
    }

    private static Event number(String what) {
        return new Event(
                "whatsapp_business_account",
                ("{\"id\":\"300000000000001\",\"changes\":[{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"5493515550100\",\"phone_number_id\":\"%s\"},%s}}]}")
                        .formatted(NUMBER, what));
    }
}
