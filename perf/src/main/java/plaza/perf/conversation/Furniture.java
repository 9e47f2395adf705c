package plaza.perf.conversation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Indexes and foreign keys of some tables, which cost less made at once than row by row. */
final class Furniture {

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
            where contype = 'f' and conrelid::regclass::text in (%s)
            """;
    private static final String INDEXES = """
            select i.indexname, i.indexdef from pg_indexes i
            where i.schemaname = 'public' and i.tablename in (%s)
                and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
            """;

    private final Connection database;
    private final List<String> out = new ArrayList<>();
    private final List<String> back = new ArrayList<>();

    private Furniture(Connection database) {
        this.database = database;
    }

    /** Those of these tables, but keys that make rows unique. */
    static Furniture of(Connection database, String... tables) throws SQLException {
        Furniture furniture = new Furniture(database);
        String names = "'" + String.join("', '", tables) + "'";
        try (Statement statement = database.createStatement()) {
            try (ResultSet keys = statement.executeQuery(FOREIGN_KEYS.formatted(names))) {
                while (keys.next()) {
                    furniture.foreignKey(keys.getString(1), keys.getString(2), keys.getString(3));
                }
            }
            try (ResultSet indexes = statement.executeQuery(INDEXES.formatted(names))) {
                while (indexes.next()) {
                    furniture.out.add("drop index " + indexes.getString(1));
                    furniture.back.addFirst(indexes.getString(2));
                }
            }
        }
        return furniture;
    }

    private void foreignKey(String table, String name, String definition) {
        out.add("alter table %s drop constraint %s".formatted(table, name));
        back.add("alter table %s add constraint %s %s".formatted(table, name, definition));
    }

    void takeOut() throws SQLException {
        execute(out);
    }

    void putBack() throws SQLException {
        execute(back);
    }

    private void execute(List<String> commands) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
