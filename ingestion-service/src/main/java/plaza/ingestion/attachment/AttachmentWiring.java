package plaza.ingestion.attachment;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import plaza.ingestion.attachment.model.FetchRule;
import plaza.ingestion.attachment.model.Patience;
import plaza.ingestion.attachment.network.ClamScanner;
import plaza.ingestion.attachment.network.FetchLimits;
import plaza.ingestion.attachment.network.HttpFetch;
import plaza.ingestion.attachment.network.Names;
import plaza.ingestion.attachment.network.S3Bucket;
import plaza.ingestion.attachment.network.S3Signature;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.model.Secret;
import plaza.platform.loop.Waited;

/** From where files are fetched, where they lie, and who looks through them: by the settings. */
@ApplicationScoped
class AttachmentWiring {

    private static final String LOCAL_TICKET_KEY = "local-ticket-key";

    @Produces
    @Singleton
    AttachmentStore store(LocalStore local, AttachmentSettings settings, Clock clock) {
        AttachmentSettings.S3 s3 = settings.s3();
        return s3.bucket().<AttachmentStore>map(name -> bucket(s3, name, clock)).orElse(local);
    }

    private static BucketStore bucket(AttachmentSettings.S3 s3, String name, Clock clock) {
        S3Signature signature = new S3Signature(
                s3.region(), needed("access-key", s3.accessKey()), needed("secret-key", s3.secretKey()));
        return new BucketStore(new S3Bucket(needed("url", s3.url()), name, signature, clock));
    }

    private static <T> T needed(String key, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException(
                "plaza.attachments.s3." + key + " is missing: a bucket is named, so attachments are to lie there"));
    }

    @Produces
    @Singleton
    Tickets tickets(AttachmentSettings settings) {
        if (settings.ticketKey().isEmpty() && isProduction()) {
            throw new IllegalStateException("plaza.attachments.ticket-key is missing: without it nobody opens an"
                    + " attachment; set PLAZA_ATTACHMENTS_TICKET_KEY here and at conversation-service to the same"
                    + " secret, made with: openssl rand -base64 32");
        }
        return new Tickets(key(settings));
    }

    private static Secret key(AttachmentSettings settings) {
        return Secret.of(settings.ticketKey().orElse(LOCAL_TICKET_KEY));
    }

    @Produces
    @Singleton
    TakeUpload takeUpload(
            FileWork work, AttachmentStore store, AttachmentSettings settings, ClamSettings clam, Clock clock) {
        TakeUpload.Limits limits =
                new TakeUpload.Limits(settings.maxUpload().asLongValue(), settings.maxUnused(), settings.unusedFor());
        return new TakeUpload(new UploadPapers(key(settings)), work, store, scanner(clam), limits, clock);
    }

    @Produces
    @Singleton
    KeepFile keepFile(
            Channels channels,
            FileTokens tokens,
            AttachmentStore store,
            AttachmentSettings settings,
            ClamSettings clam,
            Clock clock) {
        FetchLimits limits = new FetchLimits(settings.connectWithin(), settings.readWithin(), settings.fetchWithin());
        HttpFetch fetch = new HttpFetch(new FetchRule(trusted(settings)), limits, Names.ofTheMachine());
        return new KeepFile(
                channels,
                account -> Waited.of(() -> tokens.find(account)),
                fetch::fetch,
                store,
                scanner(clam),
                new Patience(settings.tries(), settings.retryAfter(), settings.retryAtLatest()),
                settings.maxSize().asLongValue(),
                clock);
    }

    private static Optional<Scanner> scanner(ClamSettings clam) {
        FetchLimits limits = new FetchLimits(clam.connectWithin(), clam.answerWithin(), clam.scanWithin());
        return clam.host().map(host -> new ClamScanner(host, clam.port(), limits)::scan);
    }

    private static Set<String> trusted(AttachmentSettings settings) {
        Set<String> trusted = settings.trustedOrigins().orElse(Set.of());
        if (!trusted.isEmpty() && isProduction()) {
            throw new IllegalStateException("plaza.attachments.trusted-origins is for the local platform's simulator:"
                    + " files of customers are fetched from the networks' own hosts only; take it out");
        }
        return trusted;
    }

    private static boolean isProduction() {
        return ConfigUtils.isProfileActive("prod");
    }
}
