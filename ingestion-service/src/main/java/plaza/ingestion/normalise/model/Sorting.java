package plaza.ingestion.normalise.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.RejectedReason;

/**
 * What of a payload goes on and what is set aside.
 *
 * @param known interactions on accounts of ours, in the order of the payload
 * @param aside parts for a person to look at
 * @param ofNobody how many notices concern something that is no account here, such as the business account over a
 *     number: raw keeps them, and nobody could replay them to any use
 */
public record Sorting(List<Normalised> known, List<Aside> aside, int ofNobody) {

    /** More bad parts of one payload than this are one dead letter: a broken sender must not make a flood of them. */
    public static final int MOST_LETTERS = 100;

    public static final String UNKNOWN_ACCOUNT = "unknown-account";

    public Sorting {
        known = List.copyOf(known);
        aside = List.copyOf(aside);
    }

    /**
     * Sorts a reading.
     *
     * @param only when a part of a payload is replayed for one account: the rest took effect before
     */
    public static Sorting of(Reading.Understood reading, List<Account> accounts, Optional<NetworkId> only) {
        Map<AccountRef, Account> ours = accounts.stream().collect(Collectors.toMap(Account::ref, Function.identity()));
        List<Normalised> known = new ArrayList<>();
        Set<AccountRef> strangers = new LinkedHashSet<>();
        int ofNobody = 0;
        for (Interaction interaction : reading.interactions()) {
            Account account = ours.get(interaction.account());
            if (only.isPresent() && !only.get().equals(interaction.account().id())) {
                continue;
            }
            if (account == null && interaction.nature().kind() == Kind.ADMIN) {
                ofNobody++;
            } else if (account == null) {
                strangers.add(interaction.account());
            } else {
                known.add(new Normalised(interaction, account));
            }
        }
        List<Aside> aside = new ArrayList<>(only.isPresent() ? List.of() : rejected(reading.rejected()));
        strangers.forEach(stranger -> aside.add(unknown(stranger)));
        return new Sorting(known, aside, ofNobody);
    }

    /** The one thing that is wrong, where there is nothing else in the payload: then the whole record is the poison. */
    public Optional<Aside> whole() {
        return known.isEmpty() && aside.size() == 1 ? Optional.of(aside.getFirst()) : Optional.empty();
    }

    private static List<Aside> rejected(List<Rejected> rejected) {
        if (rejected.size() > MOST_LETTERS) {
            String detail = rejected.size() + " bad parts, the first at "
                    + rejected.getFirst().pointer() + ": "
                    + rejected.getFirst().reason().label();
            return List.of(new Aside("", RejectedReason.TOO_MANY.label(), detail, Optional.empty(), Optional.empty()));
        }
        return rejected.stream()
                .map(bad -> new Aside(
                        bad.pointer(),
                        bad.reason().label(),
                        bad.detail(),
                        Optional.of(bad.payload()),
                        Optional.empty()))
                .toList();
    }

    private static Aside unknown(AccountRef stranger) {
        return new Aside(
                "account/" + stranger,
                UNKNOWN_ACCOUNT,
                "no account " + stranger + " is known; add it, then replay",
                Optional.empty(),
                Optional.of(stranger.id()));
    }
}
