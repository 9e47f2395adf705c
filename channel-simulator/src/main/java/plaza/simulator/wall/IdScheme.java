package plaza.simulator.wall;

import java.util.function.LongSupplier;
import plaza.simulator.network.ExternalId;

/** How a network gives ids to what is written in public. */
public interface IdScheme {
    ExternalId post();

    ExternalId commentUnder(ExternalId post);

    /** Facebook's: {@code PAGEID_POSTID} and {@code POSTID_COMMENTID}. */
    static IdScheme ofPage(ExternalId page, LongSupplier numbers) {
        return new IdScheme() {
            @Override
            public ExternalId post() {
                return new ExternalId(page + "_" + numbers.getAsLong());
            }

            @Override
            public ExternalId commentUnder(ExternalId post) {
                String number = post.value().substring(post.value().lastIndexOf('_') + 1);
                return new ExternalId(number + "_" + numbers.getAsLong());
            }
        };
    }

    /** Instagram's: seventeen digits, whatever it is. */
    static IdScheme ofInstagram(LongSupplier numbers) {
        return new IdScheme() {
            @Override
            public ExternalId post() {
                return new ExternalId("18" + numbers.getAsLong());
            }

            @Override
            public ExternalId commentUnder(ExternalId post) {
                return new ExternalId("17" + numbers.getAsLong());
            }
        };
    }
}
