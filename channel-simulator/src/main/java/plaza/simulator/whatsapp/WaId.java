package plaza.simulator.whatsapp;

import java.util.regex.Pattern;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

/**
 * Who somebody is on WhatsApp: by telephone number in digits, or, where they keep that to themselves, by a
 * business-scoped id as {@code US.13491208655302741918}.
 */
public final class WaId {
    private static final Pattern BUSINESS_SCOPED = Pattern.compile("[A-Z]{2}\\..+");
    private static final String FICTITIOUS = "549351555";

    private WaId() {}

    /** @return a person with a number that nobody has, computed from the name */
    static Person named(String name) {
        Person same = Person.named(name);
        String digits = same.id().value();
        return new Person(new ExternalId(FICTITIOUS + digits.substring(digits.length() - 6)), same.name());
    }

    public static boolean isBusinessScoped(ExternalId id) {
        return BUSINESS_SCOPED.matcher(id.value()).matches();
    }

    static boolean isNumber(ExternalId id) {
        return id.value().matches("[1-9][0-9]{5,14}");
    }
}
