package plaza.platform.testing;

import java.util.function.Supplier;

/**
 * Values that exist once in a JVM. A static field would exist once per class loader, and Quarkus loads tests, test
 * resources and the application with different ones; the system's properties are common to all.
 */
public final class PerJvm {

    /** A literal is the same object for every class loader. */
    private static final Object LOCK = "plaza.testing.lock";

    private PerJvm() {}

    /** The value of a system property, made by {@code first} where nobody has made it yet. */
    public static String get(String property, Supplier<String> first) {
        synchronized (LOCK) {
            String known = System.getProperty(property);
            if (known != null) {
                return known;
            }
            String made = first.get();
            System.setProperty(property, made);
            return made;
        }
    }
}
