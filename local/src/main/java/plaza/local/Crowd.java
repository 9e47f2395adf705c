package plaza.local;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * More agents than the demo has, for tests and measurements: {@code agente-1}, {@code agente-2} … of the site
 * {@code cordoba}, each with the name as password. agent-service knows them by {@code plaza.demo.crowd}.
 *
 * @param people how many
 */
record Crowd(int people) {

    private static final String USERS = "\"users\": [";

    Crowd {
        if (people < 0) {
            throw new IllegalArgumentException("a crowd of " + people);
        }
    }

    /** The realm file with them in it. */
    String joins(String realm) {
        if (people == 0) {
            return realm;
        }
        if (!realm.contains(USERS)) {
            throw new IllegalArgumentException("the realm file has no list of users");
        }
        String users = IntStream.rangeClosed(1, people).mapToObj(Crowd::user).collect(Collectors.joining());
        return realm.replace(USERS, USERS + users);
    }

    private static String user(int number) {
        return """

                {"id": "a1000000-0000-4000-8000-%1$012d", "username": "agente-%1$d", "enabled": true,
                 "emailVerified": true, "firstName": "Agente", "lastName": "%1$d",
                 "email": "agente-%1$d@telco-andina.example", "attributes": {"sites": ["cordoba"], "locale": ["es"]},
                 "credentials": [{"type": "password", "value": "agente-%1$d", "temporary": false}],
                 "realmRoles": ["agent"]},""".formatted(number);
    }
}
