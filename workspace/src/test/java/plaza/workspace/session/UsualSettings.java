package plaza.workspace.session;

import java.time.Duration;

/** The settings as they are where nobody sets any. */
final class UsualSettings implements SessionSettings {

    @Override
    public String rolesClaim() {
        return "realm_access/roles";
    }

    @Override
    public Duration refreshAhead() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration unusedFor() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration sweepEvery() {
        return Duration.ofMinutes(10);
    }
}
