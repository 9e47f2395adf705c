package plaza.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** UUIDv5 by RFC 9562: the same name in the same namespace always gives the same id, so a replay gives the same ids. */
public final class NamedIds {

    private final NameBasedGenerator generator;

    private NamedIds(UUID namespace) {
        this.generator = Generators.nameBasedGenerator(namespace);
    }

    /** Ids within one namespace, itself a fixed UUID of the caller's. */
    public static NamedIds in(UUID namespace) {
        return new NamedIds(namespace);
    }

    /** The id of this name. */
    public UUID of(String name) {
        return generator.generate(name);
    }
}
