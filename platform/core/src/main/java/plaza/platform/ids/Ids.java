package plaza.platform.ids;

import java.util.UUID;

/** A source of new ids for aggregates: UUIDv7, so that they sort by their time of birth. */
public interface Ids {

    /** A new id, never given before. */
    UUID next();
}
