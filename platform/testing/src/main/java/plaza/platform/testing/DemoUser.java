package plaza.platform.testing;

import java.util.Locale;

/** The people of the local realm; subjects, roles and sites are those of the realm file. */
public enum DemoUser {
    LUCIA(1, "Lucía Ferreyra", "agent", "cordoba"),
    MATEO(2, "Mateo Quiroga", "agent", "cordoba"),
    CAMILA(3, "Camila Restrepo", "agent", "bogota"),
    DIEGO(4, "Diego Navarro", "agent", "madrid"),
    SOFIA(5, "Sofía Bustos", "supervisor", "cordoba"),
    ELENA(6, "Elena Marchetti", "supervisor", "*"),
    QUALITY(7, "Rocío Peralta", "quality", "*"),
    CRISIS(8, "Joaquín Salcedo", "crisis", "*"),
    ADMIN(9, "Paula Iturralde", "admin", "*");

    private final int number;
    private final String fullName;
    private final String role;
    private final String site;

    DemoUser(int number, String fullName, String role, String site) {
        this.number = number;
        this.fullName = fullName;
        this.role = role;
        this.site = site;
    }

    public String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The token's {@code sub}, which is the agent's id. */
    public String subject() {
        return "a0000000-0000-4000-8000-%012d".formatted(number);
    }

    public String fullName() {
        return fullName;
    }

    public String role() {
        return role;
    }

    public String site() {
        return site;
    }

    /** A valid signed token of this person. */
    public String token() {
        return TestTokens.of(this).token();
    }
}
