package plaza.conversation.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;
import plaza.conversation.privacy.model.Place;
import plaza.language.privacy.BrandOwn;
import plaza.language.privacy.Exemption;
import plaza.language.privacy.Finding;
import plaza.language.privacy.PersonalData;

/** Finds personal data in words that stand in public, or would. Called within a session. */
@ApplicationScoped
public class FindPersonalData {

    private final Disclosures disclosures;

    FindPersonalData(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** The places that are not the brand's own. Most texts have none at all, and nothing is read for them. */
    public Uni<List<Place>> in(String text, String brand) {
        return PersonalData.find(text, BrandOwn.NOTHING).isEmpty()
                ? Uni.createFrom().item(List.of())
                : disclosures.list(brand).map(own -> places(text, own));
    }

    /** Its kinds, each once, in the order of their first place. */
    public Uni<List<String>> kinds(String text, String brand) {
        return in(text, brand)
                .map(found -> found.stream().map(Place::kind).distinct().toList());
    }

    private static List<Place> places(String text, List<Disclosure> own) {
        BrandOwn exempt =
                BrandOwn.of(own.stream().map(FindPersonalData::exemption).toList());
        return PersonalData.find(text, exempt).stream()
                .map(FindPersonalData::place)
                .toList();
    }

    private static Place place(Finding found) {
        return new Place(found.kind().label(), found.offset(), found.length());
    }

    private static Exemption exemption(Disclosure own) {
        return new Exemption(kind(own.kind()), own.value());
    }

    private static Exemption.Kind kind(DisclosureKind kind) {
        return switch (kind) {
            case PHONE -> Exemption.Kind.PHONE;
            case EMAIL -> Exemption.Kind.EMAIL;
            case DOMAIN -> Exemption.Kind.DOMAIN;
            case ACCOUNT -> Exemption.Kind.ACCOUNT;
            case CASE_CODE -> Exemption.Kind.CASE_CODE;
            case ADDRESS -> Exemption.Kind.ADDRESS;
        };
    }
}
