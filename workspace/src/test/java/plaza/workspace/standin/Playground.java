package plaza.workspace.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import plaza.platform.testing.DemoUser;

/**
 * Runs the stand-ins by themselves, to work on the page without the real services: prints the environment that the
 * workspace needs, then obeys lines on its input: {@code login sofia}, {@code offer}, {@code reply published},
 * {@code quit}.
 */
public final class Playground {

    private Playground() {}

    /** Starts it. */
    public static void main(String[] arguments) throws IOException {
        try (StandInProvider provider = new StandInProvider();
                StandInServices services = new StandInServices();
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            services.desk().fill(Instant.now());
            System.out.printf(
                    "QUARKUS_PROFILE=local PLAZA_OIDC_URL=%s PLAZA_INGESTION_URL=%2$s PLAZA_CONVERSATION_URL=%2$s"
                            + " PLAZA_AGENT_URL=%2$s PLAZA_REPORTING_URL=%2$s%n",
                    provider.issuer(), services.url());
            for (String line = lines.readLine(); line != null && !line.equals("quit"); line = lines.readLine()) {
                obey(line.split(" "), provider, services.desk());
            }
        }
    }

    private static void obey(String[] words, StandInProvider provider, Desk desk) {
        switch (words[0]) {
            case "login" -> provider.logsIn(DemoUser.valueOf(words[1].toUpperCase(Locale.ROOT)));
            case "offer" -> desk.offer(Instant.now(), Duration.ofSeconds(45));
            case "reply" -> desk.replyBecomes(desk.ids().getFirst(), words[1], Instant.now());
            case "fill" -> desk.fill(Instant.now());
            default -> System.out.println("login, offer, reply, fill or quit; not " + words[0]);
        }
    }
}
