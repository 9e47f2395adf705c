package plaza.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a class is for, told by where it lies: {@code <service>.<feature>.<role>}. */
enum Role {
    MODEL,
    FEATURE,
    HTTP,
    KAFKA,
    DB,
    NETWORK,
    WIRING;

    private static final List<Role> WITH_A_PACKAGE = List.of(MODEL, HTTP, KAFKA, DB, NETWORK, WIRING);

    /**
     * The role of a class of the service whose root package is {@code root}. Wiring is a package {@code wiring}, the
     * root package itself, or a class named {@code …Wiring}; what lies in no role's package is the feature itself.
     */
    static Role of(JavaClass type, String root) {
        if (isWiring(type) || type.getPackageName().equals(root)) {
            return WIRING;
        }
        String below = type.getPackageName().substring(root.length() + 1);
        Optional<Role> named = Stream.of(below.split("\\."))
                .flatMap(segment -> WITH_A_PACKAGE.stream()
                        .filter(role -> role.packageName().equals(segment)))
                .findFirst();
        return named.orElse(FEATURE);
    }

    /** True for the one place that may touch the system's clock: a package, an annotation or a name says wiring. */
    static boolean isWiring(JavaClass type) {
        return Stream.of(type.getPackageName().split("\\.")).anyMatch("wiring"::equals)
                || outermost(type).getSimpleName().endsWith("Wiring")
                || outermost(type).getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getRawType().getSimpleName().equals("Wiring"));
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().orElseThrow();
        }
        return outer;
    }

    private String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
