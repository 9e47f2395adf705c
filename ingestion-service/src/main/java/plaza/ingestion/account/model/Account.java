package plaza.ingestion.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.Template;
import plaza.ingestion.channel.model.TemplateForm;

/**
 * An account of ours on a network: a page, a number, a mailbox. Never carries a secret.
 *
 * @param id ours
 * @param ref the network's
 * @param name for people
 * @param brand whose voice it is
 * @param homeSite where its conversations are born
 * @param language of its public, BCP 47
 * @param state how it is
 * @param capabilities what can be done there, within which limits
 * @param serving what our people do there
 * @param templates the words that its network has approved; empty where it was not asked yet, or approves none
 * @param version grows with each change
 * @param changedAt of the newest change
 */
public record Account(
        UUID id,
        AccountRef ref,
        String name,
        Slug brand,
        Slug homeSite,
        String language,
        AccountState state,
        Capabilities capabilities,
        Serving serving,
        Optional<List<TemplateForm>> templates,
        long version,
        Instant changedAt) {

    public Account {
        templates = templates.map(List::copyOf);
    }

    /** An account that is answered from here, as it always was. */
    public Account(
            UUID id,
            AccountRef ref,
            String name,
            Slug brand,
            Slug homeSite,
            String language,
            AccountState state,
            Capabilities capabilities,
            long version,
            Instant changedAt) {
        this(
                id,
                ref,
                name,
                brand,
                homeSite,
                language,
                state,
                capabilities,
                Serving.ALWAYS,
                Optional.empty(),
                version,
                changedAt);
    }

    /** The account in another state. */
    public Account in(AccountState next, Instant at) {
        return changed(next, capabilities, serving, templates, at);
    }

    /** The account where other things are possible. */
    public Account able(Capabilities next, Instant at) {
        return changed(state, next, serving, templates, at);
    }

    /** The account in another mode. */
    public Account in(AccountMode mode, Instant at) {
        return changed(state, capabilities, serving.in(mode, at), templates, at);
    }

    /** The account with those approved words. */
    public Account wording(List<TemplateForm> next, Instant at) {
        return changed(state, capabilities, serving, Optional.of(next), at);
    }

    /** The form of the words that are to be sent; empty where there is none that may be. */
    public Optional<TemplateForm> findForm(Template filled) {
        return templates.orElse(List.of()).stream()
                .filter(form -> form.isApproved() && form.fits(filled))
                .findFirst();
    }

    private Account changed(
            AccountState nextState,
            Capabilities nextCapabilities,
            Serving nextServing,
            Optional<List<TemplateForm>> nextTemplates,
            Instant at) {
        return new Account(
                id,
                ref,
                name,
                brand,
                homeSite,
                language,
                nextState,
                nextCapabilities,
                nextServing,
                nextTemplates,
                version + 1,
                at);
    }
}
