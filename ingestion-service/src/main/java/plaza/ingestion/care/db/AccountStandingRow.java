package plaza.ingestion.care.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;

/** One row of {@code account_standing}. */
@Entity
@Table(name = "account_standing")
class AccountStandingRow {

    /** {@code channel:external id}. */
    @Id
    String account;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "checked_at")
    @Nullable Instant checkedAt;

    @Nullable String trouble;

    @Column(name = "token_valid")
    @Nullable Boolean tokenValid;

    @Column(name = "token_ends_at")
    @Nullable Instant tokenEndsAt;

    @Column(name = "data_access_ends_at")
    @Nullable Instant dataAccessEndsAt;

    /** Words with a comma between; none holds one. */
    String scopes;

    /** The same. */
    String missing;

    @Column(name = "missing_since")
    @Nullable Instant missingSince;

    AccountStandingRow() {}

    AccountStandingRow(AccountRef ref, Standing standing, Instant next) {
        Optional<Standing.Token> token = standing.token();
        this.account = ref.key();
        this.nextAt = next;
        this.checkedAt = standing.checkedAt().orElse(null);
        this.trouble = standing.trouble().orElse(null);
        this.tokenValid = token.map(Standing.Token::isValid).orElse(null);
        this.tokenEndsAt = token.flatMap(Standing.Token::endsAt).orElse(null);
        this.dataAccessEndsAt = token.flatMap(Standing.Token::dataAccessEndsAt).orElse(null);
        this.scopes = String.join(",", token.map(Standing.Token::scopes).orElse(List.of()));
        this.missing = String.join(
                ",", standing.missing().map(Standing.Missing::fields).orElse(List.of()));
        this.missingSince = standing.missing().map(Standing.Missing::since).orElse(null);
    }

    Standing standing() {
        Optional<Standing.Token> token = Optional.ofNullable(tokenValid)
                .map(valid -> new Standing.Token(
                        valid, Optional.ofNullable(tokenEndsAt), Optional.ofNullable(dataAccessEndsAt), words(scopes)));
        Optional<Standing.Missing> gaps =
                Optional.ofNullable(missingSince).map(since -> new Standing.Missing(words(missing), since));
        return new Standing(Optional.ofNullable(checkedAt), token, gaps, Optional.ofNullable(trouble));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(",")).filter(word -> !word.isEmpty()).toList();
    }
}
