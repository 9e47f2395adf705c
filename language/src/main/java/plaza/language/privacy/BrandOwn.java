package plaza.language.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What belongs to a brand and may stand in public, made ready for reading. */
public final class BrandOwn {

    /** Nothing belongs to the brand. */
    public static final BrandOwn NOTHING = of(List.of());

    private final List<Template> templates;
    private final Set<String> emails;
    private final Set<String> domains;

    private BrandOwn(List<Template> templates, Set<String> emails, Set<String> domains) {
        this.templates = List.copyOf(templates);
        this.emails = Set.copyOf(emails);
        this.domains = Set.copyOf(domains);
    }

    /** These, each as people write it; what says too little to be told from other things is left out. */
    public static BrandOwn of(List<Exemption> exemptions) {
        List<Template> templates = new ArrayList<>();
        Set<String> emails = new HashSet<>();
        Set<String> domains = new HashSet<>();
        for (Exemption each : exemptions) {
            String value = Folded.of(each.value()).text().strip();
            switch (each.kind()) {
                case PHONE ->
                    Phones.spellings(value)
                            .forEach(digits -> Template.of(digits).ifPresent(templates::add));
                case CASE_CODE -> Template.ofCode(value).ifPresent(templates::add);
                case ACCOUNT, ADDRESS -> Template.of(value).ifPresent(templates::add);
                case EMAIL -> emails.add(value);
                case DOMAIN -> domains.add(value);
            }
        }
        return new BrandOwn(templates, emails, domains);
    }

    /** True where the brand itself is written to there. */
    boolean isOwnEmail(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return emails.contains(address)
                || domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    /** Takes what is the brand's own out of the reading. */
    void claim(Reading reading) {
        for (int at = 0; at < reading.size(); at++) {
            if (Reading.isLetterOrDigit(reading.at(at)) && !Reading.isLetterOrDigit(reading.at(at - 1))) {
                claim(reading, at);
            }
        }
    }

    private void claim(Reading reading, int at) {
        for (Template template : templates) {
            Optional<Integer> last = template.match(reading, at);
            if (last.isPresent()) {
                reading.settle(at, last.get());
                return;
            }
        }
    }
}
