package plaza.simulator.instagram;

import java.text.Normalizer;
import java.util.Locale;
import plaza.simulator.network.Person;

/** Instagram shows people by their usernames: {@code Rosa Quiroga} is {@code rosa.quiroga}. */
public final class Usernames {
    private final Person account;
    private final String accountUsername;

    public Usernames(Person account, String accountUsername) {
        this.account = account;
        this.accountUsername = accountUsername;
    }

    public String of(Person person) {
        return person.id().equals(account.id()) ? accountUsername : plain(person);
    }

    private static String plain(Person person) {
        String ascii = Normalizer.normalize(person.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", ".")
                .replaceAll("^\\.+|\\.+$", "");
        return ascii.isEmpty() ? "u" + person.id() : ascii;
    }
}
