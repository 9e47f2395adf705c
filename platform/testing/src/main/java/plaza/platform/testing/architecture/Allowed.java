package plaza.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** What a layer may depend on: another layer of the service, or a library. */
public sealed interface Allowed permits Layer, Library {

    /** The word for it in rules and failures. */
    String label();

    boolean contains(JavaClass type);
}
