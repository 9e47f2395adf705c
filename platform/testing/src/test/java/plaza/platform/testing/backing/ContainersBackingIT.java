package plaza.platform.testing.backing;

import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "aSocketAnswers", disabledReason = ContainersBackingIT.WHY_SKIPPED)
class ContainersBackingIT implements BackingContract {

    static final String WHY_SKIPPED = "no Docker-compatible socket answers at DOCKER_HOST, /var/run/docker.sock or"
            + " Podman's: the servers behind tests are not tried as containers";

    /** Says on the console, too, why it is skipped: Maven shows the number of skipped tests only. */
    static boolean aSocketAnswers() {
        boolean answers = DockerSocket.find().isPresent();
        if (!answers) {
            System.out.println("Skipped ContainersBackingIT: " + WHY_SKIPPED);
        }
        return answers;
    }

    @Override
    public Backing backing() {
        return Backing.of(BackingKind.CONTAINERS);
    }
}
