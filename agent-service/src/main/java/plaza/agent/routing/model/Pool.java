package plaza.agent.routing.model;

import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Language;

/** Work that one decider decides alone (DESIGN 4.5). */
public record Pool(Brand brand, Language language) {

    /** The pool of a demand. */
    public static Pool of(Demand demand) {
        return new Pool(demand.brand(), demand.language());
    }

    @Override
    public String toString() {
        return brand + ":" + language;
    }
}
