package plaza.system.cast;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the local realm's people, whose passwords are their names. A token is asked for once and renewed in time: a log-in is dear. */
public final class Keyring {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Doors doors;
    private final URI people;
    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    public Keyring(Doors doors, Stage stage) {
        this.doors = doors;
        this.people = stage.people();
    }

    /** A token of that person that is good for a minute at least. */
    public String token(String person) throws IOException, InterruptedException {
        return keys.computeIfAbsent(person, Key::new).token();
    }

    private final class Key {

        private final String person;
        private String token = "";
        private long goodUntilNanos;

        Key(String person) {
            this.person = person;
        }

        synchronized String token() throws IOException, InterruptedException {
            if (token.isEmpty() || goodUntilNanos - System.nanoTime() < 0) {
                Answer answer = doors.form(
                        people.resolve("/realms/plaza/protocol/openid-connect/token"),
                        "grant_type=password&client_id=plaza-cli&username=" + person + "&password=" + person);
                if (!answer.isGood()) {
                    throw new IOException("no token for " + person + ": " + answer);
                }
                Duration life =
                        Duration.ofSeconds(answer.body().path("expires_in").asLong());
                goodUntilNanos = System.nanoTime() + life.minus(MARGIN).toNanos();
                token = answer.body().path("access_token").asText();
            }
            return token;
        }
    }
}
