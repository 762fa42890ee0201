package org.stathouse.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;

/** Reads the trail in pages by key, so that no reading holds more than a page. */
@Component
class AuditQuery {

    private static final int CHUNK = 1000;
    private static final String SELECT = "select " + AuditChain.COLUMNS + " from audit_row where ";

    private final JdbcTemplate jdbc;
    private final ZoneId zone;

    AuditQuery(JdbcTemplate jdbc, @Value("${stathouse.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Rows below a number, newest first. */
    List<AuditRow> newest(AuditFilter filter, long below, int limit) {
        Conditions where = conditions(filter).add("seq < ?", below);
        return jdbc.query(
                SELECT + where.sql() + " order by seq desc limit " + limit, AuditChain::read, where.arguments());
    }

    List<AuditRow> ofCase(CaseRef subject, long below, int limit) {
        Conditions where = new Conditions()
                .add("case_type = ?", subject.type())
                .add("case_id = ?", subject.id())
                .add("seq < ?", below);
        return jdbc.query(
                SELECT + where.sql() + " order by seq desc limit " + limit, AuditChain::read, where.arguments());
    }

    /** Hands out all rows that the filter finds, newest first. */
    void each(AuditFilter filter, Consumer<AuditRow> reader) {
        long below = Long.MAX_VALUE;
        List<AuditRow> chunk;
        do {
            chunk = newest(filter, below, CHUNK);
            chunk.forEach(reader);
            below = chunk.isEmpty() ? below : chunk.getLast().seq();
        } while (chunk.size() == CHUNK);
    }

    /** Hands the whole chain to a check, from the first row on, until it breaks. */
    void follow(ChainCheck check) {
        long above = Long.MIN_VALUE;
        List<AuditRow> chunk;
        do {
            chunk = jdbc.query(SELECT + "seq > ? order by seq limit " + CHUNK, AuditChain::read, above);
            for (AuditRow row : chunk) {
                if (!check.accept(row)) {
                    return;
                }
                above = row.seq();
            }
        } while (chunk.size() == CHUNK);
    }

    private Conditions conditions(AuditFilter filter) {
        Conditions where = new Conditions()
                .addIf("actor = ?", filter.actor())
                .addIf("case_type = ?", filter.caseType())
                .addIf("case_id = ?", filter.caseId());
        if (filter.action() != null) {
            where.add("action like ? escape '!'", escaped(filter.action()) + "%");
        }
        if (filter.from() != null) {
            where.add("happened_at >= ?", startOf(filter.from()));
        }
        if (filter.to() != null) {
            where.add("happened_at < ?", startOf(filter.to().plusDays(1)));
        }
        for (String word : words(filter.words())) {
            where.add(
                    "lower(summary || ' ' || actor_name || ' ' || before_state || ' ' || after_state) like ? escape '!'",
                    "%" + escaped(word.toLowerCase(Locale.US)) + "%");
        }
        return where;
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Object startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    /** Conditions that all must hold, and what fills their question marks. */
    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        Conditions add(String part, Object argument) {
            parts.add(part);
            arguments.add(argument);
            return this;
        }

        Conditions addIf(String part, @Nullable Object argument) {
            return argument == null ? this : add(part, argument);
        }

        String sql() {
            return String.join(" and ", parts);
        }

        Object[] arguments() {
            return arguments.toArray();
        }
    }
}
