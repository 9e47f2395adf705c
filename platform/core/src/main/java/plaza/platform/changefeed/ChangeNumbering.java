package plaza.platform.changefeed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Gives committed changes their numbers. Run by one leased process, so a reader that has seen n has seen all below n; the
 * unique number is the guard should two ever run.
 */
@ApplicationScoped
public class ChangeNumbering {

    private static final String NUMBER = """
            with fresh as (
                select id, row_number() over (order by id) as place
                from (select id from change_feed where number is null order by id limit 1000) oldest),
            head as (
                update change_feed_head set last = last + (select count(*) from fresh)
                where exists (select 1 from fresh)
                returning last - (select count(*) from fresh) as base)
            update change_feed set number = head.base + fresh.place
            from fresh, head where change_feed.id = fresh.id and change_feed.number is null
            """;

    private final DataSource dataSource;
    private final ChangeSignal signal;

    ChangeNumbering(DataSource dataSource, ChangeSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    /** Numbers up to a thousand changes; gives how many. Blocking. */
    public int number() throws SQLException {
        int numbered = update();
        if (numbered > 0) {
            signal.numbered();
        }
        return numbered;
    }

    private int update() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(NUMBER)) {
            return update.executeUpdate();
        }
    }
}
