package plaza.simulator.network;

import java.util.List;
import java.util.Set;

/** What opens an account to the product: at the start any of some tokens, after a new one was issued that one only. */
public final class Tokens {
    private final Set<String> atTheStart;
    private volatile Set<String> valid;

    public Tokens(List<String> atTheStart) {
        this.atTheStart = Set.copyOf(atTheStart);
        this.valid = this.atTheStart;
    }

    public boolean contains(String token) {
        return valid.contains(token);
    }

    /** From now on only this one opens the account. */
    public void replaceBy(String token) {
        valid = Set.of(token);
    }

    public void reset() {
        valid = atTheStart;
    }
}
