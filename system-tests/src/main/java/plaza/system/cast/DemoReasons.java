package plaza.system.cast;

import java.util.Map;

/** What cases are closed with: leaves of the tree that the demo brand is given. */
public final class DemoReasons {

    /** As the service takes them. */
    public static final Map<String, String> CHOSEN = Map.of(
            "product", "marca",
            "cause", "consulta",
            "resolution", "informado",
            "area", "redes-sociales");

    private DemoReasons() {}
}
