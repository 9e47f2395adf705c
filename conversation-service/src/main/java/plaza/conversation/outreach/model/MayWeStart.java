package plaza.conversation.outreach.model;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.Channel;

/**
 * Whether we may begin to speak with a customer, and where: a function of their wishes, of the house's rules, of what the
 * networks let in, and of the time. Who answers what a customer said does not ask here.
 *
 * @param channel where; null where we may not
 * @param whyNot why not; null where we may
 * @param notBefore when it is worth asking again; null where time alone does not mend it
 * @param ladder each channel that was looked at, in order, with what is against it
 */
public record MayWeStart(
        @Nullable Channel channel,
        @Nullable NotNow whyNot,
        @Nullable Instant notBefore,
        List<Rung> ladder) {

    /** Copies what could change under it. */
    public MayWeStart {
        ladder = List.copyOf(ladder);
    }

    /** What time does not mend is said first. */
    public static MayWeStart of(Beginning asked) {
        List<Rung> ladder = ladder(asked);
        Optional<Rung> first = ladder.stream().filter(Rung::holds).findFirst();
        if (asked.wishes().on(asked.occasion()).filter(List::isEmpty).isPresent()) {
            return new MayWeStart(null, NotNow.NOT_WISHED, null, ladder);
        }
        if (first.isEmpty()) {
            return new MayWeStart(null, NotNow.NO_CHANNEL, null, ladder);
        }
        return cap(asked)
                .map(until -> new MayWeStart(null, NotNow.CAP_REACHED, morning(asked, until), ladder))
                .or(() -> night(asked)
                        .endOf(asked.now(), asked.zone())
                        .map(until -> new MayWeStart(null, NotNow.QUIET_HOURS, until, ladder)))
                .orElseGet(() -> new MayWeStart(first.get().channel(), null, null, ladder));
    }

    /** True where we may. */
    public boolean isAllowed() {
        return channel != null;
    }

    private static Optional<Instant> cap(Beginning asked) {
        return asked.house().caps().stream()
                .flatMap(cap -> cap.endOf(asked.now(), asked.begun()).stream())
                .max(Instant::compareTo);
    }

    private static Night night(Beginning asked) {
        Night theirs = asked.wishes().night();
        return theirs == null ? asked.house().night() : theirs;
    }

    /** The first moment from then on at which it is no night. */
    private static Instant morning(Beginning asked, Instant from) {
        return night(asked).endOf(from, asked.zone()).orElse(from);
    }

    private static List<Rung> ladder(Beginning asked) {
        return channels(asked).stream().map(channel -> rung(channel, asked)).toList();
    }

    /** What they wish first; the other channels are shown with what is against them. */
    private static SequencedSet<Channel> channels(Beginning asked) {
        SequencedSet<Channel> all =
                new LinkedHashSet<>(asked.wishes().on(asked.occasion()).orElse(List.of()));
        all.addAll(asked.house().ladder());
        return all;
    }

    private static Rung rung(Channel channel, Beginning asked) {
        List<Talk> talks = asked.talks().stream()
                .filter(talk -> talk.account().channel().equals(channel))
                .toList();
        boolean open = talks.stream().anyMatch(talk -> talk.isOpen(asked.now()));
        boolean templates = talks.stream().anyMatch(Talk::takesTemplates);
        NotOnThisChannel whyNot = wish(channel, asked)
                .or(() -> talks.isEmpty() ? Optional.of(NotOnThisChannel.NOT_REACHABLE) : Optional.empty())
                .or(() -> consent(channel, asked))
                .or(() -> open || templates ? Optional.empty() : Optional.of(NotOnThisChannel.NETWORK_CLOSED))
                .orElse(null);
        return new Rung(channel, whyNot, whyNot == null && !open);
    }

    private static Optional<NotOnThisChannel> wish(Channel channel, Beginning asked) {
        return asked.wishes()
                .on(asked.occasion())
                .filter(wanted -> !wanted.contains(channel))
                .map(elsewhere -> NotOnThisChannel.NOT_WISHED);
    }

    /** How a complaint of theirs goes on may be told where they speak to us, unless they said no. */
    private static Optional<NotOnThisChannel> consent(Channel channel, Beginning asked) {
        return switch (asked.wishes().consent(channel)) {
            case GIVEN -> Optional.empty();
            case REFUSED -> Optional.of(NotOnThisChannel.CONSENT_REFUSED);
            case UNKNOWN ->
                asked.occasion() == Occasion.COMPLAINT
                        ? Optional.empty()
                        : Optional.of(NotOnThisChannel.CONSENT_NOT_GIVEN);
        };
    }
}
