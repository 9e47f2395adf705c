package plaza.language.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds personal data in what people write in Argentina, Colombia, Spain, Mexico, Uruguay and Chile: telephones, e-mail
 * addresses, documents, customer and contract numbers, bank accounts, cards and postal addresses, also where they are
 * written so that a machine should not find them.
 */
public final class PersonalData {

    /** No more of a text is read; nothing that may stand in public is as long. */
    public static final int LONGEST_TEXT = 20_000;

    /** No more places are told. */
    public static final int MOST_PLACES = 100;

    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparingInt(Finding::offset).thenComparingInt(Finding::length);

    private PersonalData() {}

    /** The places in the order of the text, none over another; without what belongs to the brand. */
    public static List<Finding> find(String text, BrandOwn own) {
        String read = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        Reading reading = new Reading(Folded.of(read));
        own.claim(reading);
        new Links(reading).find();
        new Uuids(reading).find();
        new Emails(reading, own).find();
        new Ibans(reading).find();
        new LetteredDocuments(reading).find();
        new Addresses(reading).find();
        new Numbers(reading).find();
        List<Finding> found = new ArrayList<>(reading.findings());
        found.sort(IN_ORDER);
        return List.copyOf(found.subList(0, Math.min(MOST_PLACES, found.size())));
    }
}
