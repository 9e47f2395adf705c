package plaza.platform.security;

/** Names of the roles in the token (DESIGN 5). */
public final class Role {

    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";
    public static final String QUALITY = "quality";
    public static final String ADMIN = "admin";
    public static final String ANALYST = "analyst";
    public static final String CRISIS = "crisis";

    private Role() {}
}
