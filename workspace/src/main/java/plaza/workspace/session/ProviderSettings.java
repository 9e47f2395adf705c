package plaza.workspace.session;

import io.smallrye.config.ConfigMapping;

/** Who logs people in: any OpenID provider. Secrets have no defaults but those of one machine. */
@ConfigMapping(prefix = "plaza.oidc")
public interface ProviderSettings {

    /** The issuer, below which its configuration is found. */
    String url();

    /** The name under which the provider knows the workspace. */
    String clientId();

    /** What the workspace proves that name with. */
    String clientSecret();

    /** What keeps a login that is under way safe in its cookie: 32 or more characters, the same for all replicas. */
    String stateSecret();
}
