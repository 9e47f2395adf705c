package plaza.simulator.whatsapp;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.chat.Chats;
import plaza.simulator.chat.Standings;
import plaza.simulator.chat.Window;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.messaging.Receipts;
import plaza.simulator.network.Delivering;
import plaza.simulator.network.Exclusive;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Network;
import plaza.simulator.network.Numbers;
import plaza.simulator.network.Onlookers;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Standing;
import plaza.simulator.network.Subscription;
import plaza.simulator.network.Tokens;
import plaza.simulator.network.Writing;
import plaza.simulator.webhook.EscapedUnicode;
import plaza.simulator.webhook.Notice;
import plaza.simulator.webhook.Webhooks;

/**
 * WhatsApp with one number. Everything happens under one lock, and is told in the order in which it happened; there is
 * no reading API, so statuses are all that the product learns of its own messages.
 */
@ApplicationScoped
public class WhatsappNetwork implements Network {
    public static final String CHANNEL = "whatsapp";
    private static final int LONGEST_TEXT = 4096;
    private static final String USUAL_REACTION = "\uD83D\uDC4D";

    private final Exclusive exclusive = new Exclusive();
    private final WhatsappConfig config;
    private final MovableClock clock;
    private final Numbers numbers;
    private final Webhooks webhooks;
    private final Onlookers onlookers;
    private final Receipts receipts;
    private final WhatsappBodies bodies;
    private final Tokens tokens;
    private final Templates templates;
    private final Person account;
    private Chats chats;
    private boolean subscribed = true;

    WhatsappNetwork(
            WhatsappConfig config,
            MovableClock clock,
            Numbers numbers,
            Webhooks webhooks,
            Onlookers onlookers,
            Receipts receipts,
            Templates templates) {
        this.config = config;
        this.clock = clock;
        this.numbers = numbers;
        this.webhooks = webhooks;
        this.onlookers = onlookers;
        this.receipts = receipts;
        this.templates = templates;
        this.bodies = new WhatsappBodies(config);
        this.tokens = new Tokens(config.tokens());
        this.account = new Person(new ExternalId(config.numberId()), config.name());
        this.chats = new Chats(account, this::newId);
    }

    private ExternalId newId() {
        byte[] inside = ("P" + numbers.next()).getBytes(StandardCharsets.US_ASCII);
        return new ExternalId("wamid.HBgN" + Base64.getEncoder().encodeToString(inside));
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Person named(String name) {
        return WaId.named(name);
    }

    @Override
    public Outcome<List<ExternalId>> write(List<Writing> writings, Delivering delivering) {
        return exclusive.run(() -> {
            List<ChatChange> changes = new ArrayList<>();
            for (Writing writing : writings) {
                switch (chats.write(writing)) {
                    case Outcome.Done<ChatChange>(ChatChange change) -> changes.add(change);
                    case Outcome.Refused<ChatChange>(Refusal why) -> {
                        return Outcome.refused(why);
                    }
                }
            }
            tell(changes, delivering);
            return Outcome.done(
                    changes.stream().map(change -> change.message().id()).toList());
        });
    }

    @Override
    public Outcome<ExternalId> edit(ExternalId id, String text, Instant at, Delivering delivering) {
        return exclusive.run(() -> told(chats.edit(id, text, at), delivering));
    }

    @Override
    public Outcome<ExternalId> remove(ExternalId id, Instant at, Delivering delivering) {
        return exclusive.run(() -> told(chats.remove(id, at), delivering));
    }

    @Override
    public Outcome<ExternalId> hide(ExternalId id, boolean hidden, Instant at, Delivering delivering) {
        return Outcome.refused(new Refusal.NotOffered("hiding on whatsapp"));
    }

    @Override
    public Outcome<ExternalId> like(ExternalId id, Person person, boolean likes, Instant at, Delivering delivering) {
        Optional<String> emoji = likes ? Optional.of(USUAL_REACTION) : Optional.empty();
        return exclusive.run(() -> told(chats.react(id, person, emoji, at), delivering));
    }

    private Outcome<ExternalId> told(Outcome<ChatChange> outcome, Delivering delivering) {
        return outcome.map(change -> {
            tell(List.of(change), delivering);
            return change.message().id();
        });
    }

    private void tell(List<ChatChange> changes, Delivering delivering) {
        changes.forEach(change -> onlookers.saw(CHANNEL, Standings.of(chats, change.message())));
        send(
                changes.stream()
                        .filter(WhatsappNetwork::isTold)
                        .map(change -> new WhatsappEvent.Changed(idOf(change), change))
                        .toList(),
                delivering);
    }

    /** Of what the number itself did by its program WhatsApp tells statuses only. */
    private static boolean isTold(ChatChange change) {
        return !change.message().ours()
                || change.act() == ChatChange.Act.SAID_ELSEWHERE
                || change.act() == ChatChange.Act.REACTED
                || change.act() == ChatChange.Act.UNREACTED;
    }

    private ExternalId idOf(ChatChange change) {
        return switch (change.act()) {
            case HEARD, SAID, SAID_ELSEWHERE -> change.message().id();
            case EDITED, REMOVED, REACTED, UNREACTED -> newId();
        };
    }

    private void send(List<? extends WhatsappEvent> events, Delivering delivering) {
        if (!subscribed) {
            return;
        }
        bodies.of(events, delivering.batch())
                .forEach(body -> webhooks.send(
                        new Notice(
                                CHANNEL,
                                config.webhookPath(),
                                EscapedUnicode.of(body.json()),
                                body.events(),
                                config.appSecret(),
                                config.oldAppSecret()),
                        delivering));
    }

    /** The number writes, by its program; statuses follow. */
    public Outcome<ChatMessage> send(WhatsappSending sending) {
        return exclusive.run(() -> findRefusal(sending)
                .<Outcome<ChatMessage>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(sent(sending))));
    }

    /**
     * Takes the message as {@link #send} does, and tells later that it could not be brought to the customer: it never
     * stands there.
     */
    public Outcome<ChatMessage> sendInVain(WhatsappSending sending, int code, String title) {
        return exclusive.run(() -> findRefusal(sending)
                .<Outcome<ChatMessage>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(lost(sending, code, title))));
    }

    private Optional<Refusal> findRefusal(WhatsappSending sending) {
        if (sending.text().isBlank() && sending.attachments().isEmpty()) {
            return Optional.of(new Refusal.Empty());
        }
        if (sending.text().length() > LONGEST_TEXT) {
            return Optional.of(new Refusal.TooLong(sending.text().length(), LONGEST_TEXT, "characters"));
        }
        if (!WaId.isNumber(sending.to()) && !WaId.isBusinessScoped(sending.to())) {
            return Optional.of(new Refusal.NoSuchPerson(sending.to()));
        }
        boolean open = sending.template().isPresent()
                || Window.of(chats.lastHeard(sending.to()), clock.now()) == Window.STANDARD;
        return open ? Optional.empty() : Optional.of(new Refusal.OutsideWindow(sending.to()));
    }

    private ChatMessage sent(WhatsappSending sending) {
        Instant now = clock.now();
        ChatChange change = chats.say(
                peer(sending), sending.text(), sending.attachments(), sending.answers(), sending.label(), now);
        tell(List.of(change), Delivering.PLAIN);
        reach(change.message(), WhatsappEvent.Stage.SENT, now, Duration.ZERO);
        reach(change.message(), WhatsappEvent.Stage.DELIVERED, now, receipts.deliveredAfter());
        reach(change.message(), WhatsappEvent.Stage.READ, now, receipts.readAfter());
        return change.message();
    }

    private void reach(ChatMessage message, WhatsappEvent.Stage stage, Instant now, Duration after) {
        send(List.of(new WhatsappEvent.Reached(message, stage, now.plus(after))), new Delivering(1, after, false, 1));
    }

    private ChatMessage lost(WhatsappSending sending, int code, String title) {
        Instant now = clock.now();
        Chats elsewhere = new Chats(account, this::newId);
        ChatMessage message = elsewhere
                .say(peer(sending), sending.text(), sending.attachments(), sending.answers(), sending.label(), now)
                .message();
        send(List.of(new WhatsappEvent.Failed(message, code, title, now)), Delivering.PLAIN);
        return message;
    }

    private Person peer(WhatsappSending sending) {
        return chats.findPeer(sending.to())
                .orElseGet(() -> new Person(sending.to(), sending.to().value()));
    }

    /** The number reacts to a customer's message. */
    public Outcome<ChatMessage> react(ExternalId id, Optional<String> emoji) {
        return exclusive.run(() -> chats.react(id, account, emoji, clock.now()).map(change -> {
            onlookers.saw(CHANNEL, Standings.of(chats, change.message()));
            return change.message();
        }));
    }

    /** Looks at the private talk while nobody changes it. */
    public <T> T lookInside(Function<Chats, T> how) {
        return exclusive.run(() -> how.apply(chats));
    }

    @Override
    public List<Standing> standings() {
        return exclusive.run(() -> chats.all().stream()
                .map(message -> Standings.of(chats, message))
                .toList());
    }

    @Override
    public Subscription subscription() {
        return new Subscription(config.webhookPath(), config.verifyToken());
    }

    public boolean isSubscribed() {
        return exclusive.run(() -> subscribed);
    }

    public void subscribe(boolean nowSubscribed) {
        exclusive.run(() -> subscribed = nowSubscribed);
    }

    public boolean opensWith(String token) {
        return tokens.contains(token);
    }

    @Override
    public void useToken(String newToken) {
        tokens.replaceBy(newToken);
    }

    /** WhatsApp has no such tag. */
    @Override
    public void approveHumanAgent(boolean approved) {
        // Nothing of a human's may come later than a day.
    }

    @Override
    public void reset(Instant now) {
        exclusive.run(() -> {
            chats = new Chats(account, this::newId);
            tokens.reset();
            templates.reset();
            subscribed = true;
            return chats;
        });
    }
}
