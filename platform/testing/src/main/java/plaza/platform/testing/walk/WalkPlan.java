package plaza.platform.testing.walk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import plaza.platform.testing.TestTokens;

/**
 * What a service tells its {@link SecurityWalk}. Operations are named as {@code GET /api/v1/conversations/{id}},
 * parameters by the path up to them: {@code /api/v1/conversations/{id}}; said once, it serves every operation below.
 */
public final class WalkPlan {

    /** An id in a path: how to get one that exists, and one that does not. */
    record Id(Supplier<String> existing, Supplier<String> absent, boolean scoped) {}

    /** What an operation needs besides its path. */
    record Input(Map<String, String> headers, String query, Optional<String> body) {

        static final Input NONE = new Input(Map.of(), "", Optional.empty());

        Input {
            headers = Map.copyOf(headers);
        }
    }

    private final String ownSite;
    private final String otherSite;
    private final Map<String, Id> ids = new LinkedHashMap<>();
    private final Map<String, String> open = new LinkedHashMap<>();
    private final Map<String, String> anyRole = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> listed = new LinkedHashMap<>();
    private final Map<String, String> listedForAll = new LinkedHashMap<>();
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Map<String, String> bearers = new HashMap<>();
    private BiFunction<String, String, TestTokens> people = WalkPlan::somebody;

    private WalkPlan(String ownSite, String otherSite) {
        this.ownSite = ownSite;
        this.otherSite = otherSite;
    }

    /** A walk with things at {@code ownSite}, which nobody of {@code otherSite} may see. Both are slugs. */
    public static WalkPlan between(String ownSite, String otherSite) {
        return new WalkPlan(ownSite, otherSite);
    }

    /** This parameter names a thing of a site; {@code existing} gives the id of one at the own site. */
    public WalkPlan scoped(String parameter, Supplier<String> existing) {
        return scoped(parameter, existing, () -> UUID.randomUUID().toString());
    }

    /** The same where ids are no UUIDs; {@code absent} gives an id of the right form that nothing has. */
    public WalkPlan scoped(String parameter, Supplier<String> existing, Supplier<String> absent) {
        ids.put(parameter, new Id(existing, absent, true));
        return this;
    }

    /** This parameter names something that belongs to no site; {@code existing} gives one that exists. */
    public WalkPlan shared(String parameter, Supplier<String> existing) {
        ids.put(parameter, new Id(existing, existing, false));
        return this;
    }

    /** This operation asks for no token, for that reason. */
    public WalkPlan open(String operation, String reason) {
        open.put(operation, reason);
        return this;
    }

    /** This operation is for everybody with a token, whatever the role, for that reason. */
    public WalkPlan anyRole(String operation, String reason) {
        anyRole.put(operation, reason);
        return this;
    }

    /** This list shows things of sites; {@code mark} gives a text that stands in it for the own site only, such as an id. */
    public WalkPlan listed(String operation, Supplier<String> mark) {
        listed.put(operation, mark);
        return this;
    }

    /** This list shows the same to all sites, for that reason. */
    public WalkPlan listedForAll(String operation, String reason) {
        listedForAll.put(operation, reason);
        return this;
    }

    /** A body that the operation accepts; needed where it acts on a thing of a site. */
    public WalkPlan body(String operation, String body) {
        Input before = input(operation);
        inputs.put(operation, new Input(before.headers(), before.query(), Optional.of(body)));
        return this;
    }

    /** A header that the operation needs. */
    public WalkPlan header(String operation, String name, String value) {
        Input before = input(operation);
        Map<String, String> headers = new HashMap<>(before.headers());
        headers.put(name, value);
        inputs.put(operation, new Input(headers, before.query(), before.body()));
        return this;
    }

    /** The query that the operation needs, encoded and without the question mark. */
    public WalkPlan query(String operation, String query) {
        Input before = input(operation);
        inputs.put(operation, new Input(before.headers(), query, before.body()));
        return this;
    }

    /** Who walks: (role, site) to a token; where the service knows people by their subject. */
    public WalkPlan people(BiFunction<String, String, TestTokens> others) {
        people = others;
        return this;
    }

    String ownSite() {
        return ownSite;
    }

    String otherSite() {
        return otherSite;
    }

    /** The header of a person of that role and site. */
    String bearer(String role, String site) {
        return bearer(role + " of " + site, role, site, token -> token);
    }

    /** The same of somebody at the own site whose token has something special; {@code what} names it. */
    String bearer(String role, String what, UnaryOperator<TestTokens> special) {
        return bearer(role + " with " + what, role, ownSite, special);
    }

    /** Signed once, because a walk calls hundreds of times. */
    private String bearer(String who, String role, String site, UnaryOperator<TestTokens> special) {
        return bearers.computeIfAbsent(
                who, first -> special.apply(people.apply(role, site)).bearer());
    }

    Input input(String operation) {
        return inputs.getOrDefault(operation, Input.NONE);
    }

    Map<String, Id> ids() {
        return ids;
    }

    Map<String, String> open() {
        return open;
    }

    Map<String, String> anyRole() {
        return anyRole;
    }

    Map<String, Supplier<String>> listed() {
        return listed;
    }

    Map<String, String> listedForAll() {
        return listedForAll;
    }

    Map<String, Input> inputs() {
        return inputs;
    }

    private static TestTokens somebody(String role, String site) {
        return TestTokens.of("walker-" + role + "-" + site.replace("*", "all"))
                .roles(role)
                .sites(site);
    }
}
