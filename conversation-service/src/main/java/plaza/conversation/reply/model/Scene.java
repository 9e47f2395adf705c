package plaza.conversation.reply.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.TemplateForm;
import plaza.conversation.capability.model.Facts;
import plaza.conversation.capability.model.Possibilities;
import plaza.conversation.capability.model.Possibility;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Sides;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.conversation.writing.model.TextLimit;

/**
 * All that a decision about a reply looks at.
 *
 * @param in the case as it is
 * @param rules of its account
 * @param maxTextLength of a public reply, by what the account told; null where it did not
 * @param facts the message that is to be answered, where one was found, and what else it depends on
 * @param answersInPrivate true where an answer is on its way in private
 * @param now when it is decided
 */
public record Scene(
        NewReply asked,
        Conversation in,
        Rules rules,
        @Nullable Integer maxTextLength,
        Facts facts,
        boolean answersInPrivate,
        Instant now) {

    /** The way that the reply takes, if there is one. */
    public Optional<NetworkAct> findNetworkAct() {
        return facts.target()
                .filter(target -> target.content().findCreation().isPresent())
                .flatMap(target -> HowItLeaves.of(asked, target, rules));
    }

    /** Whether that way is free by the account's rules; empty where it told none. */
    public Optional<Possibility> findPossibility() {
        return rules.areTold()
                ? findNetworkAct().map(networkAct -> Possibilities.of(networkAct, rules, facts, now))
                : Optional.empty();
    }

    /** The approved words that were asked for; empty where it is free text, or where nobody told what is approved. */
    Optional<TemplateForm> findForm() {
        return Optional.ofNullable(asked.template())
                .flatMap(template -> rules.findForm(template.name(), template.language()));
    }

    /** As it will stand on the network: approved words read as they were approved, whatever the caller made of them. */
    public String text() {
        Template template = asked.template();
        return template == null
                ? asked.text()
                : findForm().map(form -> form.filled(template.parameters())).orElse(asked.text());
    }

    /**
     * True where these words tell the square how a matter ended that went to private: nobody waits for an answer there, so
     * they answer nobody. While somebody waits in private it has not ended yet.
     */
    public boolean tellsTheEnding() {
        Sides sides = in.digest().sides();
        boolean isOver = in.digest().waitingSince() == null || answersInPrivate;
        return asked.visibility() == Visibility.PUBLIC && sides.isHalfInPrivate() && !sides.waitsInPublic() && isOver;
    }

    /** How long the text may be: by the rule, else by the account's own limit of public replies, else as is usual. */
    TextLimit limit() {
        AccountRef account =
                facts.target().map(target -> target.key().account()).orElse(in.account());
        TextLimit usual = TextLimit.of(account.channel(), asked.visibility());
        TextLimit ofAccount =
                switch (asked.visibility()) {
                    case PRIVATE, UNPUBLISHED -> usual;
                    case PUBLIC -> maxTextLength == null ? usual : usual.orMost(maxTextLength);
                };
        return findPossibility()
                .flatMap(possibility -> Optional.ofNullable(possibility.text()))
                .orElse(ofAccount);
    }
}
